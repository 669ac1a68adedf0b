package broadsheet.typeset.line;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.Locale;

/// Sets text and writes it out for golden tests: a line a line, each cluster with the left edge of its frame, then `|` and the right edge.
final class Dump {
    static final ParagraphSetter SETTER = new ParagraphSetter(FaceMetrics.shippedOnly());

    private Dump() { }

    static SetParagraph set(String text, double em, Setting setting) {
        return SETTER.set(StyledText.of(text, Face.SERIF), Measure.of(em), setting);
    }

    /// The lines' text only.
    static String lines(String text, double em) { return lines(text, set(text, em, Setting.FLUSH)); }

    static String lines(String text, SetParagraph set) {
        StringBuilder out = new StringBuilder();
        for (SetLine line : set.lines()) {
            out.append(of(text, line.start(), line.end())).append('\n');
        }
        return out.toString();
    }

    /// The lines with positions.
    static String positions(String text, double em, Setting setting) {
        StringBuilder out = new StringBuilder();
        for (SetLine line : set(text, em, setting).lines()) {
            for (int i = 0; i < line.offsets().length; i++) {
                int end = i + 1 < line.offsets().length ? line.offsets()[i + 1] : line.end();
                out.append(number(line.edges()[i])).append(of(text, line.offsets()[i], end).replace("\n", "↵").replace(" ", "␣")).append(' ');
            }
            out.append("| ").append(number(line.right())).append('\n');
        }
        return out.toString();
    }

    static String of(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
