package broadsheet.ui.kiosk;

import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;

/// Shows its content turned by quarters for a panel that hangs on its side, moved by a pixel or two against burning in. FX thread.
final class Turned extends Region {
    private final Region content;
    private final int degrees;
    private final Affine turn = new Affine();
    private double shiftX;
    private double shiftY;

    /// @param degrees clockwise: 0, 90, 180 or 270
    Turned(Region content, int degrees) {
        this.content = content;
        this.degrees = degrees;
        content.setManaged(false);
        content.getTransforms().add(turn);
        getChildren().add(content);
    }

    /// Moves the whole picture.
    void shift(double x, double y) {
        shiftX = x;
        shiftY = y;
        requestLayout();
    }

    /// The width of the picture as it hangs.
    double hangingWidth() { return degrees % 180 == 0 ? getWidth() : getHeight(); }

    /// The height of the picture as it hangs.
    double hangingHeight() { return degrees % 180 == 0 ? getHeight() : getWidth(); }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        switch (degrees) {
            case 90 -> turn.setToTransform(0, -1, w + shiftX, 1, 0, shiftY);
            case 180 -> turn.setToTransform(-1, 0, w + shiftX, 0, -1, h + shiftY);
            case 270 -> turn.setToTransform(0, 1, shiftX, -1, 0, h + shiftY);
            default -> turn.setToTransform(1, 0, shiftX, 0, 1, shiftY);
        }
        content.resizeRelocate(0, 0, degrees % 180 == 0 ? w : h, degrees % 180 == 0 ? h : w);
    }
}
