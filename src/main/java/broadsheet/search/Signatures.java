package broadsheet.search;

/// The cheap filter in front of the scan: a bit matrix with one row per hash of a character or of two neighbouring characters,
/// and one column per article. An article that lacks a row's bit certainly lacks the characters; one that has it may contain
/// them. The rows of a phrase ANDed leave few articles to scan.
///
/// The neighbours' pinyin initials of titles and names are entered too, as pairs of private-use characters.
final class Signatures {
    private static final int PAIR_ROWS = 4096;
    private static final int SINGLE_ROWS = 1024;
    /// Rows of the matrix.
    static final int ROWS = PAIR_ROWS + SINGLE_ROWS;
    private static final int INITIALS = 0xE000;

    private final int stride;
    private final long[] bits;

    /// @param articles how many columns there may be at most
    Signatures(int articles) {
        this.stride = (articles + 63) >>> 6;
        this.bits = new long[ROWS * stride];
    }

    static int single(char c) { return PAIR_ROWS + (c * 0x9E3779B1 >>> 22 & SINGLE_ROWS - 1); }

    static int pair(char a, char b) { return ((a * 0x85EBCA6B ^ b) * 0x9E3779B1) >>> 20 & PAIR_ROWS - 1; }

    static int initials(char a, char b) { return pair((char) (INITIALS + a), (char) (INITIALS + b)); }

    /// Enters an article as column `column`.
    void add(int column, FoldedArticle article) {
        int word = column >>> 6;
        long bit = 1L << column;
        PackedText.Reader text = article.text().reader();
        char before = 0;
        for (int i = 0; i < article.text().length(); i++) {
            char c = text.charAt(i);
            if (c != 0) {
                bits[single(c) * stride + word] |= bit;
                if (before != 0) {
                    bits[pair(before, c) * stride + word] |= bit;
                }
            }
            before = c;
        }
        Readings readings = Readings.standard();
        int left = 0;
        for (int i = 0; i < article.places().head(); i++) {
            int right = readings.initials(text.charAt(i));
            for (int a = left; a != 0; a &= a - 1) {
                for (int b = right; b != 0; b &= b - 1) {
                    bits[initials(letter(a), letter(b)) * stride + word] |= bit;
                }
            }
            left = right;
        }
    }

    private static char letter(int bits) { return (char) ('a' + Integer.numberOfTrailingZeros(bits)); }

    /// One word of a row.
    long word(int row, int index) { return bits[row * stride + index]; }
}
