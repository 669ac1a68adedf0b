package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.CharClass;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.Arrays;

/// The line-quality measures of the shared tools (`metrics.mjs`, `distortion.mjs`) counted here, so that a change of costs is judged in
/// seconds: sums over all lines but each paragraph's last. Widths in em.
final class LineQuality {
    private static final String STOP = "，。、；：！？．", CLOSE = "”’）」』》〉】〗〕］｝", OPEN = "“‘（「『《〈【〖〔［｛";
    private static final String NO_START = STOP + CLOSE + "·・‧–～~／/!?,.:;)]}", NO_END = OPEN + "([{￥$＃#№／/";
    private static final String UNITS = "年月日时分秒元万亿千百家台人名个项件亩吨米岁次％%℃";

    int lines;
    int starts;
    int ends;
    int pairs;
    int numbers;
    int units;
    int fullEnds;
    int fullStarts;
    int looseMarks;
    int orphans;
    int loose;
    /// Lines whose Han is set closer (S8).
    int closer;
    double ragMax;
    double distortion;
    double neighbour;
    int neighbours;
    private long boundaries;
    private double[] growth = new double[64];
    private int count;

    /// Adds a paragraph set as body text.
    LineQuality add(ParagraphSetter setter, String paragraph, double em) {
        Analysis text = setter.analysis(StyledText.of(paragraph, Face.SERIF));
        LineWidths widths = LineWidths.of(Measure.of(em), Setting.BODY);
        int[] breaks = new LineBreaker(text, widths).ends(0, text.size(), 0);
        Justifier justifier = new Justifier(text);
        int from = 0;
        double above = Double.NaN;
        for (int line = 0; line < breaks.length; line++) {
            int to = breaks[line];
            boolean last = to == text.size();
            float[] glue = justifier.glue(from, to, widths.room(line), !last);
            edges(paragraph, text, from, to, line, last, breaks.length);
            closer += text.natural(from, to) - (text.resort()[to - 1] - text.resort()[from]) > widths.room(line) + 1e-4 ? 1 : 0;
            if (last) {
                lonely(paragraph, text, from, breaks.length);
            } else {
                double growth = growth(paragraph, text, from, to, glue, em - widths.indent(line) * 1.0, widths.indent(line));
                if (!Double.isNaN(above)) {
                    neighbour += Math.abs(growth - above);
                    neighbours++;
                }
                above = growth;
            }
            from = to;
        }
        lines += breaks.length;
        return this;
    }

    /// Adds what another has counted.
    LineQuality add(LineQuality o) {
        lines += o.lines;
        starts += o.starts;
        ends += o.ends;
        pairs += o.pairs;
        numbers += o.numbers;
        units += o.units;
        fullEnds += o.fullEnds;
        fullStarts += o.fullStarts;
        looseMarks += o.looseMarks;
        orphans += o.orphans;
        loose += o.loose;
        closer += o.closer;
        ragMax = Math.max(ragMax, o.ragMax);
        distortion += o.distortion;
        neighbour += o.neighbour;
        neighbours += o.neighbours;
        boundaries += o.boundaries;
        for (int i = 0; i < o.count; i++) {
            keep(o.growth[i]);
        }
        return this;
    }

    private void keep(double value) {
        growth = count == growth.length ? Arrays.copyOf(growth, count * 2) : growth;
        growth[count++] = value;
    }

    double gapMean() { return Arrays.stream(growth, 0, count).average().orElse(0); }

