package broadsheet.export;

import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.Kinsoku;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/// Plain text on A4 sheets, one paragraph after the other, each tagged.
final class PdfFlow implements AutoCloseable {
    private static final double MARGIN = 54;
    private static final double LEADING = 1.55;
    private static final double INDENT = 26;

    private final PDDocument document;
    private final PdfTags tags;
    private final PdfText text;
    private final List<PDPage> sheets = new ArrayList<>();
    private PDPageContentStream out;
    private double y;

    PdfFlow(PDDocument document, PdfFonts fonts, PdfTags tags) throws IOException {
        this.document = document;
        this.tags = tags;
        this.text = new PdfText(fonts);
        this.out = turn();
    }

    /// How a paragraph is set.
    ///
    /// @param space above it, in points
    /// @param keep  how many points must be left below it for the next one to begin on the same sheet
    record Look(String type, Face face, double size, Ink ink, double space, double keep) {
        static final Look TITLE = new Look("H1", Face.SANS_BOLD, 18, Ink.TEXT, 0, 60);
        static final Look HEADING = new Look("H2", Face.SANS_BOLD, 11.5, Ink.TEXT, 14, 60);
        static final Look TEXT = new Look("P", Face.SERIF, 9.5, Ink.TEXT, 2, 0);
        static final Look STRONG = new Look("P", Face.SANS_BOLD, 9.5, Ink.TEXT, 6, 45);
        static final Look QUIET = new Look("P", Face.SERIF, 8.5, Ink.QUIET, 1, 0);
    }

    private PDPageContentStream turn() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        sheets.add(sheet);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, true, true);
    }

    private void room(double height) throws IOException {
        if (y - height < MARGIN) {
            out.close();
            out = turn();
        }
    }

    /// A paragraph over the whole width.
    void paragraph(Look look, String words) throws IOException { set(look, "", MARGIN, words); }

    /// A paragraph with a number hanging before it; "" for none.
    void item(Look look, String number, String words) throws IOException { set(look, number, MARGIN + INDENT, words); }

    private void set(Look look, String number, double left, String words) throws IOException {
        y -= look.space();
        room(look.keep() + look.size() * LEADING);
        PdfTags.Extra block = tags.extra(look.type());
        boolean first = true;
        for (String line : lines(look, PDRectangle.A4.getWidth() - MARGIN - left, words)) {
            room(look.size() * LEADING);
            y -= look.size() * LEADING;
            begin(block);
            if (first && !number.isEmpty()) {
                colour(Ink.RED);
                text.show(out, Face.SANS_BOLD, look.size(), left - 7 - text.width(Face.SANS_BOLD, look.size(), number), y, number);
            }
            colour(look.ink());
            text.show(out, look.face(), look.size(), left, y, line);
            out.endMarkedContent();
            first = false;
        }
    }

    /// A hairline across.
    void rule() throws IOException {
        y -= 6;
        room(2);
        out.beginMarkedContent(COSName.getPDFName("Artifact"));
        float[] rgb = PdfColours.rgb(Ink.RULE);
        out.setStrokingColor(rgb[0], rgb[1], rgb[2]);
        out.setLineWidth(0.5f);
        out.moveTo((float) MARGIN, (float) y);
        out.lineTo((float) (PDRectangle.A4.getWidth() - MARGIN), (float) y);
        out.stroke();
        out.endMarkedContent();
    }

    private void begin(PdfTags.Extra block) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, tags.mark(sheets.getLast(), block));
        out.beginMarkedContent(COSName.getPDFName(block.type()), PDPropertyList.create(properties));
    }

    private void colour(Ink ink) throws IOException {
        float[] rgb = PdfColours.rgb(ink);
        out.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
    }

    /// Breaks a text: anywhere between Han characters, never inside a Latin word that fits a line, never so that a mark stands where it may not.
    private List<String> lines(Look look, double width, String words) throws IOException {
        List<String> lines = new ArrayList<>();
        int[] all = words.codePoints().map(c -> c == '\n' || c == '\t' || Character.isISOControl(c) ? ' ' : c).toArray();
        int from = 0;
        while (from < all.length) {
            double used = 0;
            int to = from;
            while (to < all.length && used <= width) {
                used += text.width(look.face(), look.size(), Character.toString(all[to]));
                to++;
            }
            if (used > width) {
                to = turn(all, from, to - 1);
            }
            lines.add(new String(all, from, to - from).strip());
            from = to;
        }
        return lines;
    }

    private static int turn(int[] all, int from, int full) {
        for (int at = full; at > from + 1 && at > full - 24; at--) {
            boolean word = Character.isLetterOrDigit(all[at - 1]) && Character.isLetterOrDigit(all[at]) && all[at - 1] < 0x2E80 && all[at] < 0x2E80;
            if (!word && !Kinsoku.forbidsStart(all[at]) && !Kinsoku.forbidsEnd(all[at - 1])) {
                return at;
            }
        }
        return Math.max(from + 1, full);
    }

    @Override
    public void close() throws IOException { out.close(); }
}
