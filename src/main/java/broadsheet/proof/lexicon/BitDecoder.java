package broadsheet.proof.lexicon;

import java.util.Arrays;

/// A binary arithmetic decoder with adaptive models (the range coder of LZMA: 11-bit probabilities that move by a 32nd). Its encoder is
/// the tool that packs the pairs. For one thread at a time.
final class BitDecoder {
    private static final int ONE = 11;
    private static final int HALF = 1 << ONE - 1;
    private static final int MOVE = 5;
    private static final long TOP = 1L << 24;
    private static final long FULL = 0xFFFFFFFFL;

    private final byte[] bytes;
    private int at;
    private long range = FULL;
    private long code;

    /// @param bytes the coded bits; reading past their end gives zeros
    BitDecoder(byte[] bytes) {
        this.bytes = bytes;
        for (int i = 0; i < 5; i++) {
            code = (code << Byte.SIZE | next()) & FULL;
        }
    }

    /// Models for `size` kinds of bits, all as likely 0 as 1.
    static short[] models(int size) {
        short[] models = new short[size];
        Arrays.fill(models, (short) HALF);
        return models;
    }

    /// Decodes a bit by the model at `index` and teaches the model.
    int bit(short[] models, int index) {
        long bound = (range >>> ONE) * models[index];
        int bit;
        if (code < bound) {
            range = bound;
            models[index] += (short) ((1 << ONE) - models[index] >> MOVE);
            bit = 0;
        } else {
            code -= bound;
            range -= bound;
            models[index] -= (short) (models[index] >> MOVE);
            bit = 1;
        }
        if (range < TOP) {
            range = range << Byte.SIZE & FULL;
            code = (code << Byte.SIZE | next()) & FULL;
        }
        return bit;
    }

    /// Decodes a number of `bits` bits, the highest first, by a tree of models that begins at `from`.
    int tree(short[] models, int from, int bits) {
        int node = 1;
        for (int i = 0; i < bits; i++) {
            node = node << 1 | bit(models, from + node);
        }
        return node - (1 << bits);
    }

    /// Decodes a number ≥ 0: how many bits it has, by a tree of 5 bits, then the bits after the highest; the first three of them are modelled
    /// by size, the rest by their place. The models of one kind of number are [#NUMBER] long from `from` on.
    int number(short[] models, int from) {
        int size = tree(models, from, 5);
        if (size < 2) {
            return size;
        }
        int value = 1;
        for (int i = size - 2; i >= 0; i--) {
            int done = size - 2 - i;
            int model = done < 3 ? from + 32 + size * 8 + (value & 7) : from + 32 + 256 + i;
            value = value << 1 | bit(models, model);
        }
        return value;
    }

    /// How many models a kind of number takes.
    static final int NUMBER = 32 + 256 + 32;

    private int next() { return at < bytes.length ? bytes[at++] & 0xFF : 0; }
}
