package broadsheet.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Where an archive's central directory lies, from its end record (APPNOTE 4.3.14 … 4.3.16, with ZIP64).
///
/// Stricter than most tools: the end record's comment must reach the end of the file and the directory must end where the
/// end record begins, so that no two readers can see two different archives in one file.
///
/// @param entries how many entries are announced
/// @param offset  where the directory begins
/// @param size    its bytes
record ArchiveEnd(long entries, long offset, int size) {
    private static final int END = 0x06054b50;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR64 = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int END64_LENGTH = 56;
    private static final int LOCATOR_LENGTH = 20;
    private static final long DIRECTORY_LIMIT = 64L << 20;

    static ArchiveEnd find(ArchiveSource source, String file) throws IOException, BundleException {
        long length = source.size();
        int tail = (int) Math.min(length, END_LENGTH + 0xFFFFL);
        ByteBuffer bytes = little(source.read(length - tail, tail));
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == END && Short.toUnsignedInt(bytes.getShort(at + 20)) == tail - END_LENGTH - at) {
                return read(source, file, bytes.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN), length - tail + at);
            }
        }
        boolean zip = length >= 4 && (little(source.read(0, 4)).getInt(0) & 0xFFFF) == 0x4b50;
        throw new BundleException(Problem.of(zip ? ProblemId.ARCHIVE_TRUNCATED : ProblemId.NOT_AN_EDITION, file, ""));
    }

    private static ArchiveEnd read(ArchiveSource source, String file, ByteBuffer end, long at)
            throws IOException, BundleException {
        long entries = Short.toUnsignedLong(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        boolean oneDisk = end.getShort(4) == 0 && end.getShort(6) == 0 && end.getShort(8) == end.getShort(10);
        long next = at;
        if (entries == 0xFFFF || size == 0xFFFF_FFFFL || offset == 0xFFFF_FFFFL) {
            ByteBuffer locator = at < LOCATOR_LENGTH ? little(new byte[LOCATOR_LENGTH])
                    : little(source.read(at - LOCATOR_LENGTH, LOCATOR_LENGTH));
            next = locator.getLong(8);
            if (locator.getInt(0) != LOCATOR64 || next < 0 || next > at - LOCATOR_LENGTH - END64_LENGTH) {
                throw damaged(file);
            }
            ByteBuffer end64 = little(source.read(next, END64_LENGTH));
            oneDisk = end64.getInt(0) == END64 && end64.getInt(16) == 0 && end64.getInt(20) == 0
                    && end64.getLong(24) == end64.getLong(32);
            entries = end64.getLong(32);
            size = end64.getLong(40);
            offset = end64.getLong(48);
        }
        boolean fits = size >= 0 && offset >= 0 && entries >= 0 && size <= DIRECTORY_LIMIT && offset == next - size;
        if (!oneDisk || !fits) {
            throw damaged(file);
        }
        return new ArchiveEnd(entries, offset, (int) size);
    }

    static ByteBuffer little(byte[] bytes) { return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN); }

    static BundleException damaged(String file) {
        return new BundleException(Problem.of(ProblemId.ARCHIVE_STRUCTURE, file, ""));
    }
}
