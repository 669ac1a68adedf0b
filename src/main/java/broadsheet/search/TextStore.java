package broadsheet.search;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text of a whole shelf on disk, to be searched in milliseconds: checked, memory-mapped segments and a manifest that is
/// replaced atomically. Killed at any moment, it holds every commit that returned; a damaged segment is dropped when the store
/// opens, and only its editions are then missing from [#stamps] and stored again ([ShelfIndexer]).
///
/// Searches may run on any number of threads, also while the store is being changed: each keeps the state it began with.
/// Changes are serialized, and confined to one process by a lock file.
public final class TextStore implements AutoCloseable {
    private static final Pattern SEGMENT = Pattern.compile("(\\d{8})\\.segment");
    private static final int FRAGMENTS = 8;

    private final Path folder;
    private final FileChannel lockFile;
    private final @Nullable FileLock lock;
    private final List<String> damaged;
    private volatile StoreSnapshot snapshot;
    private int number;

    private TextStore(Path folder, FileChannel lockFile, @Nullable FileLock lock, StoreSnapshot snapshot, List<String> damaged, int number) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
        this.snapshot = snapshot;
        this.damaged = List.copyOf(damaged);
        this.number = number;
    }

    /// Opens the store in a folder, made where absent.
    ///
    /// @throws IOException if the folder cannot be made or read; damage never makes opening fail
    public static TextStore open(Path folder) throws IOException {
        WholeFile.makeFolders(folder);
        FileChannel lockFile = FileChannel.open(folder.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = tryLock(lockFile);
            TreeMap<Integer, String> files = segmentFiles(folder);
            StoreManifest manifest = StoreManifest.read(folder).orElseGet(() -> new StoreManifest(
                    files.values().stream().map(f -> new StoreManifest.Entry(f, Set.of())).toList()));
            List<Segment> segments = new ArrayList<>();
            List<String> damaged = new ArrayList<>();
            for (StoreManifest.Entry entry : manifest.entries()) {
                try {
                    segments.add(Segment.open(folder.resolve(entry.segment())));
                } catch (DamagedSegmentException | NoSuchFileException e) {
                    damaged.add(entry.segment());
                }
            }
            Map<String, Set<Integer>> gone = manifest.entries().stream()
                    .collect(Collectors.toMap(StoreManifest.Entry::segment, StoreManifest.Entry::gone, (a, b) -> a));
            TextStore store = new TextStore(folder, lockFile, lock, new StoreSnapshot(segments, gone), damaged,
                    files.isEmpty() ? 0 : files.lastKey());
            store.sweep();
            return store;
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    /// Where the store of a library folder lies: window and command line use the same one.
    ///
    /// @param data    the user's data folder
    /// @param library the library folder, absolute
    public static Path folder(Path data, Path library) { return data.resolve("text-%08x".formatted(library.normalize().toString().hashCode())); }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static TreeMap<Integer, String> segmentFiles(Path folder) throws IOException {
        TreeMap<Integer, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.map(p -> SEGMENT.matcher(p.getFileName().toString())).filter(Matcher::matches)
                    .forEach(m -> files.put(Integer.parseInt(m.group(1)), m.group()));
        }
        return files;
    }

    /// Whether this process may change the store; otherwise another one holds the lock.
    public boolean writable() { return lock != null; }

    /// The segment files that were found damaged, missing or written by another version when the store opened.
    public List<String> damaged() { return damaged; }

    /// The stored editions: key → stamp, as given to [ShelfIndexer].
    public Map<String, String> stamps() {
        return snapshot.byKey().entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().edition().stamp()));
    }

    /// How many articles can be found.
    public int articles() { return snapshot.segments().stream().mapToInt(StoreSnapshot.Loaded::liveArticles).sum(); }

    /// Searches the shelf, newest editions first.
    ///
    /// @param cancelled asked every few hundred articles; the result then is incomplete and says so
    public SearchResult search(Query query, Limits limits, BooleanSupplier cancelled) {
        return new ShelfSearch(snapshot, query, cancelled).run(limits);
    }

    /// Stores what a builder gathered and takes editions away, in one step: when this returns, both have happened for good.
    ///
    /// @throws StoreBusyException if another process holds the store
    /// @throws IOException        if writing fails; the store is then as it was
    synchronized void commit(SegmentBuilder added, Set<String> removed) throws IOException {
        List<Segment> segments = new ArrayList<>(snapshot.segments().stream().map(StoreSnapshot.Loaded::segment).toList());
        Map<String, Set<Integer>> gone = gone();
        for (String key : removed) {
            for (Segment segment : segments) {
                for (int e = 0; e < segment.editions().size(); e++) {
                    if (segment.editions().get(e).key().equals(key)) {
                        gone.computeIfAbsent(segment.name(), n -> new HashSet<>()).add(e);
                    }
                }
            }
        }
        if (!added.isEmpty()) {
            segments.add(write(added));
        }
        switchTo(segments, gone);
    }

    private Map<String, Set<Integer>> gone() {
        Map<String, Set<Integer>> gone = new HashMap<>();
        snapshot.segments().forEach(s -> gone.put(s.segment().name(), new HashSet<>(s.gone())));
        return gone;
    }

    private Segment write(SegmentBuilder builder) throws IOException {
        requireLock();
        Path file = folder.resolve("%08d.segment".formatted(++number));
        WholeFile.write(file, builder.build());
        return Segment.open(file);
    }

    private void switchTo(List<Segment> segments, Map<String, Set<Integer>> gone) throws IOException {
        requireLock();
        new StoreManifest(segments.stream().map(s -> new StoreManifest.Entry(s.name(), gone.getOrDefault(s.name(), Set.of()))).toList())
                .write(folder);
        snapshot = new StoreSnapshot(segments, gone);
        sweep();
    }

    private void requireLock() throws StoreBusyException {
        if (lock == null) {
            throw new StoreBusyException(folder + " is being written by another process");
        }
    }

    /// Joins small and half-empty segments, so that their number stays bounded however often single editions change.
    ///
    /// @throws IOException if writing fails; the store is then as it was
    synchronized void compact() throws IOException {
        List<StoreSnapshot.Loaded> half = snapshot.segments().stream().filter(s -> s.liveArticles() * 2 < s.segment().articles()).toList();
        List<StoreSnapshot.Loaded> small = snapshot.segments().stream()
                .filter(s -> s.liveArticles() * 2 < SegmentBuilder.MAX_ARTICLES).toList();
        if (half.isEmpty() && small.size() < FRAGMENTS) {
            return;
        }
        Set<StoreSnapshot.Loaded> joined = new HashSet<>(half);
        joined.addAll(small);
        List<Segment> kept = new ArrayList<>(snapshot.segments().stream().filter(s -> !joined.contains(s))
                .map(StoreSnapshot.Loaded::segment).toList());
        SegmentBuilder builder = new SegmentBuilder();
        for (StoreSnapshot.Slot slot : snapshot.order()) {
            StoreSnapshot.Loaded from = snapshot.segments().get(slot.segment());
            if (joined.contains(from)) {
                builder.add(slot.edition().key(), slot.edition().stamp(), from.segment().read(slot.edition()));
                if (builder.isFull()) {
                    kept.add(write(builder));
                    builder = new SegmentBuilder();
                }
            }
        }
        if (!builder.isEmpty()) {
            kept.add(write(builder));
        }
        Map<String, Set<Integer>> gone = gone();
        joined.forEach(s -> gone.remove(s.segment().name()));
        switchTo(kept, gone);
    }

    /// Deletes files no manifest names: left-overs of a crash, segments that were joined. What cannot be deleted now (Windows
    /// keeps mapped files) is deleted another time.
    private void sweep() throws IOException {
        if (lock == null) {
            return;
        }
        Set<String> used = snapshot.segments().stream().map(s -> s.segment().name()).collect(Collectors.toSet());
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(WholeFile.TEMPORARY) || SEGMENT.matcher(name).matches() && !used.contains(name)) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException stillMapped) {
                    System.getLogger(TextStore.class.getName()).log(System.Logger.Level.DEBUG, "kept {0}: {1}", file, stillMapped);
                }
            }
        }
    }

    /// Lets the lock go. Searches still running finish on the state they began with.
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
