package broadsheet.screens;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Puts the picture of a pop-over over the picture of its window.
final class Overlaid {
    private Overlaid() { }

    static void draw(WritableImage below, Image above, double x, double y) {
        PixelReader top = above.getPixelReader();
        PixelReader base = below.getPixelReader();
        for (int j = 0; j < (int) above.getHeight(); j++) {
            for (int i = 0; i < (int) above.getWidth(); i++) {
                int px = (int) Math.round(x) + i;
                int py = (int) Math.round(y) + j;
                if (px >= 0 && py >= 0 && px < below.getWidth() && py < below.getHeight()) {
                    Color ink = top.getColor(i, j);
                    Color paper = base.getColor(px, py);
                    below.getPixelWriter().setColor(px, py, paper.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity()));
                }
            }
        }
    }
}
