package broadsheet.typeset.page.sheet;

import broadsheet.edition.Article;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.page.galley.BodySetting;
import broadsheet.typeset.page.galley.Column;
import broadsheet.typeset.page.galley.ColumnBreaker;
import broadsheet.typeset.page.galley.ColumnFill;
import broadsheet.typeset.page.galley.Compositor;
import broadsheet.typeset.page.galley.Galley;
import broadsheet.typeset.page.galley.HeadSetting;
import broadsheet.typeset.page.galley.HeadStyle;
import broadsheet.typeset.page.galley.PictureSetting;
import broadsheet.typeset.page.galley.PictureSpread;
import broadsheet.typeset.page.galley.Slug;
import broadsheet.typeset.text.Face;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes up the article view: head, leading picture, body in balanced columns, on as many sheets as it needs; below them the pictures the
/// text is too short to carry. Safe for any thread.
public final class SheetMakeUp {
    private static final int LEAST_LINES = 8;
    private static final double TALLEST_LEAD = 0.6;
    /// How much of its natural height a picture keeps at least where it is made to fit.
    static final double CROP = 0.7;
    private static final int GIVE = 4;
    /// Lines of text that carry one picture in a column.
    private static final int CARRYING = 14;
    private final BodySetting bodies;
    private final HeadSetting heads;
    private final PictureSetting pictures;
    private final GallerySetting galleries;

    /// What opens the first sheet.
    ///
    /// @param head      the head in whole lines, if the story has one
    /// @param lead      the leading picture, if there is one
    /// @param leadSpan  how many columns it spans
    /// @param leadLines how many lines the picture itself takes
    record Opening(Optional<Slug> head, Optional<Slug> lead, int leadSpan, int leadLines) {
        int headLines() { return head.map(Slug::lines).orElse(0); }

        /// Lines the leading picture takes from the top of each column.
        int[] tops(int columns) {
            int[] tops = new int[columns];
            lead.ifPresent(slug -> Arrays.fill(tops, 0, leadSpan, slug.lines()));
            return tops;
        }
    }

    /// Sets with these.
    public SheetMakeUp(Compositor compositor, BodySetting bodies) {
        this.bodies = bodies;
        this.heads = new HeadSetting(compositor);
        this.pictures = new PictureSetting(compositor);
        this.galleries = new GallerySetting(pictures);
    }

    /// The article's sheets.
    ///
    /// @param width  of a sheet in points
    /// @param height of a sheet in points; several columns fill it and go on on the next, one column grows beyond it
    /// @param body   size of body type in points
    public List<PageLayout> sheets(Article article, double width, double height, double body) {
        int longest = article.length() + article.pictures().stream().mapToInt(p -> p.caption().length()).sum();
        SheetForm form = SheetForm.of(width, body, longest, !article.pictures().isEmpty());
        int room = Math.max(LEAST_LINES, form.grid().linesIn(height - 2 * form.top()));
        Opening opening = opening(article, form, room);
        PictureSpread spread = PictureSpread.of(article, opening.lead().isPresent() ? 1 : 0);
        Galley galley = bodies.set(article, form.column(), form.grid());
        List<Integer> grouped = form.columns() == 1 ? List.of() : spread.grouped(galley.lines(), CARRYING);
        List<Slug> slugs = galley.with(spread.before(article, grouped, index -> picture(article, index, form, room)));
        SheetBuilder builder = new SheetBuilder(article.id(), form);
        return builder.withGallery(text(article, opening, builder, slugs, room), galleries.rows(article, grouped, form, room), room);
    }

    private List<PageLayout> text(Article article, Opening opening, SheetBuilder builder, List<Slug> slugs, int room) {
        SheetForm form = builder.form();
        int first = Math.max(LEAST_LINES, room - opening.headLines());
        int[] tops = opening.tops(form.columns());
        List<Column> all = new ColumnBreaker(slugs).balance(tops);
        if (form.columns() == 1 || high(all, tops) <= first) {
            return List.of(builder.sheet(1, opening, all, high(all, tops)));
        }
        int full = Math.max(first, tops[0] + 2);
        return severalSheets(builder, cropped(article, opening, form, slugs, full), slugs, new int[] {full, room});
    }

    private static int high(List<Column> columns, int[] tops) {
        int high = 0;
        for (int i = 0; i < tops.length; i++) {
            high = Math.max(high, tops[i] + columns.get(i).lines());
        }
        return high;
    }

