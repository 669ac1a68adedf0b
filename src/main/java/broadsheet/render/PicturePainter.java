package broadsheet.render;

import broadsheet.edition.Picture;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.text.Face;
import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.text.TextAlignment;

/// Paints a picture cropped around its point of interest, or a placeholder of the same size.
final class PicturePainter {
    private final Fonts fonts;
    private final PictureFinder finder;
    private final UnaryOperator<String> words;

    PicturePainter(Fonts fonts, PictureFinder finder, UnaryOperator<String> words) {
        this.fonts = fonts;
        this.finder = finder;
        this.words = words;
    }

    /// @return whether the picture was there in full sharpness, or never will be
    boolean paint(PictureBox box, Surface surface, Palette palette) {
        Picture picture = box.picture();
        double aspect = picture.aspect();
        double width = Math.max(box.box().width(), box.box().height() * aspect) * surface.scale() * surface.density();
        return switch (finder.find(picture, Math.max(width, width / aspect))) {
            case PictureState.Ready ready -> {
                draw(ready.image(), box, surface, palette);
                yield ready.sharp();
            }
            case PictureState.Waiting waiting -> {
                ground(box.box(), surface, palette);
                yield false;
            }
            case PictureState.Refused refused -> {
                ground(box.box(), surface, palette);
                PagePainter.outline(surface, box.box(), 0.5, palette.get(Ink.RULE));
                label(box, words.apply(refused.fault().messageKey()), surface, palette);
                yield true;
            }
        };
    }

    private static void draw(Image image, PictureBox box, Surface surface, Palette palette) {
        Picture.Focus focus = box.picture().best().map(Picture.Rendition::focus).orElse(Picture.Focus.CENTRE);
        Rect crop = box.scan() ? new Rect(0, 0, image.getWidth(), image.getHeight())
                : crop(image.getWidth(), image.getHeight(), box.box().width() / box.box().height(), focus);
        double left = surface.snap(surface.x(box.box().x()));
        double top = surface.snap(surface.y(box.box().y()));
        GraphicsContext g = surface.graphics();
        g.setGlobalAlpha(palette.pictureOpacity());
        g.drawImage(image, crop.x(), crop.y(), crop.width(), crop.height(), left, top,
                surface.snap(surface.x(box.box().right())) - left, surface.snap(surface.y(box.box().bottom())) - top);
        g.setGlobalAlpha(1);
    }

    /// The largest part of the picture that has the wanted width ÷ height, as near to the focus as the edges allow.
    static Rect crop(double width, double height, double aspect, Picture.Focus focus) {
        double w = Math.min(width, height * aspect);
        double h = Math.min(height, width / aspect);
        double x = Math.clamp(focus.x() * width - w / 2, 0, Math.max(0, width - w));
        double y = Math.clamp(focus.y() * height - h / 2, 0, Math.max(0, height - h));
        return new Rect(x, y, w, h);
    }

    private static void ground(Rect box, Surface surface, Palette palette) {
        GraphicsContext g = surface.graphics();
        double left = surface.snap(surface.x(box.x()));
        double top = surface.snap(surface.y(box.y()));
        g.setFill(palette.get(Ink.HAIRLINE));
        g.fillRect(left, top, surface.snap(surface.x(box.right())) - left, surface.snap(surface.y(box.bottom())) - top);
    }

    /// The reason, and what the picture would show, in the middle of its place.
    private void label(PictureBox box, String reason, Surface surface, Palette palette) {
        GraphicsContext g = surface.graphics();
        Rect place = box.box();
        double size = Math.min(9, place.width() / 14) * surface.scale();
        if (size < 3) {
            return;
        }
        Picture picture = box.picture();
        String what = picture.altText().isBlank() ? picture.caption() : picture.altText();
        int fits = (int) (place.width() * 0.9 * surface.scale() / size);
        g.setFont(fonts.font(Face.SANS, size));
        g.setFill(palette.get(Ink.QUIET));
        g.setTextAlign(TextAlignment.CENTER);
        double x = surface.x(place.x() + place.width() / 2);
        double y = surface.y(place.y() + place.height() / 2);
        g.fillText(shortened(reason, fits), x, surface.snap(y));
        if (place.height() * surface.scale() > size * 4) {
            g.fillText(shortened(what, fits), x, surface.snap(y + size * 1.6));
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BASELINE);
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 1))) + "…";
    }
}
