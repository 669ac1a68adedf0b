package broadsheet.typeset.line;

import broadsheet.typeset.text.Analyser;
import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.CharClass;
import broadsheet.typeset.text.GlyphMetrics;
import broadsheet.typeset.text.StyledText;
import broadsheet.typeset.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Breaks headlines as an editor would: into lines of about one length, where the sense pauses, never inside a word, number or name
/// (`typesetting.md` §1.7). A space at a break vanishes; full-width marks are trimmed at both edges. Safe for any thread.
public final class HeadlineSetter {
    /// Cost of ending a line inside a word, and of a line too wide, and more for each em it is too wide.
    private static final double IN_WORD = 100, TOO_WIDE = 1000;
    private static final double AT_WORD = 6, AFTER_STOP = 1.5, AFTER_MARK = 4, BEFORE_PARTICLE = 8, IN_BRACKETS = 16, BALANCE = 40;
    /// Longest text treated as a headline, in clusters.
    private static final int LONGEST = 300;
    /// Words that lean on the one before: a line that begins with one reads badly.
    private static final String PARTICLES = "的了着过地得们吗呢吧等";
    /// Words that lean on the one after: a line should not end with one.
    private static final String LEADERS = "和与及或在从向对把被为以将第";

    private final AnalysisCache analyses;
    private final Words words;

    /// A setter that measures with these fonts and knows these words.
    public HeadlineSetter(GlyphMetrics metrics, Words words) {
        analyses = new AnalysisCache(new Analyser(metrics));
        this.words = words;
    }

    /// Sets a headline into `count` lines, or as many as it has characters, or more where it holds forced breaks.
    ///
    /// @param width     most a line may be wide, in em of the headline's size
    /// @param alignment CENTRE, or START for any other
    public SetHeadline set(StyledText text, double width, int count, Setting.Alignment alignment) {
        Analysis analysis = analyses.get(text);
        if (analysis.size() == 0) {
            return new SetHeadline(List.of(new SetLine(0, 0, new int[0], new float[] {0}, List.of())), 0, 0);
        }
        if (analysis.size() > LONGEST) {
            return tooLong(analysis, width, alignment);
        }
        double[] ending = endings(analysis);
        int forced = forced(analysis);
        int[] ends = new int[0];
        double badness = 0;
        int from = 0;
        for (int to = 1; to <= analysis.size(); to++) {
            if (analysis.breaks()[to] == Analysis.FORCED) {
                int lines = Math.max(1, forced == 1 ? count : (int) Math.round((double) count * (to - from) / analysis.size()));
                Balance balance = new Balance(analysis, ending, from, to, width);
                int[] part = balance.ends(Math.min(lines, to - from));
                badness += balance.badness();
                int before = ends.length;
                ends = Arrays.copyOf(ends, before + part.length);
                System.arraycopy(part, 0, ends, before, part.length);
                from = to;
            }
        }
        return place(analysis, ends, width, alignment, badness);
    }

    /// The width of the headline on one line, trimmed at both edges, in em.
    public double width(StyledText text) {
        Analysis analysis = analyses.get(text);
        return analysis.natural(0, analysis.size());
    }

    private static int forced(Analysis analysis) {
        int forced = 0;
        for (int i = 1; i <= analysis.size(); i++) {
            forced += analysis.breaks()[i] == Analysis.FORCED ? 1 : 0;
        }
        return forced;
    }

    /// Text that is no headline is filled line by line, so that time stays linear.
    private static SetHeadline tooLong(Analysis analysis, double width, Setting.Alignment alignment) {
        LineWidths widths = new LineWidths(Measure.of(width), 0);
        int[] ends = new int[analysis.size()];
        int count = 0;
        int from = 0;
        for (int to = 1; to <= analysis.size(); to++) {
            if (analysis.breaks()[to] == Analysis.FORCED) {
                for (int end : new LineBreaker(analysis, widths).ends(from, to, count)) {
                    ends[count++] = end;
                }
                from = to;
            }
        }
        return place(analysis, Arrays.copyOf(ends, count), width, alignment, TOO_WIDE);
    }

