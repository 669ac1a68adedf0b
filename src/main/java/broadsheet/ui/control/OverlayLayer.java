package broadsheet.ui.control;

import broadsheet.edition.Location;
import broadsheet.edition.Span;
import broadsheet.render.PagePainter;
import broadsheet.render.Palette;
import broadsheet.render.Surface;
import broadsheet.render.Token;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Rect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// What lies over the sheets: veil, overlays, selection, caret. As large as the window and painted anew with every scroll step:
/// some dozen rectangles, while the text beneath is left alone. Hidden while there is nothing to show.
final class OverlayLayer {
    private final Canvas canvas = new Canvas();
    private final PagePainter painter;
    private List<Overlay> overlays = List.of();
    private Spotlight spotlight = Spotlight.NONE;
    private final PictureSigns signs = new PictureSigns();

    /// One painting.
    ///
    /// @param view the visible part of the content, in content pixels
    /// @param density device pixels a pixel
    /// @param veil how much of the spotlight's veil is drawn, 0 … 1
    record Scene(SheetStack stack, ReadingOrder order, Rect view, Palette palette, Selection selection, boolean caretShown, double veil,
                 double density) {
        boolean sees(int sheet) { return stack.box(sheet).intersects(view); }

        /// A rectangle of a sheet to pixels of the window.
        Rect place(int sheet, Rect points) { return stack.toContent(sheet, points).moved(-view.x(), -view.y()); }
    }