    /// Sheets filled one after the other; the last one's columns are balanced. `rooms`: lines of the first and of any further sheet.
    private static List<PageLayout> severalSheets(SheetBuilder builder, Opening opening, List<Slug> slugs, int[] rooms) {
        List<PageLayout> sheets = new ArrayList<>();
        List<Slug> rest = slugs;
        Opening now = opening;
        int room = rooms[0];
        while (true) {
            int[] tops = now.tops(builder.form().columns());
            List<Column> balanced = new ColumnBreaker(rest).balance(tops);
            boolean last = high(balanced, tops) <= room;
            int full = room;
            ColumnFill.Filled filled = last ? new ColumnFill.Filled(balanced, List.of())
                    : filled(rest, Arrays.stream(tops).map(t -> Math.max(0, full - t)).toArray());
            if (!last && filled.rest().size() == rest.size()) {
                filled = new ColumnFill.Filled(balanced, List.of());
            }
            sheets.add(builder.sheet(sheets.size() + 1, now, filled.columns(), filled.rest().isEmpty() ? high(filled.columns(), tops) : room));
            rest = filled.rest();
            if (rest.isEmpty()) {
                return sheets;
            }
            now = new Opening(Optional.empty(), Optional.empty(), 0, 0);
            room = rooms[1];
        }
    }

    /// Columns filled to one height, a few lines lower where no good breaks reach the foot.
    private static ColumnFill.Filled filled(List<Slug> slugs, int[] heights) {
        ColumnBreaker breaker = new ColumnBreaker(slugs);
        for (int less = 0; less < GIVE; less++) {
            int lower = less;
            Optional<List<Column>> columns = breaker.exactly(Arrays.stream(heights).map(h -> Math.max(0, h - lower)).toArray(), false,
                    ColumnBreaker.Leniency.STRICT);
            if (columns.isPresent() && ColumnBreaker.used(columns.get()) > 0) {
                return new ColumnFill.Filled(columns.get(), slugs.subList(ColumnBreaker.used(columns.get()), slugs.size()));
            }
        }
        return ColumnFill.fill(slugs, heights);
    }

    private Opening opening(Article article, SheetForm form, int room) {
        double content = form.span(form.columns());
        HeadStyle style = headStyle(form, content);
        HeadSetting.Head head = heads.set(article, content, style);
        Optional<Slug> set = head.isEmpty() ? Optional.empty() : Optional.of(HeadSetting.slug(head, style, form.grid()));
        if (article.pictures().isEmpty()) {
            return new Opening(set, Optional.empty(), 0, 0);
        }
        int tallest = Math.max(4, (int) ((room - set.map(Slug::lines).orElse(0)) * (form.columns() == 1 ? 1 : TALLEST_LEAD)));
        int span = Math.max(1, Math.min(form.columns(), (form.columns() + 2) / 2));
        while (span > 1 && CROP * naturalLines(article, span, form) > tallest) {
            span--;
        }
        int lines = Math.min(tallest, naturalLines(article, span, form));
        return new Opening(set, Optional.of(pictures.set(article, 0, form.span(span), lines, form.grid())), span, lines);
    }

    private static int naturalLines(Article article, int span, SheetForm form) {
        return PictureSetting.naturalLines(article.pictures().getFirst(), form.span(span), form.grid());
    }

    /// The same opening with the leading picture cropped to other lines, where that makes the first sheet's columns end together.
    private Opening cropped(Article article, Opening opening, SheetForm form, List<Slug> slugs, int room) {
        if (opening.lead().isEmpty()) {
            return opening;
        }
        for (int i = 0; i <= 2 * GIVE; i++) {
            int lines = opening.leadLines() + (i % 2 == 0 ? -i / 2 : (i + 1) / 2);
            Opening other = lines < 3 || lines > room - LEAST_LINES ? opening : new Opening(opening.head(),
                    Optional.of(pictures.set(article, 0, form.span(opening.leadSpan()), lines, form.grid())), opening.leadSpan(), lines);
            int[] heights = Arrays.stream(other.tops(form.columns())).map(t -> Math.max(0, room - t)).toArray();
            if (new ColumnBreaker(slugs).exactly(heights, false, ColumnBreaker.Leniency.STRICT).isPresent()) {
                return other;
            }
        }
        return opening;
    }

    private static HeadStyle headStyle(SheetForm form, double content) {
        double body = form.grid().body();
        double largest = Math.min(3 * body, Math.max(1.3 * body, content / 9));
        double smallest = Math.min(largest, Math.max(1.15 * body, Math.min(1.9 * body, content / 12)));
        return new HeadStyle(HeadStyle.steps(largest, smallest), form.columns() > 1 ? 2 : 3, Face.SERIF_BOLD, body,
                1.2 * body, 0.95 * body, Setting.Alignment.START, 0.2, 1.1);
    }

    private Slug picture(Article article, int index, SheetForm form, int room) {
        int lines = Math.min(Math.max(2, room / 2), PictureSetting.naturalLines(article.pictures().get(index), form.column(), form.grid()));
        return pictures.set(article, index, form.column(), lines, form.grid());
    }
}
