package broadsheet.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A bundle lying open in a folder. Links and special files are refused; a file that is not the one listed at opening
/// (another length or time) is not used.
final class FolderFiles implements BundleFiles {
    private final Path root;
    private final Map<String, Stamp> files;
    private volatile boolean closed;

    private record Stamp(long size, FileTime modified) {
        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    private FolderFiles(Path root, Map<String, Stamp> files) {
        this.root = root;
        this.files = files;
    }

    static FolderFiles open(Path folder, BundleLimits limits) throws BundleException {
        String shown = String.valueOf(folder.getFileName());
        try {
            Path root = folder.toRealPath();
            if (!Files.exists(root.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS)) {
                // Said before walking: somebody may have chosen a whole disk.
                throw new BundleException(Problem.of(ProblemId.MANIFEST_MISSING, shown, ""));
            }
            Lister lister = new Lister(root, limits);
            Files.walkFileTree(root, lister);
            if (lister.problem != null) {
                throw new BundleException(lister.problem);
            }
            return new FolderFiles(root, Collections.unmodifiableMap(lister.files));
        } catch (IOException | SecurityException e) {
            throw new BundleException(Problem.of(ProblemId.READ_FAILED, shown, "", Words.reason(e)).fatal());
        }
    }

    @Override
    public Set<String> names() { return files.keySet(); }

    @Override
    public byte[] read(String name, long limit) throws DamagedException {
        Stamp listed = files.get(name);
        if (listed == null) {
            throw new DamagedException(ProblemId.FILE_MISSING, name, "");
        }
        if (closed) {
            throw new DamagedException(ProblemId.READ_FAILED, name, "", "closed");
        }
        if (listed.size() > limit) {
            throw BundleFiles.tooLarge(name, limit);
        }
        try {
            Path path = root.resolve(name);
            byte[] bytes = path.toRealPath().equals(path) && same(path, listed) ? bytes(path, (int) listed.size()) : null;
            if (bytes == null || !same(path, listed)) {
                throw new DamagedException(ProblemId.SOURCE_CHANGED, name, "");
            }
            return bytes;
        } catch (IOException | SecurityException e) {
            throw new DamagedException(ProblemId.READ_FAILED, name, "", Words.reason(e));
        }
    }

    @Override
    public void close() { closed = true; }

    private static boolean same(Path path, Stamp listed) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return now.isRegularFile() && Stamp.of(now).equals(listed);
    }

    private static byte @org.jspecify.annotations.Nullable [] bytes(Path path, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        try (SeekableByteChannel channel = Files.newByteChannel(path,
                Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // Reads go on until the listed length is there or the file ends.
            }
            return buffer.hasRemaining() || channel.size() != size ? null : buffer.array();
        }
    }

    private static final class Lister extends SimpleFileVisitor<Path> {
        private final Path root;
        private final BundleLimits limits;
        private final NameRules rules;
        private final Map<String, Stamp> files = new LinkedHashMap<>();
        private int seen;
        private long total;
        private @org.jspecify.annotations.Nullable Problem problem;

        Lister(Path root, BundleLimits limits) {
            this.root = root;
            this.limits = limits;
            this.rules = new NameRules(limits);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            String name = name(folder);
            if (BundleFiles.strewn(name)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return go(rules.check(name + "/").orElse(null));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (BundleFiles.strewn(name)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                return go(Problem.of(ProblemId.LINK_REFUSED, name, ""));
            }
            files.put(name, Stamp.of(attributes));
            total += attributes.size();
            if (++seen > limits.entries()) {
                return go(Problem.of(ProblemId.TOO_MANY_FILES, "", "", String.valueOf(limits.entries())));
            }
            if (attributes.size() > limits.entry()) {
                return go(Problem.of(ProblemId.FILE_TOO_LARGE, name, "", String.valueOf(limits.entry())));
            }
            if (total > limits.total()) {
                return go(Problem.of(ProblemId.TOTAL_TOO_LARGE, "", "", String.valueOf(limits.total())));
            }
            return go(rules.check(name).orElse(null));
        }

        private FileVisitResult go(@org.jspecify.annotations.Nullable Problem found) {
            problem = found;
            return found == null ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        private String name(Path path) {
            StringBuilder name = new StringBuilder();
            root.relativize(path).forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
            return name.toString();
        }
    }
}
