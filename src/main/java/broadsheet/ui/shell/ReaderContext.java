package broadsheet.ui.shell;

import broadsheet.prefs.PictureQuarantine;
import broadsheet.prefs.PreferencesStore;
import broadsheet.render.DecodeGuard;
import broadsheet.render.FaceFiles;
import broadsheet.render.Fonts;
import broadsheet.render.PictureDecoder;
import broadsheet.task.Background;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.page.Typesetter;
import broadsheet.typeset.text.Face;
import broadsheet.ui.desk.Feature;
import java.util.List;

/// What a window is made with.
///
/// @param store      where the user's settings are kept
/// @param background runs opening, typesetting and saving; closed by whoever made it
/// @param typesetter sets pages and articles
/// @param faces      where the faces' files are
/// @param fonts      the faces to paint with
/// @param decoder    decodes pictures, knowing which ended the program before
/// @param features   plugged in, in this order
public record ReaderContext(PreferencesStore store, Background background, Typesetter typesetter, FaceFiles faces, Fonts fonts,
                            PictureDecoder decoder, List<Feature> features) {
    /// The faces the window is dressed in, the most needed first.
    private static final List<Face> DRESS = List.of(Face.SANS, Face.SANS_BOLD, Face.SERIF_BOLD, Face.KAI, Face.SERIF);

    /// Copies the list.
    public ReaderContext { features = List.copyOf(features); }

    /// The same with other features.
    public ReaderContext with(List<Feature> others) { return new ReaderContext(store, background, typesetter, faces, fonts, decoder, others); }

    /// Loads the fonts the window needs. Any thread: called ahead, the window then only waits for what is missing.
    public void prepareFonts() { fonts.prepare(DRESS); }

    /// Set and painted with these faces.
    public static ReaderContext of(PreferencesStore store, Background background, FaceFiles faces, List<Feature> features) {
        Typesetter typesetter = new Typesetter(new FaceMetrics(ShippedFaces.shared(), faces.system()));
        return new ReaderContext(store, background, typesetter, faces, new Fonts(faces), decoder(store), features);
    }

    private static PictureDecoder decoder(PreferencesStore store) {
        PictureQuarantine quarantine = new PictureQuarantine(store.file().resolveSibling("pictures"));
        return new PictureDecoder(new DecodeGuard() {
            @Override public boolean enter(byte[] file) { return quarantine.enter(file); }

            @Override public void leave(byte[] file) { quarantine.leave(file); }
        });
    }
}
