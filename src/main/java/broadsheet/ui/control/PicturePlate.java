package broadsheet.ui.control;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A picture that fits its room, grows around the pointer and is moved by dragging; or a message in its place.
final class PicturePlate extends Region {
    private static final double MOST = 16;

    private final ImageView view = new ImageView();
    private final Label message = new Label();
    private final Rectangle clip = new Rectangle();
    private double zoom = 1;
    private double shiftX;
    private double shiftY;
    private double lastX;
    private double lastY;
    private Runnable onSizeWanted = () -> { };

    PicturePlate() {
        getStyleClass().add("plate");
        message.getStyleClass().add("message");
        message.setWrapText(true);
        view.setManaged(false);
        view.setSmooth(true);
        view.setPreserveRatio(true);
        setClip(clip);
        getChildren().addAll(view, message);
        setOnScroll(this::scroll);
        setOnZoom(e -> zoomBy(e.getZoomFactor(), e.getX(), e.getY()));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
    }

    /// Called when another size has become worth asking for.
    void setOnSizeWanted(Runnable handler) { onSizeWanted = handler; }

    double zoom() { return zoom; }

    void setImage(Image image) {
        view.setImage(image);
        message.setText("");
        requestLayout();
    }

    void setMessage(String text) {
        view.setImage(null);
        message.setText(text);
        requestLayout();
    }

    /// The whole picture.
    void fit() {
        zoom = 1;
        shiftX = 0;
        shiftY = 0;
        requestLayout();
    }

    /// Larger or smaller while the point under (x, y) stays.
    void zoomBy(double factor, double x, double y) {
        double next = Math.clamp(zoom * factor, 1, MOST);
        double grown = next / zoom;
        shiftX = (x - getWidth() / 2) * (1 - grown) + shiftX * grown;
        shiftY = (y - getHeight() / 2) * (1 - grown) + shiftY * grown;
        zoom = next;
        requestLayout();
        onSizeWanted.run();
    }

    void pan(double dx, double dy) {
        shiftX += dx;
        shiftY += dy;
        requestLayout();
    }

    private void scroll(ScrollEvent event) {
        zoomBy(Math.pow(1.1, event.getDeltaY() / 40), event.getX(), event.getY());
        event.consume();
    }

    private void press(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
    }

    private void drag(MouseEvent event) {
        pan(event.getX() - lastX, event.getY() - lastY);
        press(event);
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        message.resizeRelocate(getWidth() * 0.2, getHeight() * 0.4, getWidth() * 0.6, message.prefHeight(getWidth() * 0.6));
        Image image = view.getImage();
        if (image == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double scale = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight()) * zoom;
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        double roomX = Math.max(0, (width - getWidth()) / 2);
        double roomY = Math.max(0, (height - getHeight()) / 2);
        shiftX = Math.clamp(shiftX, -roomX, roomX);
        shiftY = Math.clamp(shiftY, -roomY, roomY);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(Math.round((getWidth() - width) / 2 + shiftX), Math.round((getHeight() - height) / 2 + shiftY));
    }
}
