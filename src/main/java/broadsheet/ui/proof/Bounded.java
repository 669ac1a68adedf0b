package broadsheet.ui.proof;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Words as high as they are, up to a bound; beyond it they scroll, by wheel or, once reached by Tab, by arrows. However much was written
/// into a mark, the desk stays within the window.
final class Bounded extends ScrollPane {
    private static final double AROUND = 8;

    private final Region words;
    private Optional<Node> wanted = Optional.empty();
    private final double most;
    private final double least;

    /// @param words fit any width
    /// @param most  height, in pixels
    Bounded(Region words, double most) { this(words, most, most); }

    private Bounded(Region words, double most, double least) {
        super(words);
        this.words = words;
        this.most = most;
        this.least = least;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("bounded");
        focusTraversableProperty().bind(Bindings.createBooleanBinding(() -> words.getHeight() > getViewportBounds().getHeight() + 1,
                words.heightProperty(), viewportBoundsProperty()));
    }

    /// Scrolls to a node of the content that the keyboard went to, once all has its place.
    static void reveal(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Bounded bounded) {
                bounded.wanted = Optional.of(node);
                bounded.requestLayout();
            }
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        words.layout();
        wanted.ifPresent(this::show);
        wanted = Optional.empty();
    }

    private void show(Node node) {
        double range = words.getHeight() - getViewportBounds().getHeight();
        if (range > 0) {
            Bounds box = words.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double wanted = Math.min(Math.max(getVvalue() * range, box.getMaxY() + AROUND - getViewportBounds().getHeight()), box.getMinY() - AROUND);
            setVvalue(Math.clamp(wanted / range, 0, 1));
        }
    }

    @Override public Orientation getContentBias() { return Orientation.HORIZONTAL; }

    /// As high as its content where there is room, and there only while that is; in a low window it yields and scrolls.
    ///
    /// @param least height it keeps, in pixels
    static Bounded yielding(Region content, double least) {
        Bounded bounded = new Bounded(content, Double.MAX_VALUE, least);
        bounded.visibleProperty().bind(content.visibleProperty());
        bounded.managedProperty().bind(content.managedProperty());
        return bounded;
    }

    @Override protected double computeMinHeight(double width) { return Math.min(least, computePrefHeight(width)); }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return Math.min(most, words.prefHeight(inside) + snappedTopInset() + snappedBottomInset());
    }
}
