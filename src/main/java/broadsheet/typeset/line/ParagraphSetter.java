package broadsheet.typeset.line;

import broadsheet.typeset.text.Analyser;
import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.GlyphMetrics;
import broadsheet.typeset.text.StyledText;
import java.util.ArrayList;
import java.util.List;

/// Sets a paragraph into lines.
///
/// Safe for any thread and deterministic. The analysis of a text is kept, so that setting it to another measure only breaks it again.
public final class ParagraphSetter {
    private final AnalysisCache analyses;

    /// A setter that measures with these fonts.
    public ParagraphSetter(GlyphMetrics metrics) { analyses = new AnalysisCache(new Analyser(metrics)); }

    /// The analysis a text is set from.
    Analysis analysis(StyledText text) { return analyses.get(text); }

    /// The width of the widest piece of a text that no line end parts without a rule giving way, in em: the least measure it can well be set to.
    public double widestPiece(StyledText text) {
        Analysis analysis = analyses.get(text);
        double widest = 0;
        int from = 0;
        for (int i = 1; i <= analysis.size(); i++) {
            if (analysis.breaks()[i] == Analysis.LEGAL || analysis.breaks()[i] == Analysis.FORCED) {
                widest = Math.max(widest, analysis.natural(from, i));
                from = i;
            }
        }
        return widest;
    }

    /// Sets a text to a measure.
    ///
    /// @return every code point exactly once, in order, on at least one line
    public SetParagraph set(StyledText text, Measure measure, Setting setting) {
        Analysis analysis = analyses.get(text);
        LineWidths widths = LineWidths.of(measure, setting);
        List<SetLine> lines = new ArrayList<>();
        List<SetParagraph.Emergency> emergencies = new ArrayList<>();
        if (analysis.size() == 0) {
            return new SetParagraph(List.of(new SetLine(0, 0, new int[0], new float[] {0}, List.of())), List.of());
        }
        int from = 0;
        while (from < analysis.size()) {
            int to = from + 1;
            while (analysis.breaks()[to] != Analysis.FORCED) {
                to++;
            }
            place(analysis, from, to, widths, setting, lines, emergencies);
            from = to;
        }
        return new SetParagraph(lines, emergencies);
    }

    private static void place(Analysis analysis, int from, int to, LineWidths widths, Setting setting, List<SetLine> lines,
                              List<SetParagraph.Emergency> emergencies) {
        Placer placer = new Placer(analysis);
        int start = from;
        int[] ends = setting.alignment() == Setting.Alignment.CENTRE ? Balance.ends(analysis, from, to, widths, lines.size())
            : new LineBreaker(analysis, widths).ends(from, to, lines.size());
        for (int end : ends) {
            int line = lines.size();
            lines.add(placer.line(start, end, widths.indent(line), widths.room(line), setting.alignment(), end == to));
            Emergencies.log(analysis, start, end, line, widths.room(line), emergencies);
            start = end;
        }
    }
}
