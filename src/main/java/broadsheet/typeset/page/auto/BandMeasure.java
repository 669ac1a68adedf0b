package broadsheet.typeset.page.auto;

import broadsheet.edition.Article;
import broadsheet.typeset.page.galley.PictureSetting;
import java.util.ArrayList;
import java.util.List;

/// Finds how a story's pictures stand best in a module: across all of a narrow one, else in the right-hand columns, as many
/// as leave no white beside them; the first large, the others in rows below it.
///
/// @param form     of the page
/// @param pictures measures captions
record BandMeasure(AutoForm form, PictureSetting pictures) {
    private static final double TALLEST = 0.45;
    private static final double TALLEST_ALONE = 0.8;
    private static final int LEAST_PICTURE = 4;
    private static final double CROPPED = 0.62;
    private static final int NARROW = 3;
    private static final double SMALL = 2.5;
    private static final double LEFT_OUT = 400;

    /// The band of a story at a width under a head of some span; beside a head narrower than the story the pictures stand
    /// in the columns the head leaves free.
    PictureBand band(Story story, int width, int headSpan) {
        if (story.picture() >= story.article().pictures().size()) {
            return PictureBand.none(story.picture());
        }
        if (headSpan < width) {
            return rows(story, width, width - headSpan);
        }
        if (width < NARROW || story.text().isEmpty()) {
            return rows(story, width, width);
        }
        PictureBand best = PictureBand.none(story.picture());
        double least = Double.MAX_VALUE;
        for (int span = 1; span <= width; span++) {
            PictureBand band = span < width ? rows(story, width, span) : across(story, width);
            double cost = hole(story, width, band) + (double) Math.abs(span - (width + 1) / 2) * SMALL
                    + (story.article().pictures().size() - band.next()) * LEFT_OUT;
            if (cost < least) {
                least = cost;
                best = band;
            }
        }
        return best;
    }

    /// White lines, over all columns, that the text beside the pictures cannot fill.
    private static double hole(Story story, int width, PictureBand band) {
        return Math.max(0, (double) band.lines() * (width - band.span()) - story.lines());
    }

    /// All pictures side by side over the text, where there are several.
    private PictureBand across(Story story, int width) {
        int left = story.article().pictures().size() - story.picture();
        if (left < 2 || left > width) {
            return PictureBand.none(story.picture());
        }
        PictureBand.Row row = row(story.article(), story.picture(), left, width);
        int most = (int) (form.lines() * TALLEST) - row.captions() - 1;
        return new PictureBand(width, List.of(new PictureBand.Row(row.first(), left, Math.max(LEAST_PICTURE, Math.min(row.lines(), most)), row.captions())),
                story.picture() + left);
    }

    /// The pictures in a span of columns, lower where the text beside them is short.
    private PictureBand rows(Story story, int width, int span) {
        int room = (int) (form.lines() * (story.text().isEmpty() ? TALLEST_ALONE : TALLEST));
        if (span < width) {
            room = Math.min(room, Math.max(LEAST_PICTURE + 2, story.lines() / (width - span)));
        }
        int left = story.article().pictures().size() - story.picture();
        PictureBand best = PictureBand.none(story.picture());
        for (int side = 1; side <= Math.min(span, Math.max(1, left - 1)); side++) {
            PictureBand band = rows(story.article(), story.picture(), span, side, room);
            if (band.next() > best.next()) {
                best = band;
            }
        }
        return best;
    }

    private PictureBand rows(Article article, int from, int span, int side, int room) {
        List<PictureBand.Row> natural = new ArrayList<>();
        int next = from;
        while (next < article.pictures().size()) {
            int count = next == from ? 1 : Math.min(side, article.pictures().size() - next);
            natural.add(row(article, next, count, span));
            next += count;
        }
        int words = natural.stream().mapToInt(r -> r.captions() + 1).sum();
        int pictured = natural.stream().mapToInt(PictureBand.Row::lines).sum();
        double scale = Math.max(CROPPED, Math.min(1, (double) (room - words) / Math.max(1, pictured)));
        List<PictureBand.Row> rows = new ArrayList<>();
        int used = 0;
        int placed = from;
        for (PictureBand.Row row : natural) {
            PictureBand.Row cropped = new PictureBand.Row(row.first(), row.count(), Math.max(LEAST_PICTURE, (int) (row.lines() * scale)), row.captions());
            if (!rows.isEmpty() && used + cropped.height() > room) {
                break;
            }
            rows.add(rows.isEmpty() && cropped.height() > room
                    ? new PictureBand.Row(row.first(), row.count(), Math.max(LEAST_PICTURE, room - row.captions() - 1), row.captions()) : cropped);
            used += rows.getLast().height();
            placed += row.count();
        }
        return new PictureBand(span, rows, placed);
    }

    private PictureBand.Row row(Article article, int first, int count, int span) {
        int lines = 0;
        int captions = 0;
        for (int i = 0; i < count; i++) {
            double wide = form.span(Math.max(1, StoryMeasure.part(span, count, i)));
            captions = Math.max(captions, pictures.captionLines(article, first + i, wide, form.grid()));
            lines = Math.max(lines, PictureSetting.naturalLines(article.pictures().get(first + i), wide, form.grid()));
        }
        return new PictureBand.Row(first, count, lines, captions);
    }
}
