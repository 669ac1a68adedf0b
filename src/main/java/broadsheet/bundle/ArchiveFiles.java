package broadsheet.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A bundle in a ZIP archive. Length and checksum of every file are verified while it is read; an archive overwritten while
/// open therefore never gives foreign content.
final class ArchiveFiles implements BundleFiles {
    private static final int CHUNK = 1 << 16;

    private final ArchiveSource source;
    private final Map<String, ArchiveEntry> entries;

    private ArchiveFiles(ArchiveSource source, Map<String, ArchiveEntry> entries) {
        this.source = source;
        this.entries = entries;
    }

    static ArchiveFiles open(Path path, BundleLimits limits) throws BundleException {
        String file = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw new BundleException(Problem.of(ProblemId.NOT_FOUND, file, ""));
        }
        if (!Files.isRegularFile(path)) {
            throw new BundleException(Problem.of(ProblemId.NOT_AN_EDITION, file, ""));
        }
        ArchiveSource source = null;
        boolean opened = false;
        try {
            source = new ArchiveSource(path);
            ArchiveFiles files = new ArchiveFiles(source, rooted(ArchiveDirectory.read(source, file, limits)));
            opened = true;
            return files;
        } catch (IOException | SecurityException e) {
            throw new BundleException(Problem.of(ProblemId.READ_FAILED, file, "", Words.reason(e)).fatal());
        } finally {
            if (source != null && !opened) {
                source.close();
            }
        }
    }

    /// The entries by name. Where all lie in one folder, as when a folder was compressed by a right click, it is the root.
    private static Map<String, ArchiveEntry> rooted(List<ArchiveEntry> entries) {
        String first = entries.isEmpty() ? "" : entries.getFirst().name();
        String folder = first.substring(0, first.indexOf('/') + 1);
        boolean wrapped = !folder.isEmpty() && entries.stream().allMatch(e -> e.name().startsWith(folder))
                && entries.stream().anyMatch(e -> e.name().equals(folder + MANIFEST));
        Map<String, ArchiveEntry> named = new LinkedHashMap<>();
        entries.forEach(e -> named.put(wrapped ? e.name().substring(folder.length()) : e.name(), e));
        return Collections.unmodifiableMap(named);
    }

    @Override
    public Set<String> names() { return entries.keySet(); }

    @Override
    public byte[] read(String name, long limit) throws DamagedException {
        ArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new DamagedException(ProblemId.FILE_MISSING, name, "");
        }
        if (entry.size() > limit) {
            throw BundleFiles.tooLarge(name, limit);
        }
        try {
            byte[] content = entry.deflated() ? inflate(name, entry) : source.read(entry.data(), (int) entry.size());
            CRC32 crc = new CRC32();
            crc.update(content);
            if (crc.getValue() != entry.crc()) {
                throw damaged(ProblemId.CRC_MISMATCH, name);
            }
            return content;
        } catch (IOException e) {
            throw source.changed() ? damaged(ProblemId.SOURCE_CHANGED, name)
                    : new DamagedException(ProblemId.READ_FAILED, name, "", Words.reason(e));
        }
    }

    private byte[] inflate(String name, ArchiveEntry entry) throws IOException, DamagedException {
        byte[] content = new byte[(int) entry.size()];
        int filled = 0;
        long at = entry.data();
        try (Inflater inflater = new Inflater(true)) {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int next = (int) Math.min(CHUNK, entry.end() - at);
                    if (next == 0 || inflater.needsDictionary()) {
                        throw damaged(ProblemId.SIZE_MISMATCH, name);
                    }
                    inflater.setInput(source.read(at, next));
                    at += next;
                }
                filled += filled < content.length ? inflater.inflate(content, filled, content.length - filled)
                        : beyond(name, inflater);
            }
            if (filled < content.length || at != entry.end() || inflater.getRemaining() > 0) {
                throw damaged(ProblemId.SIZE_MISMATCH, name);
            }
            return content;
        } catch (DataFormatException e) {
            throw damaged(ProblemId.CRC_MISMATCH, name);
        }
    }

    /// Lets the inflater reach its end mark where the announced length is full; one byte more is a lie about the length.
    private int beyond(String name, Inflater inflater) throws DataFormatException, DamagedException {
        if (inflater.inflate(new byte[1]) > 0) {
            throw damaged(ProblemId.SIZE_MISMATCH, name);
        }
        return 0;
    }

    private DamagedException damaged(ProblemId id, String name) {
        return new DamagedException(source.changed() ? ProblemId.SOURCE_CHANGED : id, name, "");
    }

    @Override
    public void close() { source.close(); }
}
