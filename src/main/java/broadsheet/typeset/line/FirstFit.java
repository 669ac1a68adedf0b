package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;

/// Fills line after line as far as each goes: for text too long or too odd for the search, and the yardstick the search is held to.
///
/// Linear in the length of the text. Where no legal break fits, rules give way in the order of [SetParagraph.Rule].
final class FirstFit {
    private static final double HAIR = 1e-6;
    private final Analysis text;
    private final LineWidths widths;

    FirstFit(Analysis text, LineWidths widths) {
        this.text = text;
        this.widths = widths;
    }

    /// Where the line that begins at `from` ends, at most `to`.
    int end(int from, int to, int line) {
        double room = widths.room(line) + HAIR;
        int furthest = from + 1;
        while (furthest < to && least(from, furthest + 1) <= room) {
            furthest++;
        }
        if (furthest == to && least(from, to) <= room) {
            return to;
        }
        for (byte rank = Analysis.UNIT; rank <= Analysis.KINSOKU; rank++) {
            for (int end = furthest; end > from; end--) {
                if (text.breaks()[end] <= rank && least(from, end) <= room) {
                    return end;
                }
            }
        }
        return from + 1;
    }

    /// Width of a line squeezed as far as ordinary squeezing goes.
    private double least(int from, int to) {
        return text.natural(from, to) - (text.ordinary()[to - 1] - text.ordinary()[from]);
    }
}
