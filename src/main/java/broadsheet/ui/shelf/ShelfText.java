package broadsheet.ui.shelf;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ProblemText;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.library.Shelf;
import broadsheet.library.ShelfEntry;
import broadsheet.search.ShelfIndexer;
import broadsheet.search.ShelfSource;
import broadsheet.search.TextStore;
import broadsheet.task.Background;
import broadsheet.task.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The text of the whole shelf, kept in line with it in the background. FX thread.
final class ShelfText {
    private final Background background;
    private final Path data;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Optional<TextStore>> store = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Gathering> gathering = new ReadOnlyObjectWrapper<>(Gathering.IDLE);
    private Optional<Job<?>> running = Optional.empty();
    private Optional<Shelf> waiting = Optional.empty();

    /// @param data the user's data folder; each library has a store of its own below it
    /// @param failed hears what kept the store from being opened or written
    ShelfText(Background background, Path data, Consumer<Throwable> failed) {
        this.background = background;
        this.data = data;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Optional<TextStore>> storeProperty() { return store.getReadOnlyProperty(); }

    ReadOnlyObjectProperty<Gathering> gatheringProperty() { return gathering.getReadOnlyProperty(); }

    /// Opens the store of a library folder in place of the one open.
    void open(Path library, String title) {
        close();
        Path folder = TextStore.folder(data, library);
        background.start(title, progress -> TextStore.open(folder), opened -> {
            store.set(Optional.of(opened));
            Optional<Shelf> shelf = waiting;
            waiting = Optional.empty();
            shelf.ifPresent(s -> update(s, title));
        }, failed);
    }

    /// Brings the store in line with the shelf; a run under way is cancelled first and loses nothing it has stored.
    void update(Shelf shelf, String title) {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        Optional<TextStore> open = store.get().filter(TextStore::writable);
        if (open.isEmpty()) {
            waiting = Optional.of(shelf);
            return;
        }
        List<Source> sources = shelf.entries().stream().filter(e -> e.summary().isPresent()).map(Source::new).toList();
        Job<ShelfIndexer.Outcome> job = background.start(title, progress ->
                ShelfIndexer.update(open.get(), sources, progress::at, progress::cancelled), done -> ended(), failure -> {
            ended();
            failed.accept(failure);
        });
        running = job.isDone() ? Optional.empty() : Optional.of(job);
        job.progressProperty().addListener(o -> {
            if (running.filter(job::equals).isPresent() && job.getTotalWork() > 0) {
                gathering.set(new Gathering((int) job.getWorkDone(), (int) job.getTotalWork()));
            }
        });
    }

    private void ended() {
        running = Optional.empty();
        gathering.set(Gathering.IDLE);
    }

    /// Ends the run under way; what it has stored by now can be searched.
    void stop() {
        running.ifPresent(Job::cancel);
        ended();
    }

    /// Lets the store go.
    void close() {
        stop();
        store.get().ifPresent(TextStore::close);
        store.set(Optional.empty());
        waiting = Optional.empty();
    }

    /// An edition of the shelf as the text store reads it.
    private record Source(ShelfEntry entry) implements ShelfSource {
        @Override public String key() { return entry.key(); }

        @Override public String stamp() { return entry.stamp().text(); }

        @Override public Edition read() throws IOException {
            try (Bundle bundle = BundleReader.read(entry.path(), ReadProgress.NONE)) {
                return bundle.edition();
            } catch (BundleException refused) {
                throw new IOException(ProblemText.of(Locale.ENGLISH).line(refused.problems().getFirst()), refused);
            }
        }
    }
}
