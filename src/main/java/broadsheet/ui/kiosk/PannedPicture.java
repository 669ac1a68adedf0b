package broadsheet.ui.kiosk;

import broadsheet.edition.Picture;
import broadsheet.render.Press;
import broadsheet.render.PictureState;
import java.time.Duration;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A picture that fills its room and wanders slowly from its far side to its point of interest. FX thread.
final class PannedPicture extends Region {
    /// Frames a second: a slow walk needs no more, and the panel's processor has other things to do.
    private static final double FRAMES = 20;

    private final Press press;
    private final Picture picture;
    private final ImageView view = new ImageView();
    private final Rectangle clip = new Rectangle();
    private final DoubleProperty way = new SimpleDoubleProperty(this, "way", 1);
    private final Timeline walk = new Timeline(FRAMES);
    private final InvalidationListener arrival = o -> requestLayout();

    /// @param stands how long the walk takes
    /// @param still  shows the point of interest from the beginning
    PannedPicture(Press press, Picture picture, Duration stands, boolean still) {
        this.press = press;
        this.picture = picture;
        getStyleClass().add("panned-picture");
        view.setManaged(false);
        view.setSmooth(true);
        setClip(clip);
        getChildren().add(view);
        way.addListener(o -> place());
        press.pictures().arrivalsProperty().addListener(new WeakInvalidationListener(arrival));
        if (!still) {
            way.set(0);
            walk.getKeyFrames().add(new KeyFrame(javafx.util.Duration.millis(stands.toMillis()), new KeyValue(way, 1, Interpolator.EASE_BOTH)));
            walk.play();
        }
    }

    /// Stands still for good.
    void stop() { walk.stop(); }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double aspect = picture.aspect();
        double longest = aspect >= 1 ? Math.max(getWidth(), getHeight() * aspect) : Math.max(getHeight(), getWidth() / aspect);
        if (press.pictures().find(picture, longest) instanceof PictureState.Ready ready) {
            view.setImage(ready.image());
            place();
        }
    }

    /// From where the point of interest is farthest off to where it is as near the middle as the picture's edges allow.
    private void place() {
        Image image = view.getImage();
        if (image == null || getWidth() <= 0) {
            return;
        }
        double scale = Math.max(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        double wide = image.getWidth() * scale;
        double high = image.getHeight() * scale;
        view.setFitWidth(wide);
        view.setFitHeight(high);
        Picture.Focus focus = picture.best().map(Picture.Rendition::focus).orElse(Picture.Focus.CENTRE);
        view.relocate(Math.round(at(wide, getWidth(), focus.x())), Math.round(at(high, getHeight(), focus.y())));
    }

    private double at(double length, double room, double focus) {
        double most = room - length;
        double goal = Math.clamp(room / 2 - focus * length, Math.min(most, 0), 0);
        double from = goal < most / 2 ? 0 : most;
        return from + (goal - from) * way.get();
    }
}
