package broadsheet.ui.page;

import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.edition.Picture;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Scanned pages as sheets: the picture fills the sheet, each zone is an empty frame of its article, so that lighting, clicking and
/// 「在版面上看」 work on them as on set pages.
public final class FacsimileSheets {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private FacsimileSheets() { }

    /// A sheet for every page that has a scanned picture, in order; empty where the bundle has none.
    public static List<PageLayout> of(Edition edition) {
        return edition.pages().stream().flatMap(p -> p.facsimile().map(f -> sheet(p, f)).stream()).toList();
    }

    private static PageLayout sheet(Page page, Page.Facsimile facsimile) {
        double width = page.paper().width() * POINTS_PER_MM;
        double height = page.paper().height() * POINTS_PER_MM;
        Picture scan = new Picture("facsimile-" + page.number(), page.name(), "", "",
                List.of(new Picture.Rendition("facsimile", facsimile.href(), 0, 0, Picture.Focus.CENTRE)));
        Rect whole = new Rect(0, 0, width, height);
        List<FrameLayout> frames = new ArrayList<>();
        frames.add(new FrameLayout(FrameLayout.Kind.PICTURE, "", whole, List.of(), List.of(), List.of(new PictureBox("", 0, scan, whole)),
                OptionalInt.empty()));
        for (Page.Zone zone : facsimile.zones()) {
            Rect box = new Rect(zone.x() / 100 * width, zone.y() / 100 * height, zone.width() / 100 * width, zone.height() / 100 * height);
            frames.add(new FrameLayout(FrameLayout.Kind.BODY, zone.article(), box, List.of(), List.of(), List.of(), OptionalInt.empty()));
        }
        return new PageLayout(page.number(), page.name(), width, height, 9.5, 12.35, 0, frames, List.of());
    }
}
