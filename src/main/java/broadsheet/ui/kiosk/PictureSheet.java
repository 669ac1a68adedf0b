package broadsheet.ui.kiosk;

import broadsheet.edition.Picture;
import broadsheet.render.Press;
import broadsheet.render.PictureState;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A picture as large as the panel allows, with its words beneath; a tap anywhere takes it away. FX thread.
final class PictureSheet extends Region {
    private final Press press;
    private final Picture picture;
    private final ImageView image = new ImageView();
    private final Label message = Look.label("", "picture-message");
    private final VBox foot = new VBox();
    private final Glass glass;
    private final InvalidationListener arrival = o -> requestLayout();

    PictureSheet(Press press, Picture picture, KioskContext context, PanelScale scale, Runnable onClosed) {
        this.press = press;
        this.picture = picture;
        getStyleClass().add("picture-sheet");
        foot.getStyleClass().add("picture-foot");
        if (!picture.caption().isBlank()) {
            foot.getChildren().add(Look.label(picture.caption(), "picture-caption"));
        }
        foot.getChildren().add(Look.label((picture.credit() + "　" + context.texts().say("kiosk.picture.close")).strip(), "picture-credit"));
        image.setManaged(false);
        image.setPreserveRatio(true);
        glass = new Glass((x, y) -> onClosed.run(), context.nanos(), scale.pixels(1));
        getChildren().addAll(image, message, foot, glass);
        press.pictures().arrivalsProperty().addListener(new WeakInvalidationListener(arrival));
    }

    @Override
    protected void layoutChildren() {
        double footHeight = foot.prefHeight(getWidth());
        double room = Math.max(1, getHeight() - footHeight);
        foot.resizeRelocate(0, room, getWidth(), footHeight);
        glass.resizeRelocate(0, 0, getWidth(), getHeight());
        message.resizeRelocate(0, room / 2, getWidth(), message.prefHeight(getWidth()));
        switch (press.pictures().find(picture, Math.max(64, Math.max(getWidth(), room)))) {
            case PictureState.Ready ready -> {
                image.setImage(ready.image());
                image.setFitWidth(getWidth());
                image.setFitHeight(room);
                image.relocate((getWidth() - image.getLayoutBounds().getWidth()) / 2, (room - image.getLayoutBounds().getHeight()) / 2);
            }
            case PictureState.Waiting _ -> image.setImage(null);
            case PictureState.Refused refused -> message.setText(press.words().apply(refused.fault().messageKey()));
        }
    }
}
