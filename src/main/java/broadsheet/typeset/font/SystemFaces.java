package broadsheet.typeset.font;

import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The font files of the reader's system, for characters no shipped face has: rare names, emoji, other scripts.
///
/// Nothing is looked for until the first such character. Files are tried in the order of their paths, so the same system gives the
/// same answer; each is read at most once, and one that cannot be read is passed over and logged. Safe for any thread; the first
/// question may take as long as reading the system's fonts does, so it belongs on a thread that may wait.
public final class SystemFaces {
    private static final Logger LOG = Logger.getLogger(SystemFaces.class.getName());
    private static final int DEPTH = 6;

    /// One face of one file, its metrics present once it was read.
    private record Found(Path file, int index, OpenTypeFace metrics) {
        Face face() { return new Face("system:" + file + "#" + index); }
    }

    private final List<Path> folders;
    private final Map<Integer, Optional<Face>> answers = new ConcurrentHashMap<>();
    private final Map<Face, Found> known = new ConcurrentHashMap<>();
    private final List<Found> read = new ArrayList<>();
    private List<Path> files = List.of();
    private boolean listed;
    private int next;

    /// Fonts of these folders and those inside them.
    public SystemFaces(List<Path> folders) { this.folders = List.copyOf(folders); }

    /// Fonts where this operating system keeps them.
    public static SystemFaces ofThisSystem() { return new SystemFaces(usualFolders()); }

    /// No system fonts at all: what tests use, so that every machine gives the same result.
    public static SystemFaces none() { return new SystemFaces(List.of()); }

    /// The first face that has the character.
    public Optional<Face> faceFor(int codePoint) { return answers.computeIfAbsent(codePoint, this::search); }

    /// The metrics of a face this object named.
    /// @throws IllegalArgumentException for any other face
    public OpenTypeFace get(Face face) { return found(face).metrics(); }

    /// The file a system face was found in, for painting and embedding.
    /// @throws IllegalArgumentException for a face not named by this object
    public Path file(Face face) { return found(face).file(); }

    /// Which face of its file a system face is, 0 for a file of one.
    /// @throws IllegalArgumentException for a face not named by this object
    public int index(Face face) { return found(face).index(); }

    /// Whether a face was named by this object.
    public boolean knows(Face face) { return known.containsKey(face); }

    private Found found(Face face) {
        Found found = known.get(face);
        if (found == null) {
            throw new IllegalArgumentException("not a face of this system: " + face);
        }
        return found;
    }

    private synchronized Optional<Face> search(int codePoint) {
        for (int i = 0; i < read.size() || readNext(); i++) {
            if (i < read.size() && read.get(i).metrics().has(codePoint)) {
                Found found = read.get(i);
                known.put(found.face(), found);
                return Optional.of(found.face());
            }
        }
        return Optional.empty();
    }

    /// Reads the next file that holds a face; false when there is none left.
    private boolean readNext() {
        if (!listed) {
            files = folders.stream().flatMap(SystemFaces::fontsIn).sorted().distinct().toList();
            listed = true;
        }
        int before = read.size();
        while (next < files.size() && read.size() == before) {
            readFile(files.get(next++));
        }
        return read.size() > before;
    }

    /// Only the first face of a collection is read: its faces share one repertoire and differ in regional forms.
    private void readFile(Path file) {
        try {
            if (OpenTypeFace.count(file) > 0) {
                read.add(new Found(file, 0, OpenTypeFace.read(file, 0)));
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, e, () -> "font passed over: " + file);
        }
    }

    private static Stream<Path> fontsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> walk = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile() && isFont(path))) {
            return walk.toList().stream();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.log(Level.FINE, e, () -> "font folder passed over: " + folder);
            return Stream.empty();
        }
    }

    private static boolean isFont(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc");
    }

    private static List<Path> usualFolders() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", ""));
        if (os.contains("win")) {
            String windows = Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows");
            return List.of(Path.of(windows, "Fonts"), home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
        }
        if (os.contains("mac")) {
            return List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts"));
        }
        return List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".local/share/fonts"),
            home.resolve(".fonts"));
    }
}
