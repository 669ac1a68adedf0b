package broadsheet.ui.proof;

import broadsheet.render.Palette;
import broadsheet.render.Token;
import broadsheet.typeset.layout.Rect;
import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// What marks and findings look like on a picture: a frame within its edge, on a paler one so that it is seen on any picture, and a slip of
/// paper with the sign and a few words.
final class PictureTag {
    private static final double SIZE = 12;
    private static final double PAD = 5;

    private PictureTag() { }

    /// Frames the picture.
    ///
    /// @param width of the line in pixels
    /// @param dashes as in [GraphicsContext#setLineDashes]; none for a solid line
    static void frame(GraphicsContext g, Rect box, Color colour, double width, Palette palette, double... dashes) {
        g.setStroke(palette.get(Token.PAPER));
        g.setLineWidth(width + 2);
        stroke(g, box, (width + 2) / 2);
        g.setStroke(colour);
        g.setLineWidth(width);
        g.setLineDashes(dashes);
        stroke(g, box, 1 + width / 2);
        g.setLineDashes();
    }

    private static void stroke(GraphicsContext g, Rect box, double inset) {
        g.strokeRect(Math.round(box.x()) + inset, Math.round(box.y()) + inset, Math.max(1, Math.round(box.width()) - 2 * inset),
                Math.max(1, Math.round(box.height()) - 2 * inset));
    }

    /// 删: the picture crossed out from corner to corner.
    static void cross(GraphicsContext g, Rect box, Color colour, double width, Palette palette) {
        for (boolean ground : new boolean[] {true, false}) {
            g.setStroke(ground ? palette.get(Token.PAPER) : colour);
            g.setLineWidth(ground ? width + 2 : width);
            g.strokeLine(box.x() + 2, box.y() + 2, box.right() - 2, box.bottom() - 2);
            g.strokeLine(box.right() - 2, box.y() + 2, box.x() + 2, box.bottom() - 2);
        }
    }

    /// 转移: an arrow out of the picture's middle.
    static void arrow(GraphicsContext g, Rect box, Color colour, double width, Palette palette) {
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        double reach = Math.min(box.width(), box.height()) * 0.3;
        for (boolean ground : new boolean[] {true, false}) {
            g.setStroke(ground ? palette.get(Token.PAPER) : colour);
            g.setLineWidth(ground ? width + 3 : width + 1);
            g.strokeLine(x - reach, y + reach, x + reach, y - reach);
            g.strokePolyline(new double[] {x + reach * 0.4, x + reach, x + reach}, new double[] {y - reach, y - reach, y - reach * 0.4}, 3);
        }
    }

    /// Lays the slip down; words that find no room end in an ellipsis.
    ///
    /// @param room as high as the slip, as wide as it may be
    /// @return the slip
    static Rect slip(GraphicsContext g, Rect room, String words, Color colour, double width, Palette palette) {
        Font font = Font.font("Noto Sans SC", SIZE);
        String shown = fitting(words, font, room.width() - 2 * PAD);
        Rect slip = new Rect(Math.round(room.x()), Math.round(room.y()), Math.ceil(width(shown, font) + 2 * PAD), room.height());
        g.setFill(palette.get(Token.PAPER));
        g.fillRect(slip.x(), slip.y(), slip.width(), slip.height());
        g.setStroke(colour);
        g.setLineWidth(width);
        g.strokeRect(slip.x() + 0.5, slip.y() + 0.5, slip.width() - 1, slip.height() - 1);
        g.setFill(colour);
        g.setFont(font);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(shown, slip.x() + PAD, slip.y() + slip.height() / 2);
        return slip;
    }

    private static String fitting(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        int[] points = words.codePoints().toArray();
        for (int length = points.length - 1; length > 1; length--) {
            String cut = new String(Arrays.copyOf(points, length), 0, length).strip() + "…";
            if (width(cut, font) <= room) {
                return cut;
            }
        }
        return new String(points, 0, Math.min(1, points.length));
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