    /// What ending a line before each cluster costs.
    private double[] endings(Analysis analysis) {
        boolean[] starts = words.starts(analysis.text().text());
        double[] ending = new double[analysis.size() + 1];
        int depth = 0;
        for (int i = 1; i < analysis.size(); i++) {
            depth += analysis.type(i - 1) == CharClass.OPEN ? 1 : analysis.type(i - 1) == CharClass.CLOSE ? -1 : 0;
            ending[i] = ending(analysis, starts, i) + (depth > 0 ? IN_BRACKETS : 0);
        }
        return ending;
    }

    private static double ending(Analysis analysis, boolean[] starts, int i) {
        if (analysis.breaks()[i] >= Analysis.ADDRESS && analysis.breaks()[i] < Analysis.FORCED) {
            return analysis.breaks()[i] == Analysis.KINSOKU ? 2 * IN_WORD : IN_WORD;
        }
        double cost = switch (analysis.type(i - 1)) {
            case SPACE, BREAK -> 0;
            case STOP_INNER, STOP_END -> AFTER_STOP;
            case CLOSE, LATIN_STOP, LATIN_CLOSE -> AFTER_MARK;
            case HAN, OPEN, MID, CONNECT, SOLIDUS, DASH, ELLIPSIS, DIGIT, LETTER, PREFIX, POSTFIX, LATIN_OPEN, HARD_SPACE, COMBINING,
                 FORMAT, CONTROL, OTHER -> AT_WORD;
        };
        String text = analysis.text().text();
        int at = analysis.chars()[i];
        if (analysis.breaks()[i] == Analysis.UNIT || !starts[at]) {
            return IN_WORD;
        }
        if (analysis.type(i) == CharClass.HAN && PARTICLES.indexOf(text.codePointAt(at)) >= 0) {
            cost += BEFORE_PARTICLE;
        }
        boolean leads = LEADERS.indexOf(text.charAt(at - 1)) >= 0 && starts[at - 1];
        return leads ? cost + BEFORE_PARTICLE : cost;
    }

    private static SetHeadline place(Analysis analysis, int[] ends, double width, Setting.Alignment alignment, double badness) {
        Placer placer = new Placer(analysis);
        List<SetLine> lines = new ArrayList<>();
        double widest = 0;
        int from = 0;
        for (int end : ends) {
            float[] glue = Arrays.copyOfRange(analysis.glue(), from, end);
            glue[0] = 0;
            double ink = analysis.natural(from, end);
            double x = alignment == Setting.Alignment.CENTRE ? (width - ink) / 2 : 0;
            lines.add(placer.at(from, end, x, glue));
            widest = Math.max(widest, ink);
            from = end;
        }
        return new SetHeadline(lines, badness, widest);
    }

    /// Finds the ends of exactly so many lines at the least cost.
    private static final class Balance {
        private final Analysis analysis;
        private final double[] ending;
        private final int from;
        private final int to;
        private final double width;
        private double badness;

        Balance(Analysis analysis, double[] ending, int from, int to, double width) {
            this.analysis = analysis;
            this.ending = ending;
            this.from = from;
            this.to = to;
            this.width = width;
        }

        double badness() { return badness; }

        int[] ends(int count) {
            int length = to - from;
            double target = analysis.natural(from, to) / count;
            double[] least = new double[length + 1];
            int[][] previous = new int[count][length + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            least[0] = 0;
            for (int line = 0; line < count; line++) {
                double[] next = new double[length + 1];
                Arrays.fill(next, Double.POSITIVE_INFINITY);
                int lastEnd = line == count - 1 ? length : length - (count - 1 - line);
                for (int end = line == count - 1 ? length : line + 1; end <= lastEnd; end++) {
                    for (int start = line; start < end; start++) {
                        double sum = least[start] + cost(start, end, target);
                        if (sum < next[end]) {
                            next[end] = sum;
                            previous[line][end] = start;
                        }
                    }
                }
                least = next;
            }
            badness = least[length];
            int[] ends = new int[count];
            int end = length;
            for (int line = count - 1; line >= 0; line--) {
                ends[line] = from + end;
                end = previous[line][end];
            }
            return ends;
        }

        private double cost(int start, int end, double target) {
            double ink = analysis.natural(from + start, from + end);
            double imbalance = (ink - target) / Math.max(1, target);
            double wide = ink > width + 1e-6 ? TOO_WIDE * (1 + ink - width) : 0;
            return imbalance * imbalance * BALANCE + wide + (end == to - from ? 0 : ending[from + end]);
        }
    }
}
