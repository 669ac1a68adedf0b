package broadsheet.ui.kiosk;

import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.control.SheetSetup;
import broadsheet.ui.control.Spotlight;
import broadsheet.ui.control.Zoom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// One printed page: a tap opens the story under the finger, a stroke turns, two fingers or the buttons enlarge. FX thread.
final class PageZone extends Region {
    /// A step of the buttons.
    private static final double STEP = 1.5;
    private static final double MOST = 6;
    private static final SheetSetup SETUP = new SheetSetup(10, 0, false);
    /// How far the rest of the page is dimmed while one of its stories is read.
    private static final double DIMMED = 0.45;

    private final List<PageLayout> pages;
    private final SheetPane pane;
    private final Glass glass;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", -1);
    private final Consumer<String> onStory;
    private Optional<String> lit = Optional.empty();

    /// @param onStory given the id of the story tapped
    PageZone(OpenIssue issue, LongSupplier nanos, PanelScale scale, Consumer<String> onStory) {
        this.pages = issue.pages();
        this.onStory = onStory;
        getStyleClass().add("page-zone");
        pane = new SheetPane(issue.press(), SETUP);
        pane.zoom().modeProperty().set(Zoom.Mode.FIT_PAGE);
        // A fading veil would repaint the whole page for a dozen frames, just when the story wants to be painted.
        pane.reducedMotionProperty().set(true);
        pane.setFocusTraversable(false);
        pane.events().setTexts(issue.edition()::text);
        pane.events().setOnCopy(text -> { });
        glass = new Glass(new Touch(), nanos, scale.pixels(1));
        glass.setId("page-glass");
        glass.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(pane, glass);
        show(0);
    }

    /// The page shown, from 0.
    ReadOnlyIntegerProperty pageProperty() { return page.getReadOnlyProperty(); }

    int count() { return pages.size(); }

    /// The sheet as it is painted.
    SheetPane pane() { return pane; }

    /// Shows a page whole; beyond the first or last nothing happens.
    void show(int index) {
        if (index >= 0 && index < pages.size() && index != page.get()) {
            page.set(index);
            pane.setSheets(List.of(pages.get(index)));
            fit();
            light();
        }
    }

    /// Shows where a story stands and dims the rest; none lights the whole page again.
    void light(Optional<String> article) {
        lit = article;
        article.ifPresent(a -> {
            for (int i = 0; i < pages.size(); i++) {
                if (!pages.get(i).zones(a).isEmpty()) {
                    show(pages.get(page.get()).zones(a).isEmpty() ? i : page.get());
                    break;
                }
            }
        });
        fit();
        light();
    }

    private void light() {
        pane.setSpotlight(lit.map(a -> Spotlight.on(pane.sheets(), a, DIMMED, true)).orElse(Spotlight.NONE));
    }

    /// The whole page.
    void fit() { pane.zoom().modeProperty().set(Zoom.Mode.FIT_PAGE); }

    private boolean fits() { return pane.zoom().modeProperty().get() == Zoom.Mode.FIT_PAGE; }

    /// Larger (1) or smaller (−1); smaller than the whole page is the whole page.
    void size(int step) { zoom(step > 0 ? STEP : 1 / STEP, pane.getWidth() / 2, pane.getHeight() / 2); }

    private void zoom(double factor, double x, double y) {
        double whole = Math.min((pane.getWidth() - 2 * SETUP.margin()) / sheet().width(), (pane.getHeight() - 2 * SETUP.margin()) / sheet().height());
        double next = Math.min(pane.zoom().scale() * factor, whole * MOST);
        if (next <= whole * 1.02) {
            fit();
        } else {
            pane.zoomTo(next, x, y);
        }
    }

    private PageLayout sheet() { return pages.get(page.get()); }

    private Optional<String> storyAt(double x, double y) {
        return pane.spotAt(x, y).flatMap(s -> sheet().frameAt(s.x(), s.y())).map(FrameLayout::article);
    }

    @Override
    protected void layoutChildren() {
        pane.resizeRelocate(0, 0, getWidth(), getHeight());
        glass.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private final class Touch implements Glass.Gestures {
        @Override
        public void pressed(double x, double y) {
            storyAt(x, y).ifPresent(a -> pane.setSpotlight(Spotlight.on(pane.sheets(), a, lit.isPresent() ? DIMMED : 0, true)));
        }

        @Override
        public void released() { light(); }

        @Override
        public void tapped(double x, double y) { storyAt(x, y).ifPresent(onStory); }

        @Override
        public void dragged(double dx, double dy) { pane.scrollBy(-dx, -dy); }

        @Override
        public void turned(int step) { show(page.get() + step); }

        @Override
        public void pinched(double factor, double x, double y) { zoom(factor, x, y); }

        @Override
        public boolean dragsSideways() { return !fits(); }
    }
}
