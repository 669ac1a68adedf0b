package broadsheet.ui.proof;

import broadsheet.bundle.Bundle;
import broadsheet.proof.compare.Comparison;
import broadsheet.render.PictureDecoder;
import broadsheet.render.Pictures;
import broadsheet.task.Background;
import broadsheet.ui.desk.BundlePictures;
import javafx.beans.InvalidationListener;

/// Two versions of an edition while they are looked at side by side: what differs, and the pictures of both. Made and closed on the FX thread;
/// the second bundle is closed with it, the one open in the window is not.
final class TwoVersions implements AutoCloseable {
    private static final long PICTURE_BYTES = 48L << 20;

    private final Comparison comparison;
    private final Bundle second;
    private final Pictures before;
    private final Pictures after;

    /// What was found in the background.
    ///
    /// @param second the bundle chosen, open
    record Compared(Comparison comparison, Bundle open, Bundle second, boolean openIsLater) { }

    TwoVersions(Compared compared, Background background, PictureDecoder decoder) {
        comparison = compared.comparison();
        second = compared.second();
        before = pictures(compared.openIsLater() ? compared.second() : compared.open(), background, decoder);
        after = pictures(compared.openIsLater() ? compared.open() : compared.second(), background, decoder);
    }

    private static Pictures pictures(Bundle bundle, Background background, PictureDecoder decoder) {
        return new Pictures(new BundlePictures(bundle), background, decoder, PICTURE_BYTES);
    }

    Comparison comparison() { return comparison; }

    /// The earlier version's.
    Pictures before() { return before; }

    /// The later version's.
    Pictures after() { return after; }

    /// Calls whenever a picture has arrived.
    void onArrival(Runnable run) {
        InvalidationListener arrived = o -> run.run();
        before.arrivalsProperty().addListener(arrived);
        after.arrivalsProperty().addListener(arrived);
    }

    @Override
    public void close() { second.close(); }
}
