package broadsheet.render;

import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A page as a picture, also where there is no display.
public final class PageImage {
    private static final int STRIP = 1024;

    private final PagePainter painter;

    /// @param painter with pictures already decoded, else their places stay pale
    public PageImage(PagePainter painter) { this.painter = painter; }

    /// Paints a whole page. FX thread.
    /// @param scale pixels a point, > 0; 96 dpi is 96 ∕ 72
    public WritableImage paint(PageLayout page, double scale, Palette palette) {
        int width = (int) Math.max(1, Math.round(page.width() * scale));
        int height = (int) Math.max(1, Math.round(page.height() * scale));
        WritableImage image = new WritableImage(width, height);
        int[] pixels = new int[width * Math.min(STRIP, height)];
        for (int top = 0; top < height; top += STRIP) {
            int high = Math.min(STRIP, height - top);
            Canvas canvas = new Canvas(width, high);
            Rect clip = new Rect(0, top / scale, page.width(), high / scale);
            painter.paint(page, new Surface(canvas.getGraphicsContext2D(), scale, 0, -top, 1, clip), palette);
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(0, 0, width, high));
            WritableImage strip = canvas.snapshot(parameters, null);
            strip.getPixelReader().getPixels(0, 0, width, high, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
            image.getPixelWriter().setPixels(0, top, width, high, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        }
        return image;
    }

    /// The picture as a PNG file. Any thread.
    /// @param dpi written into the file, 0 to leave it out
    public static byte[] png(WritableImage image, double dpi) { return PngEncoder.encode(image, dpi); }
}
