package broadsheet.typeset.page.auto;

import broadsheet.edition.Article;
import broadsheet.typeset.page.furniture.PageScale.Weight;
import broadsheet.typeset.page.galley.Column;
import broadsheet.typeset.page.galley.ColumnBreaker;
import broadsheet.typeset.page.galley.HeadSetting;
import broadsheet.typeset.page.galley.HeadStyle;
import broadsheet.typeset.page.galley.PictureSetting;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Measures stories at the widths a plan asks for and remembers what it found. Serves one making-up and one thread.
final class StoryMeasure {
    private static final int BRIEF_LINES = 12;
    private static final double[] LARGER = {1.7, 1.5, 1.35, 1.2, 1.1};
    private final AutoForm form;
    private final HeadSetting heads;
    private final BandMeasure bands;
    private final double display;
    /// For each story what was found at a width, a span of the head, as opener or not.
    private final Map<Story, @Nullable Measured[]> known = new IdentityHashMap<>();

    /// @param display how much larger than usual headlines are set
    StoryMeasure(AutoForm form, HeadSetting heads, PictureSetting pictures, double display) {
        this.form = form;
        this.heads = heads;
        this.bands = new BandMeasure(form, pictures);
        this.display = display;
    }

    AutoForm form() { return form; }

    /// What a story needs at a width.
    ///
    /// @param top whether it opens the page and gets the larger head
    Measured at(Story story, int width, int headSpan, boolean top) {
        @Nullable Measured[] found = known.computeIfAbsent(story, s -> new @Nullable Measured[2 * (form.columns() + 1) * (form.columns() + 1)]);
        int at = (width * (form.columns() + 1) + headSpan) * 2 + (top ? 1 : 0);
        Measured measured = found[at];
        if (measured == null) {
            measured = measure(story, width, headSpan, top);
            found[at] = measured;
        }
        return measured;
    }

    /// The fewest lines, over all its columns, that a story takes in a module of up to so many columns.
    int least(Story story, int widest) {
        int least = Integer.MAX_VALUE;
        for (int width = 1; width <= widest; width++) {
            least = Math.min(least, width * at(story, width, width, false).lines(width));
            least = width == 1 || story.continues() ? least : Math.min(least, width * at(story, width, width - 1, false).lines(width));
        }
        return least;
    }

    /// About how many lines of a whole page stories need.
    int need(List<Story> pool) {
        double cells = 0;
        for (Story story : pool) {
            int width = story.lead() ? Math.max(2, form.columns() * 2 / 3) : 2;
            cells += (double) at(story, width, width, story.lead()).lines(width) * width;
        }
        return (int) Math.ceil(cells / form.columns());
    }

    private Measured measure(Story story, int width, int headSpan, boolean top) {
        HeadStyle style = style(story, headSpan, top);
        HeadSetting.Head head = story.continues() ? new HeadSetting.Head(0, 0, 0, 0, List.of()) : heads.set(story.article(), form.span(headSpan), style);
        int headLines = HeadSetting.lines(head, style, form.grid());
        PictureBand band = bands.band(story, width, headSpan);
        int[] tops = tops(band, width, headSpan, headLines, story.continues());
        int body = 0;
        int shortest = Integer.MAX_VALUE;
        if (!story.text().isEmpty()) {
            List<Column> columns = new ColumnBreaker(story.text()).balance(tops);
            for (int i = 0; i < width; i++) {
                if (!columns.get(i).slugs().isEmpty()) {
                    body = Math.max(body, tops[i] + columns.get(i).lines());
                    shortest = Math.min(shortest, tops[i] + columns.get(i).lines());
                }
            }
        }
        int apart = Math.max(0, body - shortest);
        int tallest = 0;
        int taken = 0;
        for (int t : tops) {
            tallest = Math.max(tallest, t);
            taken += t;
        }
        return new Measured(head, style, headSpan, headLines, band, Math.max(body, tallest), apart, tallest, taken);
    }

    /// The lead's head set larger, to fill a room higher than it needs, in no more lines of headline; as it was where nothing larger fits.
    ///
    /// @param lines height of the room, in grid lines
    HeadSetting.Head filling(Story story, Measured measured, int lines) {
        HeadStyle style = measured.style();
        double largest = Math.max(measured.head().size(), style.sizes().getFirst());
        for (double share : LARGER) {
            HeadStyle larger = style.with(HeadStyle.steps(largest * share, largest), Math.max(1, measured.head().turns()));
            HeadSetting.Head head = heads.set(story.article(), form.span(measured.headSpan()), larger);
            if (head.turns() <= measured.head().turns() && HeadSetting.lines(head, larger, form.grid()) <= lines) {
                return head;
            }
        }
        return measured.head();
    }

    /// Lines taken at the top of each text column: pictures, a head narrower than the story (and a line of white
    /// beside it), a line of white and
    /// the line 上接 over a continued story.
    static int[] tops(PictureBand band, int width, int headSpan, int headLines, boolean continues) {
        int[] tops = band.tops(width);
        if (headLines == 0 && !continues) {
            for (int i = 0; i < width; i++) {
                tops[i]++;
            }
            return tops;
        }
        if (headSpan < width) {
            for (int i = 0; i < headSpan; i++) {
                tops[i] += headLines;
            }
            for (int i = headSpan; i < width; i++) {
                tops[i]++;
            }
        }
        if (continues) {
            int above = aboveBand(band, width, 0, true);
            for (int i = 0; i < width; i++) {
                tops[i] += above;
            }
            tops[0] += 2 - above;
        }
        return tops;
    }

    /// Lines over the pictures of a story without a head: one of white, and where they leave no column free to a continued one the line 上接 as well.
    static int aboveBand(PictureBand band, int width, int headLines, boolean continues) {
        return continues ? band.span() == width ? 2 : 1 : headLines == 0 ? 1 : 0;
    }

    private HeadStyle style(Story story, int span, boolean top) {
        Weight weight = story.lead() && (top || 2 * span >= form.columns()) ? Weight.LEAD : top || span >= 3 ? Weight.SECOND
                : span == 1 && story.lines() < BRIEF_LINES ? Weight.BRIEF : Weight.THIRD;
        HeadStyle style = form.scale().head(weight, span == 1 ? 4 : span == 2 ? 3 : 2);
        double widest = form.span(span) / 7;
        double smallest = style.sizes().getLast() * Math.min(1, display);
        double largest = Math.max(smallest, Math.min(style.sizes().getFirst() * display, widest));
        return style.with(HeadStyle.steps(largest, smallest), style.most());
    }

    /// How many columns the i-th of `count` pictures takes of a span.
    static int part(int span, int count, int i) { return span * (i + 1) / count - span * i / count; }
}
