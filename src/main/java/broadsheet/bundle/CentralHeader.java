package broadsheet.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// One file header of an archive's central directory (APPNOTE 4.3.12).
///
/// @param bytes       the header with its variable fields, little endian
/// @param nameLength  bytes of the name
/// @param extraLength bytes of the extra fields
record CentralHeader(ByteBuffer bytes, int nameLength, int extraLength) {
    private static final int FIXED = 46;
    private static final int UNIX = 3;
    private static final int DARWIN = 19;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final int ZIP64 = 1;
    private static final long MAXED = 0xFFFF_FFFFL;

    /// The sizes and the local header's position, from the ZIP64 field where the short fields are used up.
    record Sizes(long packed, long size, long header) { }

    int method() { return Short.toUnsignedInt(bytes.getShort(10)); }

    long crc() { return Integer.toUnsignedLong(bytes.getInt(16)); }

    boolean utf8() { return (flags() & 0x800) != 0; }

    /// Traditional, strong or header encryption.
    boolean encrypted() { return (flags() & 0x2041) != 0; }

    /// Patch data instead of a file.
    boolean patched() { return (flags() & 0x20) != 0; }

    /// Neither a regular file nor a folder: a link, a device, a pipe.
    boolean special() {
        int madeBy = bytes.getShort(4) >>> 8 & 0xFF;
        int type = bytes.getShort(40) & 0xF000;
        return (madeBy == UNIX || madeBy == DARWIN) && type != 0 && type != REGULAR && type != FOLDER;
    }

    byte[] rawName() {
        byte[] name = new byte[nameLength];
        bytes.get(FIXED, name);
        return name;
    }

    /// The content of the extra field with this id; empty where there is none or the fields are cut off.
    Optional<ByteBuffer> extra(int id) {
        int at = FIXED + nameLength;
        int end = at + extraLength;
        while (at + 4 <= end) {
            int length = Short.toUnsignedInt(bytes.getShort(at + 2));
            if (at + 4 + length > end) {
                return Optional.empty();
            }
            if (Short.toUnsignedInt(bytes.getShort(at)) == id) {
                return Optional.of(bytes.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN));
            }
            at += 4 + length;
        }
        return Optional.empty();
    }

    /// Empty where the values are negative or missing, or the entry lies on another disk.
    Optional<Sizes> sizes() {
        ByteBuffer wide = extra(ZIP64).orElse(ByteBuffer.allocate(0));
        long size = wide(Integer.toUnsignedLong(bytes.getInt(24)), wide);
        long packed = wide(Integer.toUnsignedLong(bytes.getInt(20)), wide);
        long header = wide(Integer.toUnsignedLong(bytes.getInt(42)), wide);
        boolean thisDisk = bytes.getShort(34) == 0;
        return size < 0 || packed < 0 || header < 0 || !thisDisk ? Optional.empty()
                : Optional.of(new Sizes(packed, size, header));
    }

    private static long wide(long narrow, ByteBuffer wide) {
        if (narrow != MAXED) {
            return narrow;
        }
        return wide.remaining() >= 8 ? wide.getLong() : -1;
    }

    private int flags() { return Short.toUnsignedInt(bytes.getShort(8)); }
}
