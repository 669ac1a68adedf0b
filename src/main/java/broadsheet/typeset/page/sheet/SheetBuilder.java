package broadsheet.typeset.page.sheet;

import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.galley.Column;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.page.galley.Placed;
import broadsheet.typeset.page.galley.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Puts what was set for a sheet into its place.
///
/// @param article the story's id
/// @param form    of the sheet
record SheetBuilder(String article, SheetForm form) {
    /// White above a row of pictures that stands below text, in lines.
    private static final int ABOVE = 1;

    /// A sheet.
    ///
    /// @param number from 1
    /// @param lines  height of the columns' room below the head, in grid lines
    PageLayout sheet(int number, SheetMakeUp.Opening opening, List<Column> columns, int lines) {
        Grid grid = form.grid();
        List<FrameLayout> frames = new ArrayList<>();
        double top = form.top();
        if (opening.head().isPresent()) {
            frames.add(head(opening.head().get(), top));
            top += grid.height(opening.headLines());
        }
        if (opening.lead().isPresent()) {
            frames.add(frame(FrameLayout.Kind.PICTURE, opening.lead().get(), form.left(), top, form.span(opening.leadSpan())));
        }
        int[] tops = opening.tops(form.columns());
        Placed body = new Placed();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).place(body, form.x(i), top + grid.height(tops[i]), grid);
        }
        if (columns.stream().anyMatch(c -> !c.slugs().isEmpty())) {
            Rect box = new Rect(form.left(), top, form.span(form.columns()), grid.height(lines));
            frames.add(new FrameLayout(FrameLayout.Kind.BODY, article, body.bounds(box), body.lines(), body.marks(), body.pictures(),
                    OptionalInt.empty()));
        }
        double height = top + grid.height(lines) + form.top();
        return new PageLayout(number, "", form.width(), height, grid.body(), grid.pitch(), form.top() + grid.rise(), frames, List.of());
    }

    /// The sheets with rows of pictures: below the last sheet's text as many as a sheet has room for, the others on sheets of their own.
    ///
    /// @param room lines of a sheet
    List<PageLayout> withGallery(List<PageLayout> sheets, List<GallerySetting.Row> rows, int room) {
        List<PageLayout> all = new ArrayList<>(sheets);
        for (GallerySetting.Row row : rows) {
            PageLayout last = all.getLast();
            boolean fits = form.grid().linesIn(last.height() - 2 * form.top()) + ABOVE + row.lines() <= room;
            if (fits) {
                all.removeLast();
                all.add(with(last, row, form.grid().height(ABOVE)));
            } else {
                all.add(with(new PageLayout(all.size() + 1, "", form.width(), 2 * form.top(), last.body(), last.pitch(), last.origin(),
                        List.of(), List.of()), row, 0));
            }
        }
        return all;
    }

    private PageLayout with(PageLayout sheet, GallerySetting.Row row, double above) {
        List<FrameLayout> frames = new ArrayList<>(sheet.frames());
        double top = sheet.height() - form.top() + above;
        for (GallerySetting.Cell cell : row.cells()) {
            frames.add(frame(FrameLayout.Kind.PICTURE, cell.slug(), form.left() + cell.x(), top, cell.width()));
        }
        return new PageLayout(sheet.number(), "", sheet.width(), top + form.grid().height(row.lines()) + form.top(), sheet.body(),
                sheet.pitch(), sheet.origin(), frames, List.of());
    }

    private FrameLayout head(Slug head, double top) {
        FrameLayout frame = frame(FrameLayout.Kind.HEADLINE, head, form.left(), top, form.span(form.columns()));
        double y = frame.box().bottom() - 0.75 * form.grid().pitch();
        Mark rule = new Mark.Rule(form.left(), y, frame.box().right(), y, Math.max(0.5, form.grid().body() / 24), Ink.RULE);
        return new FrameLayout(frame.kind(), article, frame.box(), frame.lines(), List.of(rule), List.of(), OptionalInt.empty());
    }

    private FrameLayout frame(FrameLayout.Kind kind, Slug slug, double left, double top, double width) {
        Placed placed = new Placed();
        placed.add(slug, left, top);
        return new FrameLayout(kind, article, new Rect(left, top, width, form.grid().height(slug.lines())), placed.lines(),
                placed.marks(), placed.pictures(), OptionalInt.empty());
    }
}
