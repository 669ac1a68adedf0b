package broadsheet.render;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Turns a picture the way its camera was held (Exif 2.32 §4.6.4, tag 0x0112).
final class Upright {
    private Upright() { }

    /// @param orientation 1 (upright) … 8; 5 … 8 swap width and height
    static Image turn(Image image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] from = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), from, 0, width);
        boolean swap = orientation >= 5;
        int toWidth = swap ? height : width;
        int toHeight = swap ? width : height;
        int[] to = new int[from.length];
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                to[y * toWidth + x] = from[source(orientation, x, y, width, height)];
            }
        }
        WritableImage turned = new WritableImage(toWidth, toHeight);
        turned.getPixelWriter().setPixels(0, 0, toWidth, toHeight, PixelFormat.getIntArgbPreInstance(), to, 0, toWidth);
        return turned;
    }

    /// Which stored pixel stands at (x, y) of the upright picture.
    private static int source(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 2 -> y * width + (width - 1 - x);
            case 3 -> (height - 1 - y) * width + (width - 1 - x);
            case 4 -> (height - 1 - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> (height - 1 - x) * width + y;
            case 7 -> (height - 1 - x) * width + (width - 1 - y);
            case 8 -> x * width + (width - 1 - y);
            default -> y * width + x;
        };
    }
}
