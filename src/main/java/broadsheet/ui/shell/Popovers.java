package broadsheet.ui.shell;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// Pop-overs in the window's theme: one at a time, closed by Escape, by a click elsewhere, or by the button that opened it.
final class Popovers {
    private final Themes themes;
    private final PopOver popover = new PopOver();

    Popovers(Themes themes) {
        this.themes = themes;
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popover.setArrowSize(8);
        popover.setCornerRadius(0);
        popover.setDetachable(false);
        popover.setAutoHide(true);
        popover.setHideOnEscape(true);
        popover.setAnimated(false);
        // The buttons stand at the right edge and the pop-over opens to the left: it always fits.
        popover.setAutoFix(false);
        themes.shownProperty().addListener(o -> dress());
    }

    private void dress() {
        if (popover.isShowing()) {
            themes.dress(popover.getRoot());
            themes.dress(popover.getScene().getRoot());
        }
    }

    void toggle(Node content, Node owner) {
        if (popover.isShowing()) {
            popover.hide();
            return;
        }
        popover.setContentNode(content);
        popover.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
        popover.setAnimated(false);
        popover.show(owner);
        dress();
        content.requestFocus();
    }

    /// The pop-over itself, for a picture of it.
    PopOver popover() { return popover; }
}
