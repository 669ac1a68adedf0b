package broadsheet.ui.proof;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Words as high as they are, up to a bound; beyond it they scroll, by wheel or, once reached by Tab, by arrows. However much was written
/// into a mark, the desk stays within the window.
final class Bounded extends ScrollPane {
    private final Region words;
    private final double most;

    /// @param words fit any width
    /// @param most  height, in pixels
    Bounded(Region words, double most) {
        super(words);
        this.words = words;
        this.most = most;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("bounded");
        focusTraversableProperty().bind(Bindings.createBooleanBinding(() -> words.getHeight() > getViewportBounds().getHeight() + 1,
                words.heightProperty(), viewportBoundsProperty()));
    }

    @Override public Orientation getContentBias() { return Orientation.HORIZONTAL; }

    @Override protected double computeMinHeight(double width) { return computePrefHeight(width); }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return Math.min(most, words.prefHeight(inside) + snappedTopInset() + snappedBottomInset());
    }
}
