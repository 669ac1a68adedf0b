package broadsheet.typeset.text;

/// Decides whether “ ” ‘ ’ are Chinese marks of full width or Latin ones: by what they enclose and what stands around them, never by
/// the font (`typesetting.md` §1.1; CLREQ §3.1.1).
///
/// A pair is Latin when it encloses no Han and no Han or full-width mark stands beside it; ’ inside a word is an apostrophe.
final class Quotes {
    /// Frames of Latin quotation marks in faces that draw them full width, in em.
    private static final double LATIN_DOUBLE = 0.48, LATIN_SINGLE = 0.3;

    private final Clusters clusters;
    private final int[] han;
    private final int[] open;
    private int depth;

    private Quotes(Clusters clusters) {
        this.clusters = clusters;
        han = new int[clusters.size + 1];
        open = new int[clusters.size];
        for (int i = 0; i < clusters.size; i++) {
            han[i + 1] = han[i] + (isChinese(i) ? 1 : 0);
        }
    }

    /// Changes the class of every Latin quotation mark of the paragraph and takes its width from the font.
    static void resolve(Clusters clusters, GlyphMetrics metrics) {
        boolean any = false;
        for (int i = 0; i < clusters.size && !any; i++) {
            any = isQuote(clusters.codePoints[i]);
        }
        if (any) {
            new Quotes(clusters).resolve(metrics);
        }
    }

    private void resolve(GlyphMetrics metrics) {
        for (int i = 0; i < clusters.size; i++) {
            switch (clusters.codePoints[i]) {
                case '“', '‘' -> open[depth++] = i;
                case '”' -> close(i, '“', metrics);
                case '’' -> {
                    if (isApostrophe(i)) {
                        makeLatin(i, CharClass.LETTER, metrics);
                    } else {
                        close(i, '‘', metrics);
                    }
                }
                default -> { }
            }
        }
        while (depth > 0) {
            int alone = open[--depth];
            if (!chineseAround(alone, alone)) {
                makeLatin(alone, CharClass.LATIN_OPEN, metrics);
            }
        }
    }

    private void close(int i, int opening, GlyphMetrics metrics) {
        int match = depth - 1;
        while (match >= 0 && clusters.codePoints[open[match]] != opening) {
            match--;
        }
        if (match < 0) {
            if (!chineseAround(i, i)) {
                makeLatin(i, CharClass.LATIN_CLOSE, metrics);
            }
            return;
        }
        int start = open[match];
        if (han[i] == han[start + 1] && !chineseAround(start, i)) {
            makeLatin(start, CharClass.LATIN_OPEN, metrics);
            makeLatin(i, CharClass.LATIN_CLOSE, metrics);
        }
        depth = match;
    }

    private boolean isApostrophe(int i) {
        return i > 0 && i + 1 < clusters.size && clusters.type(i - 1).isAlphanumeric() && clusters.type(i + 1).isAlphanumeric();
    }

    /// Whether Han or a full-width mark stands before `start` or after `end`; a pair that is the whole paragraph has nothing around it.
    private boolean chineseAround(int start, int end) {
        int before = start - 1;
        while (before >= 0 && skip(before)) {
            before--;
        }
        int after = end + 1;
        while (after < clusters.size && skip(after)) {
            after++;
        }
        return before >= 0 && isChinese(before) || after < clusters.size && isChinese(after);
    }

    private boolean skip(int i) {
        CharClass type = clusters.type(i);
        return type == CharClass.SPACE && i > 0 && i + 1 < clusters.size;
    }

    private boolean isChinese(int i) {
        CharClass type = clusters.type(i);
        return type == CharClass.HAN || type == CharClass.DASH || type == CharClass.ELLIPSIS
            || type.isFullWidthMark() && !isQuote(clusters.codePoints[i]);
    }

    /// A Han face draws “ in the right half of a full frame and ” in the left; the Latin frame is just the ink's.
    private void makeLatin(int i, CharClass type, GlyphMetrics metrics) {
        clusters.type(i, type);
        int mark = clusters.codePoints[i];
        double advance = metrics.advance(clusters.faces[i], mark);
        double width = advance <= 0.6 ? advance : mark == '“' || mark == '”' ? LATIN_DOUBLE : LATIN_SINGLE;
        boolean opening = mark == '“' || mark == '‘';
        clusters.ink[i] = (float) (width * scale(i));
        clusters.nudge[i] = (float) (opening ? (width - advance) * scale(i) : 0);
    }

    private double scale(int i) { return clusters.text.styles().get(clusters.styles[i]).scale(); }

    private static boolean isQuote(int codePoint) { return codePoint >= '‘' && codePoint <= '”' && codePoint != '‚' && codePoint != '‛'; }
}
