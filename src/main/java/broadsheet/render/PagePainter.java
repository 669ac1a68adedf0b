package broadsheet.render;

import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;

/// Paints a set page, or the part of it a tile shows. FX thread.
///
/// Text is drawn run by run at the x the engine gave, in grey smoothing, at a font of the final pixel size: drawn under a scaling
/// transform the same glyphs come out blurred.
public final class PagePainter {
    /// The height of a dash above the baseline and its thickness, in em: the middle of a Han character's box.
    private static final double DASH_HEIGHT = 0.38;
    private static final double DASH_THICKNESS = 0.05;
    /// Text smaller than this many device pixels is drawn as grey bars: glyphs say nothing there and cost the same.
    private static final double LEGIBLE = 2.2;

    private final Fonts fonts;
    private final PicturePainter pictures;

    /// @param fonts    the engine's faces
    /// @param pictures where decoded pictures are
    /// @param words    the sentence for a fault's message key, in the reader's language
    public PagePainter(Fonts fonts, PictureFinder pictures, java.util.function.UnaryOperator<String> words) {
        this.fonts = fonts;
        this.pictures = new PicturePainter(fonts, pictures, words);
    }

    /// Paints the clip: paper first, then frame by frame grounds and rules, pictures, text.
    /// @return whether everything was there; false when pictures were waited for, so that the clip must be painted again
    public boolean paint(PageLayout page, Surface surface, Palette palette) {
        GraphicsContext g = surface.graphics();
        g.setFontSmoothingType(FontSmoothingType.GRAY);
        g.setImageSmoothing(true);
        Rect clip = surface.clip();
        g.setFill(palette.get(Token.PAPER));
        fill(surface, clip.intersects(sheet(page)) ? clip.intersection(sheet(page)) : sheet(page));
        boolean complete = true;
        for (FrameLayout frame : page.frames()) {
            complete &= paint(frame, surface, palette);
        }
        return complete;
    }

    private boolean paint(FrameLayout frame, Surface surface, Palette palette) {
        for (Mark mark : frame.marks()) {
            paint(mark, surface, palette);
        }
        boolean complete = true;
        for (PictureBox box : frame.pictures()) {
            if (box.box().intersects(surface.clip())) {
                complete &= pictures.paint(box, surface, palette);
            }
        }
        for (Line line : frame.lines()) {
            if (reaches(line, surface.clip())) {
                paint(line, surface, palette);
            }
        }
        return complete;
    }

    /// Paints a line's text alone: over a highlight laid on it, so that the ink stays as black as it was.
    public void ink(Line line, Surface surface, Palette palette) {
        surface.graphics().setFontSmoothingType(FontSmoothingType.GRAY);
        paint(line, surface, palette);
    }

    /// A line's ink may leave its room by a hanging mark or a descender: its own height is a safe margin.
    private static boolean reaches(Line line, Rect clip) {
        Rect box = line.box();
        double margin = box.height();
        return box.x() - margin < clip.right() && clip.x() < box.right() + margin
                && box.y() - margin < clip.bottom() && clip.y() < box.bottom() + margin;
    }

    private void paint(Line line, Surface surface, Palette palette) {
        GraphicsContext g = surface.graphics();
        for (GlyphRun run : line.runs()) {
            Color ink = palette.get(run.ink());
            double size = run.size() * surface.scale();
            g.setFill(ink);
            switch (run.kind()) {
                case GLYPHS -> {
                    if (size * surface.density() < LEGIBLE) {
                        bar(run, surface, ink);
                    } else {
                        Font font = fonts.font(run.face(), size);
                        if (g.getFont() != font) {
                            g.setFont(font);
                        }
                        g.fillText(run.text(), surface.x(run.x()), surface.snap(surface.y(run.baseline())));
                    }
                }
                case DASH -> dash(run, surface);
                case BOX -> boxes(run, surface, ink);
            }
        }
    }

