package broadsheet.ui.kiosk;

import broadsheet.ui.control.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The headlines of the edition, large, beside or below the page; two buttons page where there are more than fit. FX thread.
final class HeadlineZone extends Region {
    /// So few rows are set larger.
    private static final int FEW = 8;

    private final ScrollBox box;
    private final Button up;
    private final Button down;
    private final VBox buttons;
    private boolean left;

    /// @param onStory given the id of the story tapped
    HeadlineZone(OpenIssue issue, KioskContext context, PanelScale scale, Consumer<String> onStory) {
        this(context, scale);
        List<ScrollBox.Row> rows = HeadlineRows.of(issue, context.texts(), onStory);
        if (rows.size() <= FEW) {
            getStyleClass().add("few");
        }
        show(rows);
    }

    /// Without rows.
    HeadlineZone(KioskContext context, PanelScale scale) {
        getStyleClass().add("headline-zone");
        box = new ScrollBox(context.nanos(), scale);
        up = Look.button(context.texts().text("kiosk.scroll.up"), Icon.UP, () -> box.page(-1));
        down = Look.button(context.texts().text("kiosk.scroll.down"), Icon.DOWN, () -> box.page(1));
        buttons = new VBox(up, down);
        buttons.getStyleClass().add("side-buttons");
        up.disableProperty().bind(box.upProperty().not());
        down.disableProperty().bind(box.downProperty().not());
        buttons.visibleProperty().bind(box.upProperty().or(box.downProperty()));
        buttons.visibleProperty().addListener(o -> requestLayout());
        getChildren().addAll(box, buttons);
    }

    void show(List<ScrollBox.Row> rows) { box.show(rows); }

    /// The height at which all rows are seen, in pixels.
    double wanted(double width) { return box.wanted(width); }

    /// A windowful on (1) or back (−1).
    void page(int step) { box.page(step); }

    /// The side the buttons are on.
    void left(boolean on) {
        left = on;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double wide = buttons.prefWidth(-1);
        double high = buttons.prefHeight(-1);
        boolean pages = buttons.isVisible();
        box.resizeRelocate(left && pages ? wide : 0, 0, getWidth() - (pages ? wide : 0), getHeight());
        buttons.resizeRelocate(left ? 0 : getWidth() - wide, Math.max(0, getHeight() - high), wide, high);
    }
}
