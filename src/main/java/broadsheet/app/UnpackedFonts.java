package broadsheet.app;

import broadsheet.prefs.CacheFolder;
import broadsheet.render.FaceFiles;
import broadsheet.storage.OwnFolder;
import broadsheet.storage.UnpackedFiles;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.ShippedFont;
import broadsheet.typeset.font.SystemFaces;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The program's fonts as files, for JavaFX reads only files: given anything else it copies it into the temporary folder at each start, and a
/// killed process leaves the copies there.
///
/// They are unpacked once into the user's cache; where that cannot be written, into a folder of the user's in the temporary one, the same at
/// each start, so that nothing piles up; where that fails too, JavaFX does its copying. Safe for any thread.
final class UnpackedFonts {
    /// The id under which the log says that the cache cannot be used.
    static final String NOT_UNPACKED = "BA-101";

    private final List<Place> places;
    private int place;
    private Optional<UnpackedFiles> open = Optional.empty();

    /// Names a folder, making it if need be.
    @FunctionalInterface
    private interface Place {
        Path folder() throws IOException;
    }

    /// One for each process: it holds the folder against other versions of the program.
    ///
    /// @param cache what can be made again; need not be there
    UnpackedFonts(Path cache) { this(cache, Path.of(System.getProperty("java.io.tmpdir"))); }

    UnpackedFonts(Path cache, Path temporary) {
        places = List.of(() -> cache.resolve("fonts"), () -> OwnFolder.in(temporary, "broadsheet-" + System.getProperty("user.name")).resolve("fonts"));
    }

    private static final class OfThisUser {
        private static final UnpackedFonts FONTS = new UnpackedFonts(CacheFolder.ofThisUser());
    }

    /// In the cache of the user who runs the program.
    static UnpackedFonts ofThisUser() { return OfThisUser.FONTS; }

    /// The faces of the program, unpacked, and those of this system.
    FaceFiles faces() { return new FaceFiles(SystemFaces.ofThisSystem(), this::file); }

    /// The file of a font; empty where it is a file already, or can be none. May take as long as writing it takes.
    synchronized Optional<Path> file(ShippedFont font) {
        if (font.resource().getProtocol().equals("file")) {
            return Optional.empty();
        }
        while (place < places.size()) {
            try {
                return Optional.of(files().file(source(font)));
            } catch (IOException | SecurityException unwritable) {
                open = Optional.empty();
                place++;
                System.getLogger(UnpackedFonts.class.getName()).log(Level.WARNING, NOT_UNPACKED + " fonts are not unpacked where they should be; "
                        + (place < places.size() ? "the temporary folder is tried"
                        : "they are copied at each start, slower, and a killed process leaves the copies behind"),
                        unwritable);
            }
        }
        return Optional.empty();
    }

    private UnpackedFiles files() throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(UnpackedFiles.open(places.get(place).folder(), ShippedFaces.fonts().stream().map(UnpackedFonts::source).toList()));
        }
        return open.get();
    }

    private static UnpackedFiles.Source source(ShippedFont font) {
        return new UnpackedFiles.Source(font.name(), font.resource(), font.size(), font.checksum());
    }
}
