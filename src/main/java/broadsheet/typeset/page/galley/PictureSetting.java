package broadsheet.typeset.page.galley;

import broadsheet.edition.Article;
import broadsheet.edition.Part;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.line.SetLine;
import broadsheet.typeset.line.SetParagraph;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.page.galley.Compositor.Source;
import broadsheet.typeset.page.galley.Compositor.Stand;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.ArrayList;
import java.util.List;

/// Sets a picture with its caption beneath and its credit run in at the caption's end, all in whole grid lines.
/// Captions are Kai, a size under the body; a credit that finds no room on the last line gets one of its own.
public final class PictureSetting {
    /// Caption size in em of the body (8 pt beside 9.5 pt).
    public static final double CAPTION = 0.86;
    /// Lines of white below a picture's words.
    public static final int BELOW = 1;
    private static final double CLOSE = 0.3;
    private final Compositor compositor;

    /// @param compositor sets the texts
    public PictureSetting(Compositor compositor) {
        this.compositor = compositor;
    }

    /// The lines a picture takes at its own proportions, without its caption, at least two.
    public static int naturalLines(Picture picture, double width, Grid grid) {
        return Math.max(2, (int) Math.round(width / picture.aspect() / grid.pitch()));
    }

    /// The lines its caption and credit take under a picture of this width.
    public int captionLines(Article article, int index, double width, Grid grid) {
        return caption(article, index, width, grid, 0).size();
    }

    /// The picture and its words, and the white below them.
    ///
    /// @param index        into the article's pictures
    /// @param width        in points
    /// @param pictureLines how many grid lines the picture takes without its words
    public Slug set(Article article, int index, double width, int pictureLines, Grid grid) {
        Picture picture = article.pictures().get(index);
        double inset = (grid.pitch() - grid.body()) / 2;
        List<List<Line>> caption = caption(article, index, width, grid, grid.height(pictureLines));
        double foot = caption.isEmpty() ? inset : CLOSE * grid.pitch() - inset;
        Rect box = new Rect(0, inset, width, Math.max(1, grid.height(pictureLines) - inset - Math.max(0, foot)));
        return new Slug(pictureLines + caption.size() + BELOW, 0, false, false, false, true,
                caption.stream().flatMap(List::stream).toList(), List.of(), List.of(new PictureBox(article.id(), index, picture, box)));
    }

    /// The lines of caption and credit; each inner list shares one baseline.
    private List<List<Line>> caption(Article article, int index, double width, Grid grid, double top) {
        Picture picture = article.pictures().get(index);
        double size = grid.body() * CAPTION;
        List<List<Line>> lines = new ArrayList<>();
        if (!picture.caption().isEmpty()) {
            SetParagraph set = compositor.set(StyledText.of(picture.caption(), Face.KAI), width / size, Setting.FLUSH);
            Source source = Source.of(new Place(article.id(), Part.CAPTION, index), size, Ink.TEXT);
            for (Line line : compositor.lines(set, source, Stand.on(grid, 0, top, width))) {
                lines.add(new ArrayList<>(List.of(line)));
            }
        }
        if (!picture.credit().isEmpty()) {
            credit(article, index, width, grid, top, lines);
        }
        return lines;
    }

    private void credit(Article article, int index, double width, Grid grid, double top, List<List<Line>> lines) {
        double size = grid.body() * CAPTION;
        StyledText text = StyledText.of(article.pictures().get(index).credit(), Face.KAI);
        Source source = Source.of(new Place(article.id(), Part.PICTURE_CREDIT, index), size, Ink.QUIET);
        double wide = compositor.naturalWidth(text) * size;
        if (!lines.isEmpty()) {
            Line last = lines.getLast().getFirst();
            double from = last.edges()[last.edges().length - 1] + size;
            if (from + wide <= width) {
                SetLine set = compositor.set(text, wide / size + 1, Setting.START).lines().getFirst();
                Line credit = compositor.line(set, source,
                        Stand.on(grid, width - wide, top + grid.height(lines.size() - 1), wide));
                lines.set(lines.size() - 1, List.of(narrowed(last, width - wide - size / 2), credit));
                return;
            }
        }
        int from = lines.size();
        SetParagraph set = compositor.set(text, width / size, new Setting(0, Setting.Alignment.END));
        for (Line line : compositor.lines(set, source, Stand.on(grid, 0, top + grid.height(from), width))) {
            lines.add(List.of(line));
        }
    }

    /// The caption's last line leaves its room at the right to the credit, so that a click finds the right text.
    private static Line narrowed(Line line, double right) {
        Rect box = new Rect(line.box().x(), line.box().y(), Math.max(0, right - line.box().x()), line.box().height());
        return new Line(line.place(), line.start(), line.end(), box, line.baseline(), line.offsets(), line.edges(), line.runs());
    }
}
