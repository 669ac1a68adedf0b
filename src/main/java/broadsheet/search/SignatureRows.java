package broadsheet.search;

/// Reads a segment's signatures for the terms of a query.
final class SignatureRows {
    private final Segment segment;
    private final long[] row;

    SignatureRows(Segment segment) {
        this.segment = segment;
        this.row = new long[segment.rowWords()];
    }

    /// A bit for every article that may contain the term, literally or, where it can be pinyin, by the initials of its head.
    long[] candidates(CompiledTerm term) {
        long[] literal = literal(term.folded());
        PinyinNeedle pinyin = term.pinyin();
        if (pinyin != null) {
            for (char second : pinyin.secondLetters()) {
                segment.row(Signatures.initials(pinyin.firstLetter(), second), row);
                for (int i = 0; i < literal.length; i++) {
                    literal[i] |= row[i];
                }
            }
        }
        return literal;
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
}
