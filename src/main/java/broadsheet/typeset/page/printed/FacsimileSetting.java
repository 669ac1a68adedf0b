package broadsheet.typeset.page.printed;

import broadsheet.edition.Page;
import broadsheet.edition.Picture;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Lays a scanned page over the whole sheet, and over it the zones of its stories as frames without text.
final class FacsimileSetting {
    private static final double PER_CENT = 100;

    private FacsimileSetting() { }

    static List<FrameLayout> frames(int number, Page.Facsimile facsimile, PageForm form) {
        Rect sheet = new Rect(0, 0, form.width(), form.height());
        Picture scan = new Picture("facsimile-" + number, "", "", "",
                List.of(new Picture.Rendition("facsimile", facsimile.href(), facsimile.width(), facsimile.height(), Picture.Focus.CENTRE)));
        List<FrameLayout> frames = new ArrayList<>();
        frames.add(new FrameLayout(FrameLayout.Kind.PICTURE, "", sheet, List.of(), List.of(), List.of(new PictureBox("", 0, scan, sheet)),
                OptionalInt.empty()));
        for (Page.Zone zone : facsimile.zones()) {
            Rect box = new Rect(zone.x() / PER_CENT * form.width(), zone.y() / PER_CENT * form.height(), zone.width() / PER_CENT * form.width(),
                    zone.height() / PER_CENT * form.height());
            frames.add(new FrameLayout(FrameLayout.Kind.BODY, zone.article(), box, List.of(), List.of(), List.of(), OptionalInt.empty()));
        }
        return frames;
    }
}
