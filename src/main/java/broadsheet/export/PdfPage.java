package broadsheet.export;

import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Draws one set page: rules and grounds, pictures, then the text in reading order, every run at the engine's own x and baseline.
final class PdfPage implements AutoCloseable {
    /// As on the screen: a dash is a rule in the middle of a Han character's box.
    private static final double DASH_HEIGHT = 0.38;
    private static final double DASH_THICKNESS = 0.05;
    private static final double DASH_INSET = 0.04;
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PageLayout layout;
    private final PDPage page;
    private final PDPageContentStream out;
    private final PdfFonts fonts;
    private final PdfPictures pictures;
    private final PdfTags tags;

    PdfPage(PDDocument document, PageLayout layout, PdfFonts fonts, PdfPictures pictures, PdfTags tags) throws IOException {
        this.layout = layout;
        this.fonts = fonts;
        this.pictures = pictures;
        this.tags = tags;
        page = new PDPage(new PDRectangle((float) layout.width(), (float) layout.height()));
        document.addPage(page);
        out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true, true);
    }

    /// Draws the page.
    /// @param order the place of each text in the edition's reading order
    PDPage draw(Comparator<Place> order) throws IOException {
        for (FrameLayout frame : layout.frames()) {
            for (Mark mark : frame.marks()) {
                out.beginMarkedContent(ARTIFACT);
                mark(mark);
                out.endMarkedContent();
            }
            for (PictureBox box : frame.pictures()) {
                picture(box);
            }
        }
        List<Line> lines = layout.lines().toList();
        for (Line line : lines.stream().filter(l -> l.place().isPresent())
                .sorted(Comparator.comparing((Line l) -> l.place().orElseThrow(), order).thenComparingInt(Line::start)).toList()) {
            Place place = line.place().orElseThrow();
            begin(tags.type(place), tags.mark(page, place));
            text(line);
            out.endMarkedContent();
        }
        for (Line line : lines.stream().filter(l -> l.place().isEmpty()).toList()) {
            out.beginMarkedContent(ARTIFACT);
            text(line);
            out.endMarkedContent();
        }
        return page;
    }

    private void begin(String type, int number) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        out.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(properties));
    }

    private void text(Line line) throws IOException {
        for (GlyphRun run : line.runs()) {
            colour(run.ink());
            switch (run.kind()) {
                case GLYPHS -> glyphs(run, RenderingMode.FILL);
                case DASH -> {
                    double inset = run.size() * DASH_INSET;
                    double height = run.size() * DASH_THICKNESS;
                    fill(new Rect(run.x() + inset, run.baseline() - run.size() * DASH_HEIGHT - height / 2, run.width() - 2 * inset, height));
                    glyphs(run, RenderingMode.NEITHER);
                }
                case BOX -> outline(new Rect(run.x(), run.baseline() - run.size() * 0.82, run.width(), run.size() * 0.88), run.size() * 0.05);
            }
        }
    }

    private void glyphs(GlyphRun run, RenderingMode mode) throws IOException {
        Optional<PDFont> font = fonts.font(run.face());
        if (font.isEmpty()) {
            outline(new Rect(run.x(), run.baseline() - run.size() * 0.82, run.width(), run.size() * 0.88), run.size() * 0.05);
            return;
        }
        out.beginText();
        out.setRenderingMode(mode);
        out.setFont(font.get(), (float) run.size());
        out.newLineAtOffset((float) run.x(), y(run.baseline()));
        out.showText(run.text());
        out.endText();
    }

    private void mark(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Rule rule -> {
                float[] rgb = PdfColours.rgb(rule.ink());
                out.setStrokingColor(rgb[0], rgb[1], rgb[2]);
                out.setLineWidth((float) rule.thickness());
                out.moveTo((float) rule.x1(), y(rule.y1()));
                out.lineTo((float) rule.x2(), y(rule.y2()));
                out.stroke();
            }
            case Mark.Fill fill -> {
                colour(fill.ink());
                fill(fill.box());
            }
            case Mark.Outline outline -> {
                colour(outline.ink());
                outline(outline.box(), outline.thickness());
            }
        }
    }

    private void picture(PictureBox box) throws IOException {
        Optional<Picture.Rendition> file = box.picture().best();
        Optional<PDImageXObject> image = file.isPresent() ? pictures.picture(file.get().href()) : Optional.empty();
        begin("Figure", tags.mark(page, box.article(), box.picture()));
        if (image.isPresent()) {
            cropped(image.get(), box.box(), file.orElseThrow().focus());
        } else {
            colour(Ink.HAIRLINE);
            fill(box.box());
        }
        out.endMarkedContent();
    }

    /// Fills the box with the picture, cut as near to its point of interest as its edges allow.
    private void cropped(PDImageXObject image, Rect box, Picture.Focus focus) throws IOException {
        double scale = Math.max(box.width() / image.getWidth(), box.height() / image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        double left = Math.clamp(focus.x() * width - box.width() / 2, 0, Math.max(0, width - box.width()));
        double top = Math.clamp(focus.y() * height - box.height() / 2, 0, Math.max(0, height - box.height()));
        out.saveGraphicsState();
        out.addRect((float) box.x(), y(box.bottom()), (float) box.width(), (float) box.height());
        out.clip();
        out.drawImage(image, (float) (box.x() - left), y(box.y() - top + height), (float) width, (float) height);
        out.restoreGraphicsState();
    }

    private void colour(Ink ink) throws IOException {
        float[] rgb = PdfColours.rgb(ink);
        out.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
    }

    private void fill(Rect box) throws IOException {
        out.addRect((float) box.x(), y(box.bottom()), (float) box.width(), (float) box.height());
        out.fill();
    }

    /// An outline inside the box, in the filling colour.
    private void outline(Rect box, double line) throws IOException {
        fill(new Rect(box.x(), box.y(), box.width(), line));
        fill(new Rect(box.x(), box.bottom() - line, box.width(), line));
        fill(new Rect(box.x(), box.y() + line, line, box.height() - 2 * line));
        fill(new Rect(box.right() - line, box.y() + line, line, box.height() - 2 * line));
    }

    /// PDF counts y upwards from the bottom.
    private float y(double fromTop) { return (float) (layout.height() - fromTop); }

    @Override
    public void close() throws IOException { out.close(); }
}
