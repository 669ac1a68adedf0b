package broadsheet.ui.shell;

import broadsheet.edition.Span;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.control.Overlay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The overlays of all features, one for each id, as the views and thumbnails of an edition show them.
final class PaintedOverlays {
    private final Map<String, Overlay> overlays = new HashMap<>();

    /// Takes an overlay in place of the one with the same id.
    void put(Overlay overlay) { overlays.put(overlay.id(), overlay); }

    /// Bottom to top.
    List<Overlay> sorted() { return overlays.values().stream().sorted(Comparator.comparingInt(Overlay::order)).toList(); }

    /// Paints them all.
    void paint(OpenViews views, List<PageLayout> pages) {
        views.page().setOverlays(sorted());
        views.article().setOverlays(sorted());
        heat(views, pages);
    }

    private void heat(OpenViews views, List<PageLayout> pages) {
        List<Span> hits = overlays.values().stream().filter(o -> o.style() == Overlay.Style.HIT).flatMap(o -> o.spans().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            PageLayout page = pages.get(i);
            views.thumbnails().setHeat(i, hits.stream().flatMap(s -> page.boxes(s).stream()).toList());
        }
    }
}