    private static void bar(GlyphRun run, Surface surface, Color ink) {
        GraphicsContext g = surface.graphics();
        g.setFill(ink.deriveColor(0, 1, 1, 0.45));
        g.fillRect(surface.x(run.x()), surface.y(run.baseline() - run.size() * 0.7), run.width() * surface.scale(), run.size() * 0.6 * surface.scale());
    }

    private static void dash(GlyphRun run, Surface surface) {
        double height = surface.thickness(run.size() * DASH_THICKNESS);
        double y = surface.snap(surface.y(run.baseline() - run.size() * DASH_HEIGHT) - height / 2);
        double inset = run.size() * surface.scale() * 0.04;
        surface.graphics().fillRect(surface.x(run.x()) + inset, y, Math.max(0, run.width() * surface.scale() - 2 * inset), height);
    }

    private static void boxes(GlyphRun run, Surface surface, Color ink) {
        int count = Math.max(1, run.text().codePointCount(0, run.text().length()));
        double width = run.width() / count;
        for (int i = 0; i < count; i++) {
            Rect box = new Rect(run.x() + width * (i + 0.1), run.baseline() - run.size() * 0.82, width * 0.8, run.size() * 0.88);
            outline(surface, box, run.size() * 0.05, ink);
        }
    }

    private static void paint(Mark mark, Surface surface, Palette palette) {
        GraphicsContext g = surface.graphics();
        switch (mark) {
            case Mark.Rule rule -> {
                g.setFill(palette.get(rule.ink()));
                rule(rule, surface);
            }
            case Mark.Fill fill -> {
                g.setFill(palette.get(fill.ink()));
                fill(surface, fill.box());
            }
            case Mark.Outline outline -> outline(surface, outline.box(), outline.thickness(), palette.get(outline.ink()));
        }
    }

    private static void rule(Mark.Rule rule, Surface surface) {
        GraphicsContext g = surface.graphics();
        double thickness = surface.thickness(rule.thickness());
        double left = surface.snap(surface.x(Math.min(rule.x1(), rule.x2())));
        double top = surface.snap(surface.y(Math.min(rule.y1(), rule.y2())));
        double right = surface.snap(surface.x(Math.max(rule.x1(), rule.x2())));
        double bottom = surface.snap(surface.y(Math.max(rule.y1(), rule.y2())));
        if (rule.y1() == rule.y2()) {
            g.fillRect(left, surface.snap(surface.y(rule.y1()) - thickness / 2), right - left, thickness);
        } else if (rule.x1() == rule.x2()) {
            g.fillRect(surface.snap(surface.x(rule.x1()) - thickness / 2), top, thickness, bottom - top);
        } else {
            g.setStroke(g.getFill());
            g.setLineWidth(thickness);
            g.strokeLine(surface.x(rule.x1()), surface.y(rule.y1()), surface.x(rule.x2()), surface.y(rule.y2()));
        }
    }

    private static void fill(Surface surface, Rect box) {
        double left = surface.snap(surface.x(box.x()));
        double top = surface.snap(surface.y(box.y()));
        surface.graphics().fillRect(left, top, surface.snap(surface.x(box.right())) - left, surface.snap(surface.y(box.bottom())) - top);
    }

    /// An outline inside the box, in whole device pixels.
    static void outline(Surface surface, Rect box, double points, Color ink) {
        GraphicsContext g = surface.graphics();
        double line = surface.thickness(points);
        double left = surface.snap(surface.x(box.x()));
        double top = surface.snap(surface.y(box.y()));
        double width = surface.snap(surface.x(box.right())) - left;
        double height = surface.snap(surface.y(box.bottom())) - top;
        g.setFill(ink);
        g.fillRect(left, top, width, line);
        g.fillRect(left, top + height - line, width, line);
        g.fillRect(left, top + line, line, height - 2 * line);
        g.fillRect(left + width - line, top + line, line, height - 2 * line);
    }

    private static Rect sheet(PageLayout page) { return new Rect(0, 0, page.width(), page.height()); }
}
