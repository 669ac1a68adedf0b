package broadsheet.render;

import broadsheet.typeset.text.Face;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The engine's faces as JavaFX fonts. Each file is registered when it is first needed; afterwards fonts are made by its full
/// name, because a font object that `Font.loadFont` returns keeps one size, and asking for a weight resolves to Regular or Bold only.
/// Safe for any thread.
public final class Fonts {
    private static final Logger LOG = System.getLogger(Fonts.class.getName());
    private static final int KEPT_SIZES = 192;
    /// Of the font objects that JavaFX makes while it registers a file, in pixels; they are not used.
    private static final double SIZE = 12;

    private final Function<Face, Optional<FontFile>> files;
    private final Map<Face, String> names = new ConcurrentHashMap<>();
    private final Map<Sized, Kept> fonts = new ConcurrentHashMap<>();

    private record Sized(Face face, double size) { }

    /// JavaFX holds the glyphs of a size weakly, so that every garbage collection would throw them away; a laid-out text keeps them.
    private record Kept(Font font, Text holder) {
        static Kept of(Font font) {
            Text holder = new Text("国");
            holder.setFont(font);
            holder.getLayoutBounds();
            return new Kept(font, holder);
        }
    }

    /// @param files where the glyphs of a face are; empty for one that has none, such as [Face#BOX]
    public Fonts(Function<Face, Optional<FontFile>> files) { this.files = files; }

    /// The font of a face.
    /// @param size in pixels of the surface painted on, > 0
    public Font font(Face face, double size) {
        if (fonts.size() > KEPT_SIZES) {
            fonts.clear();
        }
        return fonts.computeIfAbsent(new Sized(face, size), s -> Kept.of(new Font(name(s.face()), s.size()))).font();
    }

    /// Registers faces now, so that painting need not wait for their files. Off the FX thread.
    public void prepare(List<Face> faces) { faces.forEach(this::name); }

    private String name(Face face) { return names.computeIfAbsent(face, this::register); }

    private String register(Face face) {
        Optional<FontFile> file = files.apply(face);
        if (file.isEmpty()) {
            return Font.getDefault().getName();
        }
        Font[] loaded = load(file.get().url());
        if (loaded == null || loaded.length <= file.get().index()) {
            LOG.log(Level.WARNING, "no font for {0} in {1}", face, file.get().url());
            return Font.getDefault().getName();
        }
        return loaded[file.get().index()].getName();
    }

    /// A file is read where it lies; anything else JavaFX copies into the temporary folder first.
    /// JavaFX takes the path of a file's URL as it stands, so that %20 would be part of a name, and a # would end it.
    private static Font @Nullable [] load(URL url) {
        String file = url.getProtocol().equals("file") ? Path.of(URI.create(url.toExternalForm())).toString() : "#";
        return Font.loadFonts(file.contains("#") ? url.toExternalForm() : "file:" + file, SIZE);
    }
}
