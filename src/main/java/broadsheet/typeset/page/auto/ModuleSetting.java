package broadsheet.typeset.page.auto;

import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.furniture.Lettering;
import broadsheet.typeset.page.furniture.PageFurniture;
import broadsheet.typeset.page.galley.BodySetting;
import broadsheet.typeset.page.galley.Column;
import broadsheet.typeset.page.galley.ColumnBreaker;
import broadsheet.typeset.page.galley.ColumnFill;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.page.galley.HeadSetting;
import broadsheet.typeset.page.galley.PictureSetting;
import broadsheet.typeset.page.galley.Placed;
import broadsheet.typeset.page.galley.Slug;
import broadsheet.typeset.text.Face;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Sets a module of a plan: head, pictures and text in its rectangle; what does not fit is what is left of the story.
///
/// @param measure   what stories need
/// @param pictures  sets pictures
/// @param furniture sets jump lines
/// @param lettering sets column titles
/// @param bodies    sets texts in columns of another width
record ModuleSetting(StoryMeasure measure, PictureSetting pictures, PageFurniture furniture, Lettering lettering, BodySetting bodies) {
    private static final int GIVE = 4;
    /// Lines to spare from which on the lead's head is set larger.
    private static final int ROOMY = 2;
    private static final double ABOVE_HEAD = 0.55;
    /// The fewest characters of a line in columns that are not the basic ones.
    private static final int NARROWEST = 8;

    /// A set module.
    ///
    /// @param frames on the page
    /// @param rest   what goes on on a later page
    record Result(List<FrameLayout> frames, Optional<Story> rest) { }

    /// How the text was broken: its columns, how many lines the head grew for it, what is left.
    ///
    /// @param step from one column's left edge to the next one's, in points
    private record Broken(List<Column> columns, int[] tops, int grown, List<Slug> rest, double step) { }

    /// Sets the module on a page of this number.
    Result set(Module module, int page, String section) {
        Measured measured = measure.at(module.story(), module.width(), module.headSpan(), module.leading());
        Story story = module.story();
        AutoForm form = measure.form();
        int room = module.height() - module.banner();
        int spare = module.goesOn() ? 0 : Math.max(0, room - measured.lines(module.width()));
        PictureBand band = measured.band().grown(Math.min(spare, measured.band().give()));
        int headLines = measured.headLines() + (measured.headLines() > 0 ? spare - Math.min(spare, measured.band().give()) : 0);
        Broken broken = broken(module, measured, band, headLines, room);
        headLines += broken.grown();
        int top = module.top() + module.banner();
        List<FrameLayout> frames = new ArrayList<>();
        if (module.banner() > 0) {
            frames.add(banner(module, section));
        }
        if (headLines > 0) {
            boolean roomy = story.lead() && headLines - measured.headLines() >= ROOMY;
            HeadSetting.Head head = roomy ? measure.filling(story, measured, headLines) : measured.head();
            frames.add(frame(FrameLayout.Kind.HEADLINE, story, head.slug(headLines, ABOVE_HEAD, form.grid()),
                    form.room(module.column(), top, measured.headSpan(), headLines)));
        }
        int below = measured.headSpan() == module.width() ? headLines : 0;
        int white = Math.max(measured.headSpan() < module.width() ? 1 : 0, StoryMeasure.aboveBand(band, module.width(), headLines, story.continues()));
        frames.addAll(band(module, band, top + below + white));
        body(module, broken, top + below, room - below, frames);
        boolean jump = module.goesOn() && !broken.rest().isEmpty();
        if (jump) {
            frames.add(furniture.onwards(story.article().id(), page + 1, form.room(module.right() - 1, module.bottom() - 1, 1, 1), form.grid()));
        }
        boolean more = !broken.rest().isEmpty() || band.next() < story.article().pictures().size();
        return new Result(frames, more ? Optional.of(Story.of(story.article(), broken.rest(), band.next(), page, false)) : Optional.empty());
    }

    private void body(Module module, Broken broken, int top, int height, List<FrameLayout> frames) {
        Story story = module.story();
        AutoForm form = measure.form();
        Placed placed = new Placed();
        for (int i = 0; i < broken.columns().size(); i++) {
            broken.columns().get(i).place(placed, form.x(module.column()) + i * broken.step(), form.y(top + broken.tops()[i]), form.grid());
        }
        if (!placed.lines().isEmpty() || !placed.pictures().isEmpty()) {
            frames.add(new FrameLayout(FrameLayout.Kind.BODY, story.article().id(), form.room(module.column(), top, module.width(), height),
                    placed.lines(), placed.marks(), placed.pictures(), OptionalInt.empty()));
        }
        if (story.continues()) {
            Rect line = form.room(module.column(), top + 1, 1, 1);
            frames.add(furniture.backwards(story.article().id(), story.from(), line, form.grid()));
        }
    }

