package broadsheet.bundle;

import static broadsheet.bundle.ArchiveEnd.damaged;
import static broadsheet.bundle.ArchiveEnd.little;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads and checks an archive's list of entries before one byte of content is inflated.
///
/// The central directory is the authority; each local header must agree with it. Refused as a whole: encryption, methods
/// other than stored and deflated, links, overlapping entries, entries over the limits or swelling beyond the ratio, archives
/// in the archive, and every name [NameRules] refuses.
final class ArchiveDirectory {
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final Set<String> ARCHIVES = Set.of("zip", "edition", "jar", "epub", "7z", "rar", "gz", "tgz", "tar", "bz2",
            "xz", "zst");

    private final ArchiveSource source;
    private final String file;
    private final BundleLimits limits;
    private final NameRules rules;
    private final List<ArchiveEntry> entries = new ArrayList<>();
    private long total;

    private ArchiveDirectory(ArchiveSource source, String file, BundleLimits limits) {
        this.source = source;
        this.file = file;
        this.limits = limits;
        this.rules = new NameRules(limits);
    }

    /// All files of the archive, folders left out.
    static List<ArchiveEntry> read(ArchiveSource source, String file, BundleLimits limits) throws IOException, BundleException {
        if (source.size() > limits.archive()) {
            throw refuse(ProblemId.ARCHIVE_TOO_LARGE, file, String.valueOf(limits.archive()));
        }
        ArchiveEnd end = ArchiveEnd.find(source, file);
        if (end.entries() > limits.entries()) {
            throw refuse(ProblemId.TOO_MANY_FILES, file, String.valueOf(limits.entries()));
        }
        ArchiveDirectory directory = new ArchiveDirectory(source, file, limits);
        try {
            directory.readAll(end);
        } catch (EOFException e) {
            throw damaged(file);
        }
        return directory.entries;
    }

    private void readAll(ArchiveEnd end) throws IOException, BundleException {
        ByteBuffer bytes = little(source.read(end.offset(), end.size()));
        List<ArchiveEntry> all = new ArrayList<>();
        for (long i = 0; i < end.entries(); i++) {
            if (bytes.remaining() < CENTRAL_LENGTH || bytes.getInt(bytes.position()) != CENTRAL) {
                throw damaged(file);
            }
            int at = bytes.position();
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            int length = CENTRAL_LENGTH + name + extra + Short.toUnsignedInt(bytes.getShort(at + 32));
            if (length > bytes.remaining()) {
                throw damaged(file);
            }
            all.add(entry(new CentralHeader(bytes.slice(at, length).order(ByteOrder.LITTLE_ENDIAN), name, extra)));
            bytes.position(at + length);
        }
        if (bytes.hasRemaining()) {
            throw damaged(file);
        }
        checkOverlap(all, end.offset());
        all.stream().filter(e -> !e.name().endsWith("/") && !BundleFiles.strewn(e.name())).forEach(entries::add);
    }

    private ArchiveEntry entry(CentralHeader header) throws IOException, BundleException {
        String name = ArchiveName.decode(header).orElseThrow(() -> refuse(ProblemId.NAME_ENCODING, file));
        Optional<Problem> bad = rules.check(name);
        if (bad.isPresent()) {
            throw new BundleException(bad.get());
        }
        if (header.encrypted()) {
            throw refuse(ProblemId.ARCHIVE_ENCRYPTED, name);
        }
        if (header.special()) {
            throw refuse(ProblemId.LINK_REFUSED, name);
        }
        if (header.method() != 0 && header.method() != 8 || header.patched()) {
            throw refuse(ProblemId.ARCHIVE_METHOD, name, String.valueOf(header.method()));
        }
        CentralHeader.Sizes sizes = header.sizes().orElseThrow(() -> damaged(name));
        checkSizes(name, header.method(), sizes);
        return new ArchiveEntry(name, header.method() == 8, header.crc(), sizes.packed(), sizes.size(), sizes.header(),
                data(name, header, sizes));
    }

    private void checkSizes(String name, int method, CentralHeader.Sizes sizes) throws BundleException {
        if (sizes.size() > limits.entry()) {
            throw refuse(ProblemId.FILE_TOO_LARGE, name, String.valueOf(limits.entry()));
        }
        if (sizes.size() > limits.ratioFrom() && sizes.size() > limits.ratio() * sizes.packed()) {
            throw refuse(ProblemId.RATIO_TOO_HIGH, name, String.valueOf(limits.ratio()));
        }
        total += sizes.size();
        if (total > limits.total()) {
            throw refuse(ProblemId.TOTAL_TOO_LARGE, file, String.valueOf(limits.total()));
        }
        boolean emptyFolder = !name.endsWith("/") || sizes.size() == 0;
        if (!emptyFolder || method == 0 && sizes.size() != sizes.packed()) {
            throw damaged(name);
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ARCHIVES.contains(extension)) {
            throw refuse(ProblemId.ARCHIVE_NESTED, name);
        }
    }

    /// Where the entry's bytes begin, after its local header has confirmed name, method, sizes and checksum.
    private long data(String name, CentralHeader header, CentralHeader.Sizes sizes) throws IOException, BundleException {
        byte[] raw = header.rawName();
        if (sizes.header() > source.size()) {
            throw damaged(name);
        }
        ByteBuffer local = little(source.read(sizes.header(), LOCAL_LENGTH + raw.length));
        boolean sizesFollow = (local.getShort(6) & 8) != 0;
        boolean agrees = local.getInt(0) == LOCAL && local.getShort(8) == (short) header.method()
                && (local.getShort(6) & 0x41) == 0 && Short.toUnsignedInt(local.getShort(26)) == raw.length
                && java.util.Arrays.equals(raw, 0, raw.length, local.array(), LOCAL_LENGTH, LOCAL_LENGTH + raw.length)
                && agrees(local.getInt(14), header.crc(), sizesFollow) && agrees(local.getInt(18), sizes.packed(), sizesFollow)
                && agrees(local.getInt(22), sizes.size(), sizesFollow);
        if (!agrees) {
            throw damaged(name);
        }
        return sizes.header() + LOCAL_LENGTH + raw.length + Short.toUnsignedInt(local.getShort(28));
    }

    private static boolean agrees(int local, long central, boolean sizesFollow) {
        return Integer.toUnsignedLong(local) == central || local == -1 || sizesFollow && local == 0;
    }

    private void checkOverlap(List<ArchiveEntry> all, long directory) throws BundleException {
        List<ArchiveEntry> inOrder = all.stream().sorted(Comparator.comparingLong(ArchiveEntry::header)).toList();
        long free = 0;
        for (ArchiveEntry entry : inOrder) {
            if (entry.header() < free) {
                throw refuse(ProblemId.ARCHIVE_OVERLAP, entry.name());
            }
            free = entry.end();
        }
        if (free > directory) {
            throw refuse(ProblemId.ARCHIVE_OVERLAP, file);
        }
    }

    private static BundleException refuse(ProblemId id, String name, String... arguments) {
        return new BundleException(Problem.of(id, name, "", arguments));
    }
}
