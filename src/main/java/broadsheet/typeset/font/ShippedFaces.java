package broadsheet.typeset.font;

import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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
    /// Beside the fonts, written by the tool that writes their metrics.
    private static final String LIST = "fonts.list";
    private static final ShippedFaces SHARED = new ShippedFaces();

    private final Map<Face, FaceAdvances> read = new ConcurrentHashMap<>();

    private ShippedFaces() { }

    /// The one set of shipped faces, read once per process.
    public static ShippedFaces shared() { return SHARED; }

    /// Whether a face is shipped.
    public static boolean ships(Face face) { return FILES.containsKey(face); }

    /// Where the font file of a shipped face is, for painting and embedding.
    /// @throws IllegalArgumentException for a face that is not shipped
    public static URL resource(Face face) { return resource(name(face) + ".ttf"); }

    /// The font file of a shipped face with its length and checksum.
    /// @throws IllegalArgumentException for a face that is not shipped
    public static ShippedFont font(Face face) {
        String name = name(face) + ".ttf";
        return Fonts.ALL.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow(() -> new IllegalStateException("not in " + LIST + ": " + name));
    }

    /// All font files of the program.
    public static List<ShippedFont> fonts() { return Fonts.ALL; }

    private static String name(Face face) {
        String name = FILES.get(face);
        if (name == null) {
            throw new IllegalArgumentException("not shipped: " + face);
        }
        return name;
    }

    private static URL resource(String name) {
        URL found = ShippedFaces.class.getResource("/broadsheet/fonts/" + name);
        return Objects.requireNonNull(found, () -> "missing from the program: /broadsheet/fonts/" + name);
    }

    /// Read when a font file is first asked for: each line of the list is name, length in bytes and CRC32C in hexadecimal digits.
    private static final class Fonts {
        private static final List<ShippedFont> ALL = read();

        private static List<ShippedFont> read() {
            try (InputStream in = resource(LIST).openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().map(line -> line.split(" "))
                        .map(part -> new ShippedFont(part[0], resource(part[0]), Long.parseLong(part[1]), Integer.parseUnsignedInt(part[2], 16))).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(LIST, e);
            }
        }
    }

    /// The metrics of a shipped face.
    /// @throws IllegalArgumentException for a face that is not shipped
    /// @throws UncheckedIOException if the program's own file is damaged
    public FaceAdvances get(Face face) {
        FaceAdvances known = read.get(face);
        return known == null ? read.computeIfAbsent(face, ShippedFaces::load) : known;
    }

    private static FaceAdvances load(Face face) {
        try (InputStream in = resource(name(face) + ".metrics").openStream()) {
            return MetricsFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("shipped face " + face, e);
        }
    }
}
