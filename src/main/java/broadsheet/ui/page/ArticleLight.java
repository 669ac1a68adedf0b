package broadsheet.ui.page;

import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.control.Spotlight;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;

/// Lights one article and names it: faintly under the pointer or by keyboard, strongly while it is shown on the page.
final class ArticleLight {
    private static final double FAINT = 0.32;
    private static final double STRONG = 0.78;

    /// Why an article is lit.
    private enum Cause { NONE, POINTER, KEYBOARD, SHOWN }

    private final SheetPane pane;
    private final UnaryOperator<String> titles;
    private final Label label = new Label();
    private final ReadOnlyObjectWrapper<String> article = new ReadOnlyObjectWrapper<>(this, "litArticle", "");
    private Cause cause = Cause.NONE;

    ArticleLight(SheetPane pane, UnaryOperator<String> titles) {
        this.pane = pane;
        this.titles = titles;
        label.getStyleClass().add("article-name");
        label.setMouseTransparent(true);
        label.setManaged(false);
        label.setVisible(false);
        pane.scrollYProperty().addListener(o -> moveLabel());
        pane.scrollXProperty().addListener(o -> moveLabel());
    }

    Label label() { return label; }

    ReadOnlyObjectProperty<String> articleProperty() { return article.getReadOnlyProperty(); }

    boolean pinned() { return cause == Cause.SHOWN; }

    void hover(Optional<String> under) {
        if (cause == Cause.SHOWN || cause == Cause.KEYBOARD && under.isEmpty()) {
            return;
        }
        light(under.orElse(""), under.isPresent() ? Cause.POINTER : Cause.NONE);
    }

    void choose(String next) {
        light(next, Cause.KEYBOARD);
        pane.setAccessibleText(titles.apply(next));
        pane.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void pin(String next) { light(next, Cause.SHOWN); }

    void clear() {
        light("", Cause.NONE);
        pane.setAccessibleText(null);
    }

    /// Pages were newly set: an article chosen stays lit where it stands now; what lay under the pointer no longer need lie there.
    void restore() {
        switch (cause) {
            case NONE -> { }
            case POINTER -> clear();
            case KEYBOARD, SHOWN -> light(article.get(), cause);
        }
    }

    private void light(String next, Cause why) {
        boolean same = next.equals(article.get()) && why == cause && why == Cause.POINTER;
        if (same) {
            return;
        }
        cause = why;
        article.set(next);
        pane.setSpotlight(next.isEmpty() ? Spotlight.NONE
                : Spotlight.on(pane.sheets(), next, why == Cause.SHOWN ? STRONG : FAINT, true));
        label.setText(next.isEmpty() ? "" : titles.apply(next));
        moveLabel();
    }

    /// Puts the name above the article's first place in sight.
    void place(double width, double height) {
        label.autosize();
        moveLabel();
    }

    /// An article shown on the page was chosen by its headline: it need not be named again.
    private boolean named() { return cause == Cause.POINTER || cause == Cause.KEYBOARD; }

    private void moveLabel() {
        Optional<Rect> zone = pane.spotlight().zones().stream().filter(z -> named() && z.sheet() < pane.sheets().size())
                .map(z -> pane.toView(z.sheet(), z.box()))
                .filter(b -> b.intersects(new Rect(0, 0, pane.getWidth(), pane.getHeight()))).findFirst();
        label.setVisible(zone.isPresent());
        zone.ifPresent(box -> {
            label.autosize();
            double x = Math.clamp(box.x(), 4, Math.max(4, pane.getWidth() - label.getWidth() - 4));
            double y = box.y() - label.getHeight() - 4;
            label.relocate(Math.round(x), Math.round(Math.max(4, y)));
        });
    }
}
