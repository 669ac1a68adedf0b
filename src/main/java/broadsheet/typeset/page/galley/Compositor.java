package broadsheet.typeset.page.galley;

import broadsheet.edition.Place;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.line.HeadlineSetter;
import broadsheet.typeset.line.Measure;
import broadsheet.typeset.line.ParagraphSetter;
import broadsheet.typeset.line.SetHeadline;
import broadsheet.typeset.line.SetLine;
import broadsheet.typeset.line.SetParagraph;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.text.GlyphMetrics;
import broadsheet.typeset.text.StyledText;
import broadsheet.typeset.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets texts by the paragraph engine and turns their lines from em into points. Remembers set paragraphs by text, measure
/// and setting, so that a page made up again only sets what is new. Safe for any thread.
public final class Compositor {
    private static final int REMEMBERED = 4096;
    private static final double STEPS_PER_EM = 64;
    private final ParagraphSetter setter;
    private final LeastRecent<Key, SetParagraph> known = new LeastRecent<>(REMEMBERED);

    private final HeadlineSetter headlineSetter;
    private final LeastRecent<HeadlineKey, SetHeadline> headlines = new LeastRecent<>(REMEMBERED);

    private record HeadlineKey(StyledText text, long measure, int count, Setting.Alignment alignment) { }

    private record Key(StyledText text, long measure, Setting setting) { }

    /// What a text is, and how large and in which ink it stands.
    ///
    /// @param place the text's place; empty for words the engine made itself
    /// @param shift code point of the place's text at which the set text begins
    /// @param size  in points
    public record Source(Optional<Place> place, int shift, double size, Ink ink) {
        /// A whole text of the edition.
        public static Source of(Place place, double size, Ink ink) { return new Source(Optional.of(place), 0, size, ink); }

        /// Words of the engine's own.
        public static Source own(double size, Ink ink) { return new Source(Optional.empty(), 0, size, ink); }
    }

    /// Where lines stand: the left edge, the top of the first one, their width, their pitch and how far below its top a
    /// line's baseline lies; all in points.
    public record Stand(double x, double top, double width, double pitch, double rise) {
        /// On the grid.
        public static Stand on(Grid grid, double x, double top, double width) {
            return new Stand(x, top, width, grid.pitch(), grid.rise());
        }

        /// One line further down by so many pitches.
        Stand down(int lines) { return new Stand(x, top + lines * pitch, width, pitch, rise); }
    }

    /// @param metrics the fonts
    public Compositor(GlyphMetrics metrics) {
        this.setter = new ParagraphSetter(metrics);
        this.headlineSetter = new HeadlineSetter(metrics, new Words());
    }

    /// The paragraph in lines of a width in em; widths are rounded down to 1/64 em.
    public SetParagraph set(StyledText text, double measure, Setting setting) {
        long steps = Math.max(1, (long) Math.floor(measure * STEPS_PER_EM + 1e-6));
        return known.get(new Key(text, steps, setting), () -> setter.set(text, Measure.of(steps / STEPS_PER_EM), setting));
    }

    /// A headline balanced into `count` lines between words.
    public SetHeadline headline(StyledText text, double measure, int count, Setting.Alignment alignment) {
        long steps = Math.max(1, (long) Math.floor(measure * STEPS_PER_EM + 1e-6));
        return headlines.get(new HeadlineKey(text, steps, count, alignment), () -> headlineSetter.set(text, steps / STEPS_PER_EM, count, alignment));
    }

    /// The natural width of a text on one line, in em; forced breaks count as the widest line.
    public double naturalWidth(StyledText text) {
        return set(text, 1e6, Setting.START).lines().stream().mapToDouble(SetLine::right).max().orElse(0);
    }

    /// The width of the widest piece of a text that is not to be parted, in em.
    double widestPiece(StyledText text) { return setter.widestPiece(text); }

    /// All lines of a set paragraph, in points.
    public List<Line> lines(SetParagraph paragraph, Source source, Stand stand) { return lines(paragraph.lines(), source, stand); }

    /// Several set lines below each other, in points.
    public List<Line> lines(List<SetLine> set, Source source, Stand stand) {
        List<Line> lines = new ArrayList<>(set.size());
        for (int i = 0; i < set.size(); i++) {
            lines.add(line(set.get(i), source, stand.down(i)));
        }
        return lines;
    }

    /// One set line, in points.
    public Line line(SetLine set, Source source, Stand stand) {
        double size = source.size();
        double baseline = stand.top() + stand.rise();
        int shift = source.shift();
        int[] offsets = set.offsets();
        if (shift != 0) {
            offsets = offsets.clone();
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] += shift;
            }
        }
        double[] edges = new double[set.edges().length];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = stand.x() + set.edges()[i] * size;
        }
        List<GlyphRun> runs = new ArrayList<>(set.runs().size());
        for (SetLine.Run run : set.runs()) {
            runs.add(new GlyphRun(kind(run.kind()), run.text(), run.start() + shift, stand.x() + run.x() * size,
                    baseline - run.raise() * size, run.width() * size, run.face(), size * run.scale(), source.ink()));
        }
        return new Line(source.place(), set.start() + shift, set.end() + shift,
                new Rect(stand.x(), stand.top(), stand.width(), stand.pitch()), baseline, offsets, edges, runs);
    }

    private static GlyphRun.Kind kind(SetLine.Kind kind) {
        return switch (kind) {
            case GLYPHS, RUBY -> GlyphRun.Kind.GLYPHS;
            case DASH -> GlyphRun.Kind.DASH;
            case BOX -> GlyphRun.Kind.BOX;
        };
    }
}
