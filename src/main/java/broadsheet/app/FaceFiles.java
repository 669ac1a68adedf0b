package broadsheet.app;

import broadsheet.export.FontSource;
import broadsheet.render.FontFile;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.SystemFaces;
import broadsheet.typeset.text.Face;
import java.net.MalformedURLException;
import java.util.Optional;
import java.util.function.Function;

/// Where the glyphs of a face are: in the program, or in a font file of this system.
record FaceFiles(SystemFaces system) implements Function<Face, Optional<FontFile>> {
    @Override
    public Optional<FontFile> apply(Face face) {
        if (ShippedFaces.ships(face)) {
            return Optional.of(new FontFile(ShippedFaces.resource(face), 0));
        }
        if (!system.knows(face)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FontFile(system.file(face).toUri().toURL(), system.index(face)));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has a URL: " + system.file(face), e);
        }
    }

    /// The faces a PDF can embed: TrueType files of one face.
    FontSource embeddable() { return face -> apply(face).filter(f -> f.index() == 0 && f.url().getPath().endsWith(".ttf")).map(FontFile::url); }
}
