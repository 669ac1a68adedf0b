package broadsheet.ui.shell;

import broadsheet.prefs.PictureQuarantine;
import broadsheet.prefs.PreferencesStore;
import broadsheet.render.DecodeGuard;
import broadsheet.render.FontFile;
import broadsheet.render.Fonts;
import broadsheet.render.PictureDecoder;
import broadsheet.task.Background;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.SystemFaces;
import broadsheet.typeset.page.Typesetter;
import broadsheet.typeset.text.Face;
import broadsheet.ui.desk.Feature;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Optional;

/// What a window is made with.
///
/// @param store      where the user's settings are kept
/// @param background runs opening, typesetting and saving; closed by whoever made it
/// @param typesetter sets pages and articles
/// @param fonts      the faces to paint with
/// @param decoder    decodes pictures, knowing which ended the program before
/// @param features   plugged in, in this order
public record ReaderContext(PreferencesStore store, Background background, Typesetter typesetter, Fonts fonts, PictureDecoder decoder,
                            List<Feature> features) {
    /// The faces the window is dressed in, the most needed first.
    private static final List<Face> DRESS = List.of(Face.SANS, Face.SANS_BOLD, Face.SERIF_BOLD, Face.KAI, Face.SERIF);

    /// Copies the list.
    public ReaderContext { features = List.copyOf(features); }

    /// The same with other features.
    public ReaderContext with(List<Feature> others) { return new ReaderContext(store, background, typesetter, fonts, decoder, others); }

    /// Loads the fonts the window needs. Any thread: called ahead, the window then only waits for what is missing.
    public void prepareFonts() { fonts.prepare(DRESS); }

    /// With the shipped faces and those of this system.
    public static ReaderContext ofThisSystem(PreferencesStore store, Background background, List<Feature> features) {
        SystemFaces system = SystemFaces.ofThisSystem();
        Typesetter typesetter = new Typesetter(new FaceMetrics(ShippedFaces.shared(), system));
        return new ReaderContext(store, background, typesetter, new Fonts(face -> file(face, system)), decoder(store), features);
    }

    private static PictureDecoder decoder(PreferencesStore store) {
        PictureQuarantine quarantine = new PictureQuarantine(store.file().resolveSibling("pictures"));
        return new PictureDecoder(new DecodeGuard() {
            @Override public boolean enter(byte[] file) { return quarantine.enter(file); }

            @Override public void leave(byte[] file) { quarantine.leave(file); }
        });
    }

    private static Optional<FontFile> file(Face face, SystemFaces system) {
        if (ShippedFaces.ships(face)) {
            return Optional.of(new FontFile(ShippedFaces.resource(face), 0));
        }
        try {
            return system.knows(face) ? Optional.of(new FontFile(system.file(face).toUri().toURL(), system.index(face))) : Optional.empty();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file path that is no URL: " + system.file(face), e);
        }
    }
}
