package broadsheet.typeset.font;

import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The five faces Broadsheet ships. The metrics of each are read from the small file beside its font when first asked for, and then kept.
/// Safe for any thread.
public final class ShippedFaces {
    /// In the order in which they stand in for one another: the widest repertoire first.
    static final List<Face> ORDER = List.of(Face.SERIF, Face.SERIF_BOLD, Face.KAI, Face.SANS, Face.SANS_BOLD);
    private static final Map<Face, String> FILES = Map.of(
        Face.SERIF, "serif-400-B",
        Face.SERIF_BOLD, "serif-700-A",
        Face.SANS, "sans-400-C",
        Face.SANS_BOLD, "sans-700-C",
        Face.KAI, "kai-400-D");
    private static final ShippedFaces SHARED = new ShippedFaces();

    private final Map<Face, FaceAdvances> read = new ConcurrentHashMap<>();

    private ShippedFaces() { }

    /// The one set of shipped faces, read once per process.
    public static ShippedFaces shared() { return SHARED; }

    /// Whether a face is shipped.
    public static boolean ships(Face face) { return FILES.containsKey(face); }

    /// Where the font file of a shipped face is, for painting and embedding.
    /// @throws IllegalArgumentException for a face that is not shipped
    public static URL resource(Face face) { return file(face, ".ttf"); }

    private static URL file(Face face, String ending) {
        String name = FILES.get(face);
        if (name == null) {
            throw new IllegalArgumentException("not shipped: " + face);
        }
        URL found = ShippedFaces.class.getResource("/broadsheet/fonts/" + name + ending);
        return Objects.requireNonNull(found, () -> "missing from the program: /broadsheet/fonts/" + name + ending);
    }

    /// The metrics of a shipped face.
    /// @throws IllegalArgumentException for a face that is not shipped
    /// @throws UncheckedIOException if the program's own file is damaged
    public FaceAdvances get(Face face) {
        FaceAdvances known = read.get(face);
        return known == null ? read.computeIfAbsent(face, ShippedFaces::load) : known;
    }

    private static FaceAdvances load(Face face) {
        try (InputStream in = file(face, ".metrics").openStream()) {
            return MetricsFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("shipped face " + face, e);
        }
    }
}
