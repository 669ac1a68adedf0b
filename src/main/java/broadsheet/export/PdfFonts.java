package broadsheet.export;

import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces of a document, each embedded once as the subset of the characters used.
final class PdfFonts {
    private final PDDocument document;
    private final FontSource source;
    private final Map<Face, Optional<PDFont>> fonts = new HashMap<>();

    PdfFonts(PDDocument document, FontSource source) {
        this.document = document;
        this.source = source;
    }

    /// The font of a face; empty where it cannot be embedded.
    Optional<PDFont> font(Face face) throws IOException {
        Optional<PDFont> known = fonts.get(face);
        if (known == null) {
            Optional<URL> file = source.find(face);
            known = file.isPresent() ? Optional.of(load(file.get())) : Optional.empty();
            fonts.put(face, known);
        }
        return known;
    }

    private PDFont load(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())), true);
        }
    }
}
