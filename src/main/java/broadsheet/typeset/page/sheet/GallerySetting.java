package broadsheet.typeset.page.sheet;

import broadsheet.edition.Article;
import broadsheet.edition.Picture;
import broadsheet.typeset.page.galley.PictureSetting;
import broadsheet.typeset.page.galley.Slug;
import java.util.ArrayList;
import java.util.List;

/// Sets a group of pictures 组图 below a story's text: rows across all columns, the pictures of a row equally high and as wide as their
/// shapes want, so that hardly anything is cropped.
final class GallerySetting {
    /// Characters of a caption's line, so that a picture in a row is wide enough for its words.
    private static final int LEAST_CHARACTERS = 14;
    /// Height of a row in the height of a sheet, so that a picture is seen whole with its words.
    private static final double TALLEST = 0.7;
    private static final double NARROWEST_SHAPE = 0.7;
    private static final double WIDEST_SHAPE = 2.2;
    private final PictureSetting pictures;

    GallerySetting(PictureSetting pictures) { this.pictures = pictures; }

    /// One picture of a row with its words.
    ///
    /// @param x     from the left of the columns, in points
    /// @param width in points
    record Cell(Slug slug, double x, double width) { }

    /// Pictures side by side.
    record Row(List<Cell> cells) {
        Row { cells = List.copyOf(cells); }

        /// In grid lines, with the words below and the white below them.
        int lines() { return cells.stream().mapToInt(c -> c.slug().lines()).max().orElse(0); }
    }

    /// The rows of some of a story's pictures, in their order; the first rows have the fewer pictures.
    ///
    /// @param indices of the pictures
    /// @param room    lines of a sheet
    List<Row> rows(Article article, List<Integer> indices, SheetForm form, int room) {
        double content = form.span(form.columns());
        double least = LEAST_CHARACTERS * PictureSetting.CAPTION * form.grid().body();
        int most = Math.max(1, (int) ((content + form.gutter()) / (least + form.gutter())));
        int count = (indices.size() + most - 1) / most;
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < count; i++) {
            int size = (indices.size() - from) / (count - i);
            rows.add(row(article, indices.subList(from, from + size), form, Math.max(4, (int) (room * TALLEST))));
            from += size;
        }
        return rows;
    }

    private Row row(Article article, List<Integer> indices, SheetForm form, int tallest) {
        if (indices.size() == 1) {
            return alone(article, indices.getFirst(), form, tallest);
        }
        double content = form.span(form.columns()) - (indices.size() - 1) * form.gutter();
        double shapes = indices.stream().mapToDouble(i -> shape(article.pictures().get(i))).sum();
        int lines = Math.clamp(Math.round(content / shapes / form.grid().pitch()), 2, tallest);
        List<Cell> cells = new ArrayList<>();
        double x = 0;
        for (int index : indices) {
            double width = content * shape(article.pictures().get(index)) / shapes;
            cells.add(new Cell(pictures.set(article, index, width, lines, form.grid()), x, width));
            x += width + form.gutter();
        }
        return new Row(cells);
    }

    /// A picture by itself spans as many columns as it can without losing much of its height.
    private Row alone(Article article, int index, SheetForm form, int tallest) {
        Picture picture = article.pictures().get(index);
        int span = form.columns();
        while (span > 1 && SheetMakeUp.CROP * PictureSetting.naturalLines(picture, form.span(span), form.grid()) > tallest) {
            span--;
        }
        double width = form.span(span);
        int lines = Math.min(tallest, PictureSetting.naturalLines(picture, width, form.grid()));
        return new Row(List.of(new Cell(pictures.set(article, index, width, lines, form.grid()), 0, width)));
    }

    /// Width ÷ height a picture is given: its own, unless that is a strip.
    private static double shape(Picture picture) { return Math.clamp(picture.aspect(), NARROWEST_SHAPE, WIDEST_SHAPE); }
}