    double gapP95() {
        double[] sorted = Arrays.copyOf(growth, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[Math.min(count - 1, (int) (0.95 * count))];
    }

    double gapMax() { return Arrays.stream(growth, 0, count).max().orElse(0); }

    double distortionMean() { return boundaries == 0 ? 0 : distortion / boundaries; }

    /// Violations of what must never happen.
    int zeros() { return starts + ends + pairs + numbers + fullEnds + fullStarts + looseMarks + orphans + (ragMax > 0.01 ? 1 : 0); }

    String zeroText() {
        return "start " + starts + " end " + ends + " pair " + pairs + " number " + numbers + " fullEnd " + fullEnds + " fullStart " + fullStarts
            + " marks " + looseMarks + " lonely " + orphans + " rag " + ragMax;
    }

    private void edges(String s, Analysis text, int from, int to, int line, boolean last, int count) {
        int start = text.chars()[from];
        if (line > 0 && NO_START.indexOf(s.charAt(start)) >= 0) {
            starts++;
        }
        if (last) {
            return;
        }
        String t = s.substring(start, text.chars()[to]).stripTrailing();
        char e = t.isEmpty() ? ' ' : t.charAt(t.length() - 1);
        char next = s.charAt(text.chars()[to]);
        ends += NO_END.indexOf(e) >= 0 ? 1 : 0;
        pairs += e == next && (e == '—' || e == '…') ? 1 : 0;
        boolean inner = (e == '.' || e == ',') && isDigit(next) && t.length() > 1 && isDigit(t.charAt(t.length() - 2));
        numbers += isDigit(e) && (isDigit(next) || ".,%％‰℃".indexOf(next) >= 0) || inner ? 1 : 0;
        units += isDigit(e) && (UNITS.indexOf(next) >= 0 || s.startsWith("公里", text.chars()[to]) || s.startsWith("平方", text.chars()[to])) ? 1 : 0;
    }

    private void lonely(String s, Analysis text, int from, int lines) {
        if (lines > 1) {
            String t = s.substring(text.chars()[from]).stripTrailing();
            orphans += t.codePoints().filter(c -> (STOP + CLOSE + OPEN).indexOf(c) < 0).count() <= 1 ? 1 : 0;
        }
    }

    private double growth(String s, Analysis text, int from, int to, float[] glue, double room, double indent) {
        int first = text.chars()[from];
        int n = s.substring(first, text.chars()[to]).stripTrailing().length();
        int length = text.chars()[to] - first;
        double[] x = new double[length + 1];
        double[] natural = new double[length + 1];
        double at = indent;
        double plain = indent;
        int k = 0;
        for (int i = from; i < to; i++) {
            at += glue[i - from];
            plain += i == from ? 0 : text.glue()[i];
            int units = text.chars()[i + 1] - text.chars()[i];
            for (int unit = 0; unit < units; unit++) {
                x[k] = round((float) (at - text.blankBefore()[i]) + (i == from ? text.blankBefore()[i] : 0) + text.ink()[i] * unit / units);
                natural[k++] = round((float) (plain - text.blankBefore()[i]) + (i == from ? text.blankBefore()[i] : 0) + text.ink()[i] * unit / units);
            }
            at += text.ink()[i];
            plain += text.ink()[i];
        }
        x[k] = round((float) at);
        natural[k] = round((float) plain);
        ragMax = Math.max(ragMax, Math.abs(at - room - indent));
        fullEnds += (STOP + CLOSE).indexOf(s.charAt(first + n - 1)) >= 0 && at - x[n - 1] > 0.8 ? 1 : 0;
        fullStarts += from > 0 && OPEN.indexOf(s.charAt(first)) >= 0 && n > 1 && x[1] - x[0] > 0.8 ? 1 : 0;
        double sum = 0;
        int gaps = 0;
        for (int i = 0; i + 1 < length; i++) {
            double g = x[i + 1] - x[i] - (natural[i + 1] - natural[i]);
            distortion += Math.abs(g);
            boundaries++;
            if (i + 1 < n) {
                sum += Math.max(0, g);
                gaps += isWord(s.charAt(first + i)) && isWord(s.charAt(first + i + 1)) ? 0 : 1;
                double pair = i + 2 < n ? natural[i + 2] - natural[i] : plain - natural[i];
                looseMarks += isMark(s.charAt(first + i)) && isMark(s.charAt(first + i + 1)) && pair > 1.6 ? 1 : 0;
            }
        }
        double g = gaps == 0 ? sum : sum / gaps;
        keep(g);
        loose += g > 0.1 ? 1 : 0;
        return g;
    }

    /// The tools read four decimals.
    private static double round(double value) { return Math.round(value * 1e4) / 1e4; }

    private static boolean isMark(char c) { return STOP.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0 || OPEN.indexOf(c) >= 0; }

    private static boolean isDigit(char c) { return c >= '0' && c <= '9'; }

    private static boolean isWord(char c) { return c < 128 && Character.isLetterOrDigit(c) || ".,%+-/".indexOf(c) >= 0; }
}
