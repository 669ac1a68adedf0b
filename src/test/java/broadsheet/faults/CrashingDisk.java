package broadsheet.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A disk that remembers what was forced and what was not, and can show what a power cut might leave.
///
/// The strictest reading of POSIX: a file's bytes are safe when the file was forced, its name when its folder was. Of what was not
/// forced any part may survive, in any order, a write also in part.
public final class CrashingDisk implements Disk {
    /// A file or folder, whatever its name.
    private static final class Node {
        private byte[] safe = {};
        private final List<Write> writes = new ArrayList<>();
        private final Map<String, Node> safeNames = new TreeMap<>();
        private final Map<String, Node> names = new TreeMap<>();
        private final List<Naming> namings = new ArrayList<>();
        private final boolean folder;

        Node(boolean folder) { this.folder = folder; }
    }

    /// A write, or with no bytes a cut.
    private record Write(long position, byte[] bytes) { }

    /// A change of a folder's names: `node` gets `name`; where `old` is not empty that name is given up; without node `name` is removed.
    private record Naming(String name, String old, List<Node> node) { }

    private final Path root;
    private final Node top = new Node(true);
    private final Map<Path, Node> nodes = new HashMap<>();

    /// @param root an empty folder that is there for good
    public CrashingDisk(Path root) {
        this.root = root.toAbsolutePath();
        nodes.put(this.root, top);
    }

    private Node node(Path file) throws IOException {
        Node node = nodes.get(file);
        if (node == null) {
            throw new IOException(file + " was made behind the disk's back");
        }
        return node;
    }

    private static String name(Path file) { return String.valueOf(file.getFileName()); }

    private static Path folder(Path file) { return file.toAbsolutePath().resolveSibling("").normalize(); }

    @Override
    public synchronized void created(Path file) throws IOException {
        Node made = new Node(Files.isDirectory(file));
        nodes.put(file, made);
        rename(node(folder(file)), new Naming(name(file), "", List.of(made)));
    }

    private static void rename(Node folder, Naming naming) {
        folder.namings.add(naming);
        apply(naming, folder.names);
    }

    private static void apply(Naming naming, Map<String, Node> names) {
        names.remove(naming.old());
        names.remove(naming.name());
        naming.node().forEach(n -> names.put(naming.name(), n));
    }

    @Override
    public synchronized void wrote(Path file, long position, byte[] bytes) throws IOException { node(file).writes.add(new Write(position, bytes)); }

    @Override
    public synchronized void truncated(Path file, long size) throws IOException { node(file).writes.add(new Write(size, new byte[0])); }

    @Override
    public synchronized void forced(Path file) throws IOException {
        Node node = node(file);
        if (node.folder) {
            node.safeNames.clear();
            node.safeNames.putAll(node.names);
            node.namings.clear();
        } else {
            node.safe = Files.readAllBytes(file);
            node.writes.clear();
        }
    }

    @Override
    public synchronized void moved(Path from, Path to) throws IOException {
        Node node = node(from);
        nodes.remove(from);
        nodes.put(to, node);
        if (!folder(from).equals(folder(to))) {
            throw new IOException("moves between folders are not simulated");
        }
        rename(node(folder(to)), new Naming(name(to), name(from), List.of(node)));
    }

    @Override
    public synchronized void deleted(Path file) throws IOException {
        nodes.remove(file);
        rename(node(folder(file)), new Naming(name(file), "", List.of()));
    }

    /// Writes what the power cut leaves into an empty folder.
    ///
    /// @param chance decides what of the unforced survives
    public synchronized void powerCut(Random chance, Path into) throws IOException { leave(top, chance, into); }

    /// Writes only what was forced into an empty folder: the worst power cut.
    public synchronized void worstPowerCut(Path into) throws IOException {
        powerCut(new Random() {
            @Override public boolean nextBoolean() { return false; }
        }, into);
    }

    private static void leave(Node node, Random chance, Path at) throws IOException {
        if (!node.folder) {
            Files.write(at, bytes(node, chance));
            return;
        }
        Files.createDirectories(at);
        Map<String, Node> names = new TreeMap<>(node.safeNames);
        node.namings.stream().filter(n -> chance.nextBoolean()).forEach(n -> apply(n, names));
        for (Map.Entry<String, Node> name : names.entrySet()) {
            leave(name.getValue(), chance, at.resolve(name.getKey()));
        }
    }

    private static byte[] bytes(Node node, Random chance) {
        byte[] bytes = node.safe;
        for (Write write : node.writes) {
            if (!chance.nextBoolean()) {
                continue;
            }
            if (write.bytes().length == 0) {
                bytes = Arrays.copyOf(bytes, (int) write.position());
                continue;
            }
            int count = chance.nextBoolean() ? write.bytes().length : chance.nextInt(write.bytes().length + 1);
            bytes = Arrays.copyOf(bytes, (int) Math.max(bytes.length, write.position() + count));
            ByteBuffer.wrap(bytes).put((int) write.position(), write.bytes(), 0, count);
        }
        return bytes;
    }
}