    /// @param painter paints words again over the colour laid on them
    OverlayLayer(PagePainter painter) {
        this.painter = painter;
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() { return canvas; }

    List<Overlay> overlays() { return overlays; }

    void setOverlays(List<Overlay> next) { overlays = next.stream().sorted(Comparator.comparingInt(Overlay::order)).toList(); }

    Spotlight spotlight() { return spotlight; }

    void setSpotlight(Spotlight next) { spotlight = next; }

    /// What a click on a sign drawn on a picture does; empty where there is none.
    Optional<Runnable> sign(double x, double y) { return signs.at(x, y); }

    /// What stands on the pictures in the window, in words.
    List<String> signs() { return signs.said(); }

    /// Paints the window anew.
    /// @return whether what is said of pictures is another than before
    boolean paint(Scene scene) {
        List<String> before = signs.said();
        signs.clear();
        draw(scene);
        return !before.equals(signs.said());
    }

    private void draw(Scene scene) {
        boolean veiled = scene.veil() > 0.001 && !spotlight.zones().isEmpty();
        boolean caret = scene.caretShown() && scene.selection().caret().isPresent();
        boolean marked = overlays.stream().anyMatch(o -> !o.spans().isEmpty()) || !scene.selection().spans().isEmpty();
        canvas.setVisible(veiled || caret || marked);
        if (!canvas.isVisible()) {
            return;
        }
        canvas.setWidth(scene.view().width());
        canvas.setHeight(scene.view().height());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (veiled) {
            veil(g, scene);
        }
        List<Span> selected = scene.selection().spans();
        overlays.forEach(o -> o.spans().forEach(span -> ground(g, scene, o.style(), span)));
        if (scene.order().hasScans()) {
            overlays.stream().filter(o -> o.style() != Overlay.Style.DRAWN).forEach(o -> scanned(g, scene, o));
        }
        g.setFill(scene.palette().get(Token.SELECTION));
        selected.forEach(span -> boxes(scene, span).forEach(b -> fill(g, b)));
        if (!veiled) {
            overlays.stream().filter(o -> o.style() != Overlay.Style.FINDING && o.style() != Overlay.Style.DRAWN)
                    .forEach(o -> o.spans().forEach(span -> ink(g, scene, span)));
            selected.forEach(span -> ink(g, scene, span));
        }
        overlays.forEach(o -> o.spans().forEach(span -> line(g, scene, o.style(), span)));
        overlays.stream().filter(o -> o.pen() != Pen.NONE).forEach(o -> draw(g, scene, o));
        signs.paint(g, scene, overlays);
        if (caret) {
            scene.selection().caret().flatMap(c -> caretBox(scene, c)).ifPresent(b -> {
                g.setFill(scene.palette().get(Token.INK));
                fill(g, b);
            });
        }
    }

    private static void draw(GraphicsContext g, Scene scene, Overlay overlay) {
        for (int i = 0; i < overlay.spans().size(); i++) {
            Span span = overlay.spans().get(i);
            List<Pen.OnLine> lines = scene.order().lines(span.place()).stream()
                    .filter(seat -> touches(seat.line(), span) && scene.sees(seat.sheet()))
                    .map(seat -> new Pen.OnLine(scene.place(seat.sheet(), box(seat.line(), span)), scene.place(seat.sheet(), seat.line().box())))
                    .filter(l -> l.line().bottom() > -l.line().height() && l.line().y() < scene.view().height() + l.line().height()).toList();
            if (!lines.isEmpty()) {
                g.save();
                overlay.pen().draw(g, i, lines, scene.palette());
                g.restore();
            }
        }
    }

    private void veil(GraphicsContext g, Scene scene) {
        g.setFill(translucent(scene.palette().get(Token.PAPER), spotlight.veil() * scene.veil()));
        for (int sheet = 0; sheet < scene.stack().size(); sheet++) {
            if (scene.sees(sheet)) {
                fill(g, scene.stack().box(sheet).moved(-scene.view().x(), -scene.view().y()));
            }
        }
        for (Spotlight.Zone zone : spotlight.zones()) {
            if (zone.sheet() < scene.stack().size() && scene.sees(zone.sheet())) {
                Rect box = scene.place(zone.sheet(), zone.box());
                g.clearRect(Math.round(box.x()), Math.round(box.y()), Math.round(box.width()), Math.round(box.height()));
            }
        }
        if (spotlight.outlined()) {
            g.setFill(translucent(scene.palette().get(Token.RED), scene.veil()));
            spotlight.zones().stream().filter(z -> z.sheet() < scene.stack().size() && scene.sees(z.sheet()))
                    .forEach(z -> corner(g, scene.place(z.sheet(), z.box())));
        }
    }

    /// A short red stroke down the zone's left edge names it without boxing it in.
    private static void corner(GraphicsContext g, Rect box) {
        g.fillRect(Math.round(box.x()), Math.round(box.y()), 2, Math.round(box.height()));
    }

    private static void ground(GraphicsContext g, Scene scene, Overlay.Style style, Span span) {
        Palette palette = scene.palette();
        Color colour = switch (style) {
            case HIT -> palette.get(Token.HIT);
            case CURRENT_HIT -> palette.get(Token.HIT_CURRENT);
            case SPOKEN -> palette.get(Token.SPOKEN);
            case FINDING, DRAWN -> Color.TRANSPARENT;
            case CURRENT_FINDING -> translucent(palette.get(Token.FINDING), 0.14);
            case MARK -> translucent(palette.get(Token.RED), 0.08);
        };
        if (colour.getOpacity() > 0) {
            g.setFill(colour);
            boxes(scene, span).forEach(b -> fill(g, b));
        }
    }

    /// On a scanned page no word can be marked: the stories that have the words are framed.
    private static void scanned(GraphicsContext g, Scene scene, Overlay overlay) {
        Palette palette = scene.palette();
        Color colour = switch (overlay.style()) {
            case HIT -> palette.get(Token.HIT);
            case CURRENT_HIT -> palette.get(Token.HIT_CURRENT);
            case SPOKEN -> palette.get(Token.SPOKEN);
            case FINDING, CURRENT_FINDING -> palette.get(Token.FINDING);
            case MARK -> palette.get(Token.RED);
            case DRAWN -> Color.TRANSPARENT;
        };
        overlay.spans().stream().map(span -> span.place().article()).distinct().flatMap(article -> scene.order().scanned(article).stream())
                .filter(zone -> scene.sees(zone.sheet())).map(zone -> scene.place(zone.sheet(), zone.box())).forEach(box -> {
            boolean current = overlay.style() == Overlay.Style.CURRENT_HIT || overlay.style() == Overlay.Style.CURRENT_FINDING;
            frame(g, box, colour.interpolate(palette.get(Token.INK), current ? 0.25 : 0), current ? 3 : 2);
        });
    }

    private static void frame(GraphicsContext g, Rect box, Color colour, double thickness) {
        g.setStroke(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1));
        g.setLineWidth(thickness);
        g.strokeRect(Math.round(box.x()), Math.round(box.y()), Math.round(box.width()), Math.round(box.height()));
    }