    /// Breaks the text into the module's columns; where no good breaks end them all at the foot, the head grows by a line or two.
    private Broken broken(Module module, Measured measured, PictureBand band, int headLines, int room) {
        boolean whole = measured.headSpan() == module.width();
        for (ColumnBreaker.Leniency leniency : ColumnBreaker.Leniency.values()) {
            for (int grown = 0; grown < GIVE; grown++) {
                int[] tops = StoryMeasure.tops(band, module.width(), measured.headSpan(), headLines + grown, module.story().continues());
                ColumnBreaker breaker = new ColumnBreaker(module.story().text());
                int high = room - (whole ? headLines + grown : 0);
                if (!module.goesOn()) {
                    ColumnBreaker.Balanced balanced = breaker.balanceWithin(tops, high);
                    return recast(module, balanced, tops, high).orElse(new Broken(balanced.columns(), balanced.tops(), 0, List.of(), basic()));
                }
                int[] heights = heights(tops, high);
                Optional<List<Column>> columns = breaker.exactly(heights, false, leniency);
                if (columns.isPresent()) {
                    return new Broken(columns.get(), tops, grown,
                            module.story().text().subList(ColumnBreaker.used(columns.get()), module.story().text().size()), basic());
                }
                if (measured.headLines() == 0) {
                    break;
                }
            }
        }
        int[] tops = StoryMeasure.tops(band, module.width(), measured.headSpan(), headLines, module.story().continues());
        ColumnFill.Filled filled = ColumnFill.fill(module.story().text(), heights(tops, room - (whole ? headLines : 0)));
        return new Broken(filled.columns(), tops, 0, filled.rest(), basic());
    }

    private double basic() { return measure.form().x(1) - measure.form().x(0); }

    /// 破栏: a short text that cannot end level in the basic columns is set in one column less, or one more, over the same width. Only a whole text
    /// with nothing but its head above it.
    private Optional<Broken> recast(Module module, ColumnBreaker.Balanced basic, int[] tops, int high) {
        Story story = module.story();
        boolean plain = !story.continues() && Arrays.stream(tops).allMatch(t -> t == 0);
        if (basic.apart() <= 1 || !plain) {
            return Optional.empty();
        }
        Grid grid = measure.form().grid();
        double room = measure.form().span(module.width());
        for (int count : new int[] {module.width() - 1, module.width() + 1}) {
            int characters = count < 1 ? 0 : (int) ((room / grid.body() - (count - 1)) / count + 1e-6);
            if (characters >= NARROWEST) {
                double width = characters * grid.body();
                ColumnBreaker.Balanced balanced = new ColumnBreaker(bodies.set(story.article(), width, grid).slugs()).balanceWithin(new int[count], high);
                if (balanced.apart() <= 1 && balanced.bottom() <= high) {
                    return Optional.of(new Broken(balanced.columns(), balanced.tops(), 0, List.of(), count < 2 ? 0 : (room - width) / (count - 1)));
                }
            }
        }
        return Optional.empty();
    }

    /// The last column leaves its last line to the line 下转.
    private static int[] heights(int[] tops, int high) {
        int[] heights = Arrays.stream(tops).map(t -> Math.max(0, high - t)).toArray();
        heights[heights.length - 1] = Math.max(0, heights[heights.length - 1] - 1);
        return heights;
    }

    private List<FrameLayout> band(Module module, PictureBand band, int top) {
        AutoForm form = measure.form();
        List<FrameLayout> frames = new ArrayList<>();
        int line = top;
        for (PictureBand.Row row : band.rows()) {
            int column = module.right() - band.span();
            for (int i = 0; i < row.count(); i++) {
                int wide = StoryMeasure.part(band.span(), row.count(), i);
                Slug slug = pictures.set(module.story().article(), row.first() + i, form.span(wide), row.lines(), form.grid());
                frames.add(frame(FrameLayout.Kind.PICTURE, module.story(), slug, form.room(column, line, wide, row.height() - 1)));
                column += wide;
            }
            line += row.height();
        }
        return frames;
    }

    /// 栏题: the section's name between double rules; it keeps two heads apart that would stand side by side.
    private FrameLayout banner(Module module, String section) {
        AutoForm form = measure.form();
        Grid grid = form.grid();
        Rect box = form.room(module.column(), module.top(), module.width(), module.banner());
        Rect inside = new Rect(box.x(), box.y() + 0.2 * grid.pitch(), box.width(), box.height() - 0.9 * grid.pitch());
        Placed placed = new Placed();
        placed.add(new Mark.Fill(inside, Ink.RED_TINT));
        placed.add(new Mark.Rule(inside.x(), inside.y(), inside.right(), inside.y(), 2, Ink.RED));
        placed.add(new Mark.Rule(inside.x(), inside.bottom(), inside.right(), inside.bottom(), 0.6, Ink.RED));
        if (!section.isEmpty()) {
            Lettering.Words words = lettering.fitted(Lettering.Words.own(section, Face.KAI, inside.height() * 0.62, Ink.RED), inside.width() * 0.82);
            placed.add(lettering.centred(words, inside.x() + inside.width() / 2, inside.y() + inside.height() / 2 + 0.38 * words.size()));
        }
        return new FrameLayout(FrameLayout.Kind.ORNAMENT, "", box, placed.lines(), placed.marks(), List.of(), OptionalInt.empty());
    }

    private static FrameLayout frame(FrameLayout.Kind kind, Story story, Slug slug, Rect box) {
        Placed placed = new Placed();
        placed.add(slug, box.x(), box.y());
        return new FrameLayout(kind, story.article().id(), box, placed.lines(), placed.marks(), placed.pictures(), OptionalInt.empty());
    }
}
