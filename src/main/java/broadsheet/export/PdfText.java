package broadsheet.export;

import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// A line of words in whichever shipped face has each character: the face wanted, else the one with the widest repertoire, else a box.
final class PdfText {
    private static final float UNITS = 1000;
    private static final String BOX = "□";

    private final PdfFonts fonts;
    private final Map<Face, Map<Integer, Optional<Glyph>>> glyphs = new HashMap<>();

    PdfText(PdfFonts fonts) { this.fonts = fonts; }

    /// A character as it is shown, and its width in em.
    private record Glyph(PDFont font, String text, float width) { }

    /// The width of a text in points.
    double width(Face face, double size, String text) throws IOException {
        double width = 0;
        for (int c : text.codePoints().toArray()) {
            width += glyph(face, c).map(Glyph::width).orElse(1f);
        }
        return width * size;
    }

    /// Shows a text with its baseline beginning at x, y, in PDF's own coordinates.
    void show(PDPageContentStream out, Face face, double size, double x, double y, String text) throws IOException {
        out.beginText();
        out.newLineAtOffset((float) x, (float) y);
        List<Glyph> line = new ArrayList<>();
        for (int c : text.codePoints().toArray()) {
            glyph(face, c).ifPresent(line::add);
        }
        for (int from = 0; from < line.size();) {
            int to = from;
            StringBuilder run = new StringBuilder();
            while (to < line.size() && line.get(to).font().equals(line.get(from).font())) {
                run.append(line.get(to++).text());
            }
            out.setFont(line.get(from).font(), (float) size);
            out.showText(run.toString());
            from = to;
        }
        out.endText();
    }

    private Optional<Glyph> glyph(Face face, int character) throws IOException {
        Map<Integer, Optional<Glyph>> known = glyphs.computeIfAbsent(face, f -> new HashMap<>());
        Optional<Glyph> glyph = known.get(character);
        if (glyph == null) {
            glyph = find(face, Character.toString(character));
            known.put(character, glyph);
        }
        return glyph;
    }

    private Optional<Glyph> find(Face wanted, String text) throws IOException {
        for (String shown : List.of(text, BOX)) {
            for (Face face : List.of(wanted, Face.SERIF, Face.SANS, Face.SERIF_BOLD, Face.SANS_BOLD)) {
                Optional<PDFont> font = fonts.font(face);
                if (font.isPresent() && has(font.get(), shown)) {
                    return Optional.of(new Glyph(font.get(), shown, font.get().getStringWidth(shown) / UNITS));
                }
            }
        }
        return Optional.empty();
    }

    /// The library tells that a character is missing by this exception only.
    private static boolean has(PDFont font, String text) throws IOException {
        try {
            return font.encode(text).length > 0;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
