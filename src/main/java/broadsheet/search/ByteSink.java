package broadsheet.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Growing bytes with the two encodings of the store: variable-length numbers (7 bits a byte, low first) and texts (length in
/// UTF-8 bytes, then the bytes).
final class ByteSink {
    private byte[] bytes = new byte[256];
    private int size;

    void varint(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    void text(String text) { block(text.getBytes(StandardCharsets.UTF_8)); }

    void block(byte[] block) {
        varint(block.length);
        bytes(block);
    }

    private void bytes(byte[] block) {
        ensure(block.length);
        System.arraycopy(block, 0, bytes, size, block.length);
        size += block.length;
    }

    private void put(byte value) {
        ensure(1);
        bytes[size++] = value;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    int size() { return size; }

    byte[] toBytes() { return Arrays.copyOf(bytes, size); }

    static int varint(ByteBuffer in) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    static byte[] block(ByteBuffer in) {
        byte[] block = new byte[varint(in)];
        in.get(block);
        return block;
    }

    static String text(ByteBuffer in) { return new String(block(in), StandardCharsets.UTF_8); }
}
