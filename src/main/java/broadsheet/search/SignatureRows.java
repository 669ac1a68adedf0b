package broadsheet.search;

import java.util.Arrays;

/// Reads a segment's signatures for the terms of a query.
final class SignatureRows {
    private static final int LONGEST_SYLLABLE = 6;

    private final Segment segment;
    private final long[] row;

    SignatureRows(Segment segment) {
        this.segment = segment;
        this.row = new long[segment.rowWords()];
    }

    /// A bit for every article that may contain the term, literally or, where it can be pinyin, by the initials of its head.
    long[] candidates(CompiledTerm term) {
        long[] bits = literal(term.folded());
        PinyinNeedle pinyin = term.pinyin();
        if (pinyin != null) {
            or(bits, pinyin(pinyin));
        }
        return bits;
    }

    private long[] literal(String folded) {
        long[] bits = new long[segment.rowWords()];
        segment.row(Signatures.single(folded.charAt(0)), bits);
        for (int i = 1; i < folded.length(); i++) {
            segment.row(Signatures.single(folded.charAt(i)), row);
            ShelfSearch.and(bits, row);
            segment.row(Signatures.pair(folded.charAt(i - 1), folded.charAt(i)), row);
            ShelfSearch.and(bits, row);
        }
        return bits;
    }

    /// From the last letter to the first: the articles where a character beginning with this letter may be followed by
    /// characters that take all the letters after it.
    private long[] pinyin(PinyinNeedle pinyin) {
        int length = pinyin.length();
        long[][] from = new long[length][segment.rowWords()];
        for (int i = length - 1; i >= 0; i--) {
            if (i > 0 && pinyin.mayEnd(i)) {
                Arrays.fill(from[i], -1L);
                continue;
            }
            for (int j = i + 1; j < length && j <= i + LONGEST_SYLLABLE; j++) {
                if (pinyin.mayTake(i, j)) {
                    segment.row(Signatures.initials(pinyin.letter(i), pinyin.letter(j)), row);
                    ShelfSearch.and(row, from[j]);
                    or(from[i], row);
                }
            }
        }
        return from[0];
    }

    private static void or(long[] bits, long[] with) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= with[i];
        }
    }
}
