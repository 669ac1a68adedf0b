package broadsheet.search;

/// Folded text, four UTF-16 code units to a `long`, the first in the low bits: a scan compares four at a time. The last word
/// is filled up with U+0000, which folded text never contains. Immutable; the words are shared, not copied.
final class PackedText {
    private final long[] words;
    private final int length;

    PackedText(long[] words, int length) {
        this.words = words;
        this.length = length;
    }

    static PackedText of(CharSequence text) {
        long[] words = new long[(text.length() + 3) >>> 2];
        for (int i = 0; i < text.length(); i++) {
            words[i >>> 2] |= (long) text.charAt(i) << ((i & 3) << 4);
        }
        return new PackedText(words, text.length());
    }

    /// In UTF-16 code units.
    int length() { return length; }

    long[] words() { return words; }

    Reader reader() { return new Reader(words, 0); }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(length);
        Reader reader = reader();
        for (int i = 0; i < length; i++) {
            out.append(reader.charAt(i));
        }
        return out.toString();
    }

    /// Reads single characters of packed words that begin at `base`.
    record Reader(long[] words, int base) {
        char charAt(int index) { return (char) (words[base + (index >>> 2)] >>> ((index & 3) << 4)); }
    }
}
