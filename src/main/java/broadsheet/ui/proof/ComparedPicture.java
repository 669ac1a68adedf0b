package broadsheet.ui.proof;

import broadsheet.edition.Picture;
import broadsheet.proof.compare.PictureVersion;
import broadsheet.render.PictureFinder;
import broadsheet.render.PictureState;
import broadsheet.ui.control.Texts;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One side of a picture in the comparison: the picture, or why there is none, and beneath it its pixels, file size and hash.
final class ComparedPicture extends VBox {
    private static final double HEIGHT = 220;
    private static final int HASH = 12;
    private static final double KILO = 1024;

    private final Texts texts;
    private final ImageView image = new ImageView();
    private final Label instead = Parts.wrapped("desk-quiet");
    private final Label size = Parts.wrapped("compare-size");

    /// @param width in pixels
    ComparedPicture(Texts texts, ObservableDoubleValue width) {
        this.texts = texts;
        image.setPreserveRatio(true);
        image.setFitHeight(HEIGHT);
        StackPane plate = new StackPane(instead, image);
        plate.getStyleClass().add("caption-plate");
        plate.setMinHeight(HEIGHT);
        plate.setMaxHeight(HEIGHT);
        getStyleClass().add("compare-plate");
        prefWidthProperty().bind(width);
        minWidthProperty().bind(width);
        maxWidthProperty().bind(width);
        getChildren().addAll(plate, size);
    }

    /// Shows a version, or says with these words that there is none.
    void show(Optional<PictureVersion> version, PictureFinder pictures, String missing) {
        image.setImage(null);
        instead.setText(missing);
        size.setText(version.map(this::size).orElse(""));
        version.ifPresent(v -> look(v.picture(), pictures));
    }

    private void look(Picture picture, PictureFinder pictures) {
        image.setFitWidth(getPrefWidth());
        switch (pictures.find(picture, Math.max(HEIGHT, getPrefWidth()))) {
            case PictureState.Ready ready -> {
                image.setImage(ready.image());
                instead.setText("");
            }
            case PictureState.Waiting wait -> instead.setText("…");
            case PictureState.Refused refused -> instead.setText(texts.say("desk.caption.unshowable"));
        }
    }

    private String size(PictureVersion version) {
        return version.sha256().isEmpty() ? texts.say("desk.compare.unread")
                : texts.say("desk.compare.size", version.pixels().map(p -> p.width() + " × " + p.height()).orElse("? × ?"),
                        Math.round(version.bytes() / KILO), version.sha256().substring(0, HASH));
    }

    /// What stands beneath the picture.
    String words() { return size.getText().isEmpty() ? instead.getText() : size.getText(); }
}
