package broadsheet.ui.shell;

import broadsheet.ui.control.Motion;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Two heads for one place, a tall and a slim one; folds gently from one to the other, at once with reduced motion.
final class Folding extends Region {
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper(false);
    private final DoubleProperty fold = new SimpleDoubleProperty(0);
    private final Rectangle clip = new Rectangle();
    private final Motion motion;
    private Node tall = new Region();
    private Node slim = new Region();

    Folding(Motion motion) {
        this.motion = motion;
        getStyleClass().add("folding");
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        fold.addListener((o, was, is) -> {
            showWhatIsSeen();
            requestLayout();
        });
    }

    void show(Node newTall, Node newSlim) {
        tall = newTall;
        slim = newSlim;
        getChildren().clear();
        showWhatIsSeen();
        requestLayout();
    }

    void clear() { show(new Region(), new Region()); }

    ReadOnlyBooleanProperty foldedProperty() { return folded.getReadOnlyProperty(); }

    void fold(boolean wanted) {
        if (folded.get() != wanted) {
            folded.set(wanted);
            motion.to(fold, wanted ? 1 : 0);
        }
    }

    private void showWhatIsSeen() {
        tall.setVisible(fold.get() < 1);
        slim.setVisible(fold.get() > 0);
        tall.setOpacity(1 - fold.get());
        slim.setOpacity(fold.get());
        for (Node head : new Node[] {tall, slim}) {
            if (head.isVisible() && head.getParent() == null) {
                getChildren().add(head);
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return tall.prefHeight(width) * (1 - fold.get()) + slim.prefHeight(width) * fold.get();
    }

    @Override
    protected double computeMinHeight(double width) { return computePrefHeight(width); }

    @Override
    protected double computePrefWidth(double height) { return slim.prefWidth(-1); }

    @Override
    protected double computeMinWidth(double height) { return 0; }

    @Override
    protected void layoutChildren() {
        tall.resizeRelocate(0, 0, getWidth(), tall.prefHeight(getWidth()));
        slim.resizeRelocate(0, 0, getWidth(), slim.prefHeight(getWidth()));
    }
}
