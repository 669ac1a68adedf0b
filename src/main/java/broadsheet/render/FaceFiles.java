package broadsheet.render;

import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.ShippedFont;
import broadsheet.typeset.font.SystemFaces;
import broadsheet.typeset.text.Face;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Where the glyphs of a face are: in a file of the program, or of this system.
///
/// @param system   the system's faces; the same object the text is set with, for it knows only the faces it has named
/// @param unpacked the file into which a font of the program has been unpacked; empty where it is to be read as the program holds it
public record FaceFiles(SystemFaces system, Function<ShippedFont, Optional<Path>> unpacked) implements Function<Face, Optional<FontFile>> {
    /// The program's fonts as it holds them, and those of this system.
    public static FaceFiles packed() { return new FaceFiles(SystemFaces.ofThisSystem(), font -> Optional.empty()); }

    @Override
    public Optional<FontFile> apply(Face face) {
        if (ShippedFaces.ships(face)) {
            ShippedFont font = ShippedFaces.font(face);
            return Optional.of(new FontFile(unpacked.apply(font).map(FaceFiles::url).orElse(font.resource()), 0));
        }
        return system.knows(face) ? Optional.of(new FontFile(url(system.file(face)), system.index(face))) : Optional.empty();
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has a URL: " + file, e);
        }
    }

    /// The file of a face that a PDF can embed: TrueType, one face.
    public Optional<URL> embeddable(Face face) { return apply(face).filter(f -> f.index() == 0 && f.url().getPath().endsWith(".ttf")).map(FontFile::url); }
}