    private static void line(GraphicsContext g, Scene scene, Overlay.Style style, Span span) {
        switch (style) {
            case HIT, CURRENT_HIT, SPOKEN, DRAWN -> { }
            case FINDING -> underline(g, scene, span, scene.palette().get(Token.FINDING), 1);
            case CURRENT_FINDING -> underline(g, scene, span, scene.palette().get(Token.FINDING), 2);
            case MARK -> underline(g, scene, span, scene.palette().get(Token.RED), 2);
        }
    }

    /// The words once more over the colour laid on them: it lies above the tiles and would grey the ink.
    private void ink(GraphicsContext g, Scene scene, Span span) {
        for (ReadingOrder.Seat seat : scene.order().lines(span.place())) {
            if (touches(seat.line(), span) && scene.sees(seat.sheet())) {
                Rect box = scene.place(seat.sheet(), box(seat.line(), span));
                if (box.bottom() < 0 || box.y() > scene.view().height()) {
                    continue;
                }
                Rect sheet = scene.place(seat.sheet(), new Rect(0, 0, 0, 0));
                g.save();
                g.beginPath();
                g.rect(Math.round(box.x()), Math.round(box.y()), Math.round(box.width()), Math.round(box.height()));
                g.clip();
                painter.ink(seat.line(), new Surface(g, scene.stack().scale(), sheet.x(), sheet.y(), scene.density(), seat.line().box()), scene.palette());
                g.restore();
            }
        }
    }

    private static void underline(GraphicsContext g, Scene scene, Span span, Color colour, double thickness) {
        g.setFill(colour);
        for (ReadingOrder.Seat seat : scene.order().lines(span.place())) {
            if (touches(seat.line(), span) && scene.sees(seat.sheet())) {
                Rect box = scene.place(seat.sheet(), box(seat.line(), span));
                double under = scene.place(seat.sheet(), new Rect(0, seat.line().baseline(), 0, 0)).y();
                double drop = 0.14 * box.height();
                g.fillRect(Math.round(box.x()), Math.round(under + drop), Math.max(2, Math.round(box.width())), thickness);
            }
        }
    }

    /// The window's rectangles over a span, one a line; an empty span gets a sliver so that it can be seen.
    static List<Rect> boxes(Scene scene, Span span) {
        return scene.order().lines(span.place()).stream()
                .filter(seat -> touches(seat.line(), span) && scene.sees(seat.sheet()))
                .map(seat -> scene.place(seat.sheet(), box(seat.line(), span))).toList();
    }

    private static boolean touches(Line line, Span span) {
        return line.start() < span.end() && span.start() < line.end()
                || span.length() == 0 && span.start() >= line.start() && span.start() <= line.end();
    }

    /// A span's part of one line, in points.
    static Rect box(Line line, Span span) {
        double from = line.xOf(Math.max(span.start(), line.start()));
        double to = line.xOf(Math.min(span.end(), line.end()));
        return new Rect(from, line.box().y(), Math.max(0, to - from), line.box().height());
    }

    private static Optional<Rect> caretBox(Scene scene, Location caret) {
        return scene.order().seat(caret).filter(s -> scene.sees(s.sheet())).map(s -> {
            Rect box = scene.place(s.sheet(), new Rect(s.line().xOf(caret.offset()), s.line().box().y(), 0, s.line().box().height()));
            return new Rect(Math.round(box.x()) - 1, box.y(), 2, box.height());
        });
    }

    private static void fill(GraphicsContext g, Rect box) {
        double left = Math.round(box.x());
        double top = Math.round(box.y());
        g.fillRect(left, top, Math.max(1, Math.round(box.right()) - left), Math.max(1, Math.round(box.bottom()) - top));
    }

    private static Color translucent(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), Math.clamp(colour.getOpacity() * opacity, 0, 1));
    }
}
