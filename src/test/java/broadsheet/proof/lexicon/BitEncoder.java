package broadsheet.proof.lexicon;

import java.io.ByteArrayOutputStream;

/// The other side of [BitDecoder].
public final class BitEncoder {
    private static final int ONE = 11;
    private static final int MOVE = 5;
    private static final long TOP = 1L << 24;
    private static final long FULL = 0xFFFFFFFFL;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long low;
    private long range = FULL;
    private int cache;
    private long pending = 1;

    /// Encodes a bit by the model at `index` and teaches the model.
    public void bit(short[] models, int index, int bit) {
        long bound = (range >>> ONE) * models[index];
        if (bit == 0) {
            range = bound;
            models[index] += (short) ((1 << ONE) - models[index] >> MOVE);
        } else {
            low += bound;
            range -= bound;
            models[index] -= (short) (models[index] >> MOVE);
        }
        if (range < TOP) {
            range = range << Byte.SIZE & FULL;
            shift();
        }
    }

    private void shift() {
        if (low < 0xFF000000L || low > FULL) {
            int carry = (int) (low >>> Integer.SIZE);
            int held = cache;
            do {
                out.write(held + carry);
                held = 0xFF;
            } while (--pending != 0);
            cache = (int) (low >>> 24) & 0xFF;
        }
        pending++;
        low = low << Byte.SIZE & FULL;
    }

    /// Encodes a number of `bits` bits.
    public void tree(short[] models, int from, int bits, int value) {
        int node = 1;
        for (int i = bits - 1; i >= 0; i--) {
            int bit = value >> i & 1;
            bit(models, from + node, bit);
            node = node << 1 | bit;
        }
    }

    /// Encodes a number ≥ 0.
    public void number(short[] models, int from, int number) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(number);
        tree(models, from, 5, size);
        int value = 1;
        for (int i = size - 2; i >= 0; i--) {
            int done = size - 2 - i;
            int model = done < 3 ? from + 32 + size * 8 + (value & 7) : from + 32 + 256 + i;
            int bit = number >> i & 1;
            bit(models, model, bit);
            value = value << 1 | bit;
        }
    }

    /// Everything encoded. Nothing can be encoded afterwards.
    public byte[] finish() {
        for (int i = 0; i < 5; i++) {
            shift();
        }
        return out.toByteArray();
    }
}
