package broadsheet.ui.control;

import broadsheet.edition.Picture;
import broadsheet.render.PictureState;
import broadsheet.render.Press;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Pictures large, one after the other: zoom by wheel, pinch or keys, pan by drag, caption and credit beneath. FX thread only.
public final class PictureViewer extends Region {
    private static final double STEP = 1.25;

    private final Press press;
    private final PicturePlate plate = new PicturePlate();
    private final Label caption = new Label();
    private final Label credit = new Label();
    private final Label count = new Label();
    private final Button previous;
    private final Button next;
    private final VBox foot;
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(this, "index", -1);
    private final InvalidationListener arrival = o -> refresh();
    private List<Picture> pictures = List.of();
    private Consumer<Picture> onSave = picture -> { };
    private Consumer<Picture> onCopy = picture -> { };
    private Runnable onClosed = () -> { };

    /// @param press where the pictures are
    public PictureViewer(Press press) {
        this.press = press;
        getStyleClass().add("picture-viewer");
        getStylesheets().add(PictureViewer.class.getResource("picture-viewer.css").toExternalForm());
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        credit.getStyleClass().add("credit");
        count.getStyleClass().add("count");
        previous = button("picture.previous", "previous", () -> step(-1));
        next = button("picture.next", "next", () -> step(1));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(previous, count, next, space,
                button("picture.copy", "copy", this::copy), button("picture.save", "save", this::save), button("picture.close", "close", this::close));
        bar.getStyleClass().add("bar");
        foot = new VBox(caption, credit, bar);
        foot.getStyleClass().add("foot");
        getChildren().addAll(plate, foot);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        plate.setOnMouseClicked(e -> requestFocus());
        plate.setOnSizeWanted(this::refresh);
        press.pictures().arrivalsProperty().addListener(new WeakInvalidationListener(arrival));
    }

    /// Shows one of several pictures.
    /// @param start index of the first shown
    public void show(List<Picture> all, int start) {
        pictures = List.copyOf(all);
        index.set(pictures.isEmpty() ? -1 : Math.clamp(start, 0, pictures.size() - 1));
        turned();
    }

    /// The picture shown, from 0; −1 for none.
    public ReadOnlyIntegerProperty indexProperty() { return index.getReadOnlyProperty(); }

    /// How many times its fitting size the picture is shown at, 1 … 16.
    public double zoom() { return plate.zoom(); }

    /// Called with the picture to be saved to a file.
    public void setOnSave(Consumer<Picture> handler) { onSave = handler; }

    /// Called with the picture to be put on the clipboard.
    public void setOnCopy(Consumer<Picture> handler) { onCopy = handler; }

    /// Called on Escape or the close button.
    public void setOnClosed(Runnable handler) { onClosed = handler; }

    /// Goes on or back, not beyond the first or last.
    public void step(int by) {
        int to = index.get() + by;
        if (to >= 0 && to < pictures.size()) {
            index.set(to);
            turned();
        }
    }

    private Button button(String key, String style, Runnable action) {
        Button button = new Button(press.words().apply(key));
        button.getStyleClass().addAll("viewer-button", style);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void turned() {
        plate.fit();
        boolean any = index.get() >= 0;
        Picture picture = any ? pictures.get(index.get()) : new Picture("none", "", "", "", List.of());
        caption.setText(picture.caption());
        credit.setText(picture.credit());
        show(credit, !picture.credit().isBlank());
        show(caption, !picture.caption().isBlank());
        count.setText(any ? (index.get() + 1) + " / " + pictures.size() : "");
        previous.setDisable(index.get() <= 0);
        next.setDisable(index.get() >= pictures.size() - 1);
        setAccessibleText(picture.altText().isBlank() ? picture.caption() : picture.altText());
        refresh();
        requestLayout();
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    /// Takes the picture in the size it is now seen at.
    private void refresh() {
        if (index.get() < 0 || getWidth() <= 0) {
            return;
        }
        Picture picture = pictures.get(index.get());
        double density = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        double longest = Math.max(plate.getWidth(), plate.getHeight()) * plate.zoom() * density;
        switch (press.pictures().find(picture, Math.max(64, longest))) {
            case PictureState.Ready ready -> plate.setImage(ready.image());
            case PictureState.Waiting waiting -> plate.setMessage("");
            case PictureState.Refused refused -> plate.setMessage(press.words().apply(refused.fault().messageKey()));
        }
    }

    private void copy() {
        if (index.get() >= 0) {
            onCopy.accept(pictures.get(index.get()));
        }
    }

    private void save() {
        if (index.get() >= 0) {
            onSave.accept(pictures.get(index.get()));
        }
    }

    private void close() { onClosed.run(); }

    private void press(KeyEvent event) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case C -> copy();
                case S -> save();
                default -> { return; }
            }
        } else {
            switch (event.getCode()) {
                case LEFT, PAGE_UP -> step(-1);
                case RIGHT, PAGE_DOWN -> step(1);
                case HOME -> step(-index.get());
                case END -> step(pictures.size() - 1 - index.get());
                case PLUS, ADD, EQUALS -> plate.zoomBy(STEP, plate.getWidth() / 2, plate.getHeight() / 2);
                case MINUS, SUBTRACT -> plate.zoomBy(1 / STEP, plate.getWidth() / 2, plate.getHeight() / 2);
                case DIGIT0, NUMPAD0 -> plate.fit();
                case UP -> plate.pan(0, 60);
                case DOWN -> plate.pan(0, -60);
                case ESCAPE -> close();
                default -> { return; }
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double footHeight = foot.prefHeight(getWidth());
        plate.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - footHeight));
        foot.resizeRelocate(0, Math.max(0, getHeight() - footHeight), getWidth(), footHeight);
        refresh();
    }
}
