package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes how plain text is set, as the JSON of the line-quality tools: `{runs:[{engine,variant,em,paras:[{lines:[{text,x,r,nx,nr}]}]}]}`,
/// and in a paragraph for which a rule gave way `emergencies:[{line,rule}]`, lines counted from 0.
///
/// All numbers in em, one `x` for each UTF-16 unit: the left edge of its frame; `r` the right edge of the last; `nx` and `nr` the same
/// with every gap at its natural width. A full-width opening mark at a line's start is given where its trimmed frame begins.
public final class LineReport {
    /// What lines are left out of a text: headings of Markdown and short lines are no body text.
    ///
    /// @param minLength shortest line taken, in UTF-16 units, blanks at its ends not counted; 1 takes every line that is not blank
    /// @param skipHeadings whether lines that begin with # are left out
    public record Selection(int minLength, boolean skipHeadings) {
        /// The paragraphs of a text, one a line.
        public List<String> paragraphs(String text) {
            return text.lines().map(String::strip)
                .filter(line -> line.length() >= Math.max(1, minLength) && !(skipHeadings && line.startsWith("#"))).toList();
        }
    }

    private final ParagraphSetter setter;
    private final Face face;

    /// A report of what this setter makes of text in one face.
    public LineReport(ParagraphSetter setter, Face face) {
        this.setter = setter;
        this.face = face;
    }

    /// Sets every paragraph as body text (two em indent, justified) at every measure and writes the result.
    ///
    /// @param measures in em
    /// @throws IOException if `out` does
    public void write(List<String> paragraphs, List<Double> measures, Appendable out) throws IOException {
        out.append("{\"runs\":[");
        String comma = "";
        for (double em : measures) {
            out.append(comma).append("{\"engine\":\"broadsheet\",\"variant\":\"body\",\"em\":").append(number(em)).append(",\"paras\":[");
            String between = "";
            for (String paragraph : paragraphs) {
                out.append(between).append("{\"lines\":[");
                SetParagraph set = setter.set(StyledText.of(paragraph, face), Measure.of(em), Setting.BODY);
                paragraph(paragraph, set, out);
                out.append(']').append(emergencies(set)).append('}');
                between = ",\n";
            }
            out.append("]}");
            comma = ",\n";
        }
        out.append("]}\n");
    }

    /// The rules that gave way, for a paragraph in which one did.
    private static String emergencies(SetParagraph set) {
        return set.emergencies().isEmpty() ? "" : set.emergencies().stream().map(e -> "{\"line\":" + e.line() + ",\"rule\":\"" + e.rule() + "\"}")
            .collect(Collectors.joining(",", ",\"emergencies\":[", "]"));
    }

    private void paragraph(String paragraph, SetParagraph set, Appendable out) throws IOException {
        StyledText text = StyledText.of(paragraph, face);
        Analysis analysis = setter.analysis(text);
        Placer placer = new Placer(analysis);
        String comma = "";
        int from = 0;
        for (SetLine line : set.lines()) {
            int to = from + line.offsets().length;
            float[] glue = java.util.Arrays.copyOfRange(analysis.glue(), from, to);
            if (glue.length > 0) {
                glue[0] = 0;
            }
            double inkStart = glue.length > 0 ? line.edges()[0] + analysis.blankBefore()[from] : 0;
            SetLine natural = placer.at(from, to, inkStart, glue);
            String drawn = paragraph.substring(analysis.chars()[from], analysis.chars()[to]);
            out.append(comma).append("{\"text\":\"").append(escape(drawn)).append("\",\"x\":[");
            positions(analysis, from, to, line, out);
            out.append("],\"r\":").append(number(line.right())).append(",\"nx\":[");
            positions(analysis, from, to, natural, out);
            out.append("],\"nr\":").append(number(natural.right())).append('}');
            comma = ",";
            from = to;
        }
    }

    private static void positions(Analysis analysis, int from, int to, SetLine line, Appendable out) throws IOException {
        String comma = "";
        for (int i = from; i < to; i++) {
            double x = line.edges()[i - from] + (i == from ? analysis.blankBefore()[i] : 0);
            int units = analysis.chars()[i + 1] - analysis.chars()[i];
            for (int unit = 0; unit < units; unit++) {
                out.append(comma).append(number(x + analysis.ink()[i] * unit / units));
                comma = ",";
            }
        }
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
