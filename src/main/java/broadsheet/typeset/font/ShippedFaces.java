package broadsheet.typeset.font;

import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The five faces Broadsheet ships. Each is read when it is first asked for, and then kept. Safe for any thread.
public final class ShippedFaces {
    /// In the order in which they stand in for one another: the widest repertoire first.
    static final List<Face> ORDER = List.of(Face.SERIF, Face.SERIF_BOLD, Face.KAI, Face.SANS, Face.SANS_BOLD);
    private static final Map<Face, String> FILES = Map.of(
        Face.SERIF, "serif-400-B.ttf",
        Face.SERIF_BOLD, "serif-700-A.ttf",
        Face.SANS, "sans-400-C.ttf",
        Face.SANS_BOLD, "sans-700-C.ttf",
        Face.KAI, "kai-400-D.ttf");
    private static final ShippedFaces SHARED = new ShippedFaces();

    private final Map<Face, OpenTypeFace> read = new ConcurrentHashMap<>();

    private ShippedFaces() { }

    /// The one set of shipped faces, read once per process.
    public static ShippedFaces shared() { return SHARED; }

    /// Whether a face is shipped.
    public static boolean ships(Face face) { return FILES.containsKey(face); }

    /// Where the font file of a shipped face is, for painting and embedding.
    /// @throws IllegalArgumentException for a face that is not shipped
    public static URL resource(Face face) {
        String file = FILES.get(face);
        if (file == null) {
            throw new IllegalArgumentException("not shipped: " + face);
        }
        URL found = ShippedFaces.class.getResource("/broadsheet/fonts/" + file);
        return Objects.requireNonNull(found, () -> "missing from the program: /broadsheet/fonts/" + file);
    }

    /// The metrics of a shipped face.
    /// @throws IllegalArgumentException for a face that is not shipped
    /// @throws UncheckedIOException if the program's own file is damaged
    public OpenTypeFace get(Face face) { return read.computeIfAbsent(face, ShippedFaces::load); }

    private static OpenTypeFace load(Face face) {
        try {
            return OpenTypeFace.read(resource(face));
        } catch (IOException e) {
            throw new UncheckedIOException("shipped face " + face, e);
        }
    }
}
