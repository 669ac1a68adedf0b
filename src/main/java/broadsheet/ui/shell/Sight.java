package broadsheet.ui.shell;

import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.control.Spot;
import broadsheet.ui.control.Zoom;
import java.util.Optional;

/// How the pages are seen, independent of the window's size.
///
/// @param mode   what the scale follows
/// @param scale  pixels a point
/// @param middle the point of a page in the middle of the window
record Sight(Zoom.Mode mode, double scale, Spot middle) {
    /// Empty for a pane without size or pages.
    static Optional<Sight> of(SheetPane pane) {
        return pane.getWidth() <= 0 || pane.getHeight() <= 0 ? Optional.empty()
                : pane.spotAt(pane.getWidth() / 2, pane.getHeight() / 2).map(spot -> new Sight(pane.zoom().modeProperty().get(), pane.zoom().scale(), spot));
    }

    /// Shows a pane with the same pages the same way.
    void restore(SheetPane pane) {
        if (middle.sheet() >= pane.sheets().size()) {
            return;
        }
        if (mode == Zoom.Mode.FREE) {
            pane.zoomTo(scale, 0, 0);
        } else {
            pane.zoom().modeProperty().set(mode);
            pane.layout();
        }
        Rect box = pane.sheetBox(middle.sheet());
        pane.scrollTo(box.x() + middle.x() * pane.zoom().scale() - pane.getWidth() / 2,
                box.y() + middle.y() * pane.zoom().scale() - pane.getHeight() / 2, false);
    }
}
