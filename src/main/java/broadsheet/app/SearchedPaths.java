package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.library.Library;
import broadsheet.library.ShelfEntry;
import broadsheet.search.EditionIndex;
import broadsheet.search.EditionSearch;
import broadsheet.search.Limits;
import broadsheet.search.Query;
import broadsheet.search.SearchResult;
import broadsheet.search.ShelfIndexer;
import broadsheet.search.ShelfSource;
import broadsheet.search.TextStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One query over several paths, each an edition or a folder of editions, added up to one result.
///
/// The text of a folder is kept for the next time in the same store the window uses; while another process is writing that store, the
/// editions are read one by one instead.
final class SearchedPaths {
    private final Query query;
    private final Path data;
    private final List<SearchResult> results = new ArrayList<>();
    private final Map<String, Exception> unreadable = new LinkedHashMap<>();

    /// @param data the user's data folder
    SearchedPaths(Query query, Path data) {
        this.query = query;
        this.data = data;
    }

    /// Searches one path.
    ///
    /// @throws BundleException     if it is an edition that is refused
    /// @throws NoSuchFileException if there is nothing
    void add(Path path) throws IOException, BundleException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path) && !Files.exists(path.resolve("manifest.json"))) {
            folder(path.toAbsolutePath().normalize());
        } else {
            results.add(EditionSearch.search(EditionIndex.of(edition(path)), query, Limits.NONE));
        }
    }

    private static Edition edition(Path path) throws BundleException {
        try (Bundle bundle = BundleReader.read(path, ReadProgress.NONE)) {
            return bundle.edition();
        }
    }

    private void folder(Path folder) throws IOException {
        List<ShelfEntry> entries = Library.open(folder, data).refresh(Library.Listener.NONE, () -> false).entries();
        entries.forEach(this::broken);
        List<Source> sources = entries.stream().filter(e -> e.summary().isPresent()).map(Source::new).toList();
        try (TextStore store = TextStore.open(TextStore.folder(data, folder))) {
            if (store.writable()) {
                ShelfIndexer.update(store, sources, (done, total) -> { }, () -> false).failures().forEach(f -> unreadable.put(f.key(), f.cause()));
                results.add(store.search(query, Limits.NONE, () -> false));
                return;
            }
        }
        for (Source source : sources) {
            try {
                results.add(EditionSearch.search(EditionIndex.of(source.read()), query, Limits.NONE));
            } catch (IOException refused) {
                unreadable.put(source.key(), refused);
            }
        }
    }

    private void broken(ShelfEntry entry) {
        if (entry.state() instanceof ShelfEntry.Broken broken) {
            unreadable.put(entry.key(), new BundleException(broken.problem()));
        }
    }

    /// Everything found, in the order of the paths.
    SearchResult result() {
        return new SearchResult(query, results.stream().flatMap(r -> r.editions().stream()).toList(), results.stream().mapToInt(SearchResult::hits).sum(),
                results.stream().mapToInt(SearchResult::articles).sum(), results.stream().allMatch(SearchResult::complete));
    }

    /// Editions of the folders that could not be read, each with what refused it: a [BundleException], or an [IOException] that may be
    /// caused by one.
    Map<String, Exception> unreadable() { return unreadable; }

    private record Source(ShelfEntry entry) implements ShelfSource {
        @Override public String key() { return entry.key(); }

        @Override public String stamp() { return entry.stamp().text(); }

        @Override public Edition read() throws IOException {
            try {
                return edition(entry.path());
            } catch (BundleException refused) {
                throw new IOException(refused.problems().getFirst().toString(), refused);
            }
        }
    }
}
