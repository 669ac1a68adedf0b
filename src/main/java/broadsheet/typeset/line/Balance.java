package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;

/// Breaks centred text into lines of about the same length: as many as the measure needs, set to the narrowest width that needs no more.
final class Balance {
    /// Longer text is no caption or deck and is not balanced.
    private static final int LONGEST = 400;
    private static final int STEPS = 8;

    private Balance() { }

    /// The ends of the lines of the clusters `from` … before `to`.
    static int[] ends(Analysis text, int from, int to, LineWidths widths, int firstLine) {
        int[] ends = new LineBreaker(text, widths).ends(from, to, firstLine);
        if (ends.length == 1 || to - from > LONGEST || !widths.uniform()) {
            return ends;
        }
        double high = widths.measure().width(firstLine);
        double low = Math.min(high, text.least(from, to) / ends.length);
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            int[] narrower = middle <= 0 ? new int[0] : new LineBreaker(text, new LineWidths(Measure.of(middle), widths.indent())).ends(from, to, firstLine);
            if (narrower.length == ends.length && fits(text, from, narrower, middle)) {
                ends = narrower;
                high = middle;
            } else {
                low = middle;
            }
        }
        return ends;
    }

    /// Whether every line fits the width and no rule had to give way for it.
    private static boolean fits(Analysis text, int from, int[] ends, double width) {
        int start = from;
        for (int i = 0; i < ends.length; i++) {
            byte rank = text.breaks()[ends[i]];
            if (text.least(start, ends[i]) > width + 1e-6 || i + 1 < ends.length && rank > Analysis.LEGAL) {
                return false;
            }
            start = ends[i];
        }
        return true;
    }
}
