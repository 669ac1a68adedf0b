package broadsheet.typeset.text;

import java.util.ArrayList;
import java.util.List;

/// Reads a paragraph once, for every measure it will ever be set to: clusters, widths, glue, break rules.
///
/// Linear in the length of the text. Safe for any thread.
public final class Analyser {
    /// Size of a ruby reading in em of its base (CLREQ §3.3.1).
    public static final double RUBY_SCALE = 0.5;

    /// Blank on either side of · in its box of one em (§1.1).
    private static final double MID_BLANK = 0.25;

    private final GlyphMetrics metrics;

    /// An analyser that measures with these fonts.
    public Analyser(GlyphMetrics metrics) { this.metrics = metrics; }

    /// Analyses a paragraph.
    public Analysis analyse(StyledText text) {
        Clusters clusters = new Clusterer(metrics, text).run();
        Quotes.resolve(clusters, metrics);
        blanks(clusters);
        List<Analysis.RubySpan> rubies = rubies(clusters);
        Boundaries boundaries = new Boundaries(clusters);
        for (Analysis.RubySpan ruby : rubies) {
            for (int i = ruby.start() + 1; i < ruby.end(); i++) {
                boundaries.breaks[i] = (byte) Math.max(boundaries.breaks[i], Analysis.RUN);
            }
        }
        if (text.text().indexOf(Clusterer.SOFT_HYPHEN) >= 0) {
            softHyphens(clusters, boundaries);
        }
        return new Analysis(clusters, rubies, boundaries);
    }

    /// A letter before a soft hyphen is as much wider as the hyphen is, and the glue after it takes that back: so the hyphen has its room
    /// where a line ends there, and none where the line goes on.
    private void softHyphens(Clusters c, Boundaries b) {
        for (int i = 1; i < c.size; i++) {
            boolean soft = c.text.text().charAt(c.chars[i] - 1) == Clusterer.SOFT_HYPHEN;
            if (soft && b.breaks[i] == Analysis.LEGAL && c.type(i - 1) == CharClass.LETTER && c.type(i) == CharClass.LETTER) {
                Face face = metrics.faceFor(c.faces[i - 1], '-');
                float width = (float) (metrics.advance(face, '-') * c.text.styles().get(c.styles[i - 1]).scale());
                c.ink[i - 1] += width;
                b.glue[i] -= width;
            }
        }
    }

    /// Splits the frame of every full-width mark into ink and blank (§1.1).
    private static void blanks(Clusters c) {
        for (int i = 0; i < c.size; i++) {
            CharClass type = c.type(i);
            if (type == CharClass.MID) {
                float quarter = (float) (c.text.styles().get(c.styles[i]).scale() * MID_BLANK);
                c.blankBefore[i] = quarter;
                c.blankAfter[i] = quarter;
                c.nudge[i] += quarter;
            }
            if (!type.isFullWidthMark()) {
                continue;
            }
            float half = c.ink[i] / 2;
            c.ink[i] = half;
            if (type == CharClass.OPEN) {
                c.blankBefore[i] = i + 1 < c.size && c.type(i + 1) == CharClass.CLOSE ? 0 : half;
                c.nudge[i] -= half - c.blankBefore[i];
            } else {
                c.blankAfter[i] = isSecondOfTwo(c, i) ? 0 : half;
            }
        }
    }

    /// ？！ and ！！ take one em in all, so the second has no blank; three take two em (GB/T 15834 via CLREQ).
    private static boolean isSecondOfTwo(Clusters c, int i) {
        return isShout(c, i) && isShout(c, i - 1) && !isShout(c, i - 2) && !isShout(c, i + 1);
    }

    private static boolean isShout(Clusters c, int i) {
        return i >= 0 && i < c.size && (c.codePoints[i] == '！' || c.codePoints[i] == '？');
    }

    /// Finds the clusters under each reading; a reading wider than its base pushes the base's two ends apart from their neighbours.
    private List<Analysis.RubySpan> rubies(Clusters c) {
        List<Analysis.RubySpan> spans = new ArrayList<>();
        int i = 0;
        for (StyledText.Ruby ruby : c.text.rubies()) {
            while (i < c.size && c.offsets[i] < ruby.start()) {
                i++;
            }
            int start = i;
            float base = 0;
            while (i < c.size && c.offsets[i] < ruby.end()) {
                base += c.ink[i++];
            }
            if (i == start) {
                continue;
            }
            float width = (float) (readingWidth(ruby.reading(), c.faces[start]) * RUBY_SCALE);
            if (width > base) {
                float more = (width - base) / 2;
                c.ink[start] += more;
                c.nudge[start] += more;
                c.ink[i - 1] += more;
            }
            spans.add(new Analysis.RubySpan(start, i, ruby.reading(), width));
        }
        return spans;
    }

    private double readingWidth(String reading, Face face) {
        return reading.codePoints().mapToDouble(c -> metrics.advance(metrics.faceFor(face, c), c)).sum();
    }
}
