package broadsheet.ui.control;

import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/// Places of the sheets that stay bright while the rest is veiled.
///
/// @param zones    what stays bright
/// @param veil     how much of the rest is covered, 0 (nothing) … 1
/// @param outlined whether a line is drawn around each place
public record Spotlight(List<Zone> zones, double veil, boolean outlined) {
    /// Everything is bright.
    public static final Spotlight NONE = new Spotlight(List.of(), 0, false);
    /// Frames of a story stand a gutter apart: their places are widened by this many points so that they join.
    private static final double JOIN = 5;

    /// Copies the list.
    public Spotlight { zones = List.copyOf(zones); }

    /// A place on a sheet, in points.
    public record Zone(int sheet, Rect box) { }

    /// Every place of a story on a stack of sheets, its continuation and pictures included.
    public static Spotlight on(List<PageLayout> sheets, String article, double veil, boolean outlined) {
        List<Zone> zones = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (Rect box : sheets.get(sheet).zones(article)) {
                zones.add(new Zone(sheet, new Rect(box.x() - JOIN, box.y() - JOIN, box.width() + 2 * JOIN, box.height() + 2 * JOIN)));
            }
        }
        return new Spotlight(zones, veil, outlined);
    }
}
