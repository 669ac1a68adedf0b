package broadsheet.export;

import broadsheet.edition.Span;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.report.Item;
import broadsheet.proof.report.Item.Content;
import broadsheet.proof.report.Item.Where;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws marks and findings over a page: a line at the words, and the number by which the list knows them. What a mark asks for is told by
/// the form of its line as well as in the list: struck through, a caret, an S, a frame; a finding's frame is solid where it is certain,
/// dashed where probable, dotted where it asks.
final class PdfMarks implements AutoCloseable {
    private static final double LINE = 0.8;
    private static final double PICTURE_LINE = 2;

    private final PageLayout layout;
    private final PdfText text;
    private final PDPageContentStream out;
    private final double size;
    private final List<Rect> taken = new ArrayList<>();

    PdfMarks(PDDocument document, PDPage page, PageLayout layout, PdfFonts fonts) throws IOException {
        this.layout = layout;
        this.text = new PdfText(fonts);
        this.size = layout.body() * 0.62;
        this.out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    /// Draws what stands on this page.
    void draw(List<Item> items) throws IOException {
        out.beginMarkedContent(COSName.getPDFName("Artifact"));
        float[] red = PdfColours.rgb(Ink.RED);
        out.setStrokingColor(red[0], red[1], red[2]);
        for (Item item : items) {
            List<Rect> boxes = boxes(item);
            if (!boxes.isEmpty()) {
                line(item, boxes);
                badge(Integer.toString(item.number()), boxes.getLast());
            }
        }
        out.endMarkedContent();
    }

    private List<Rect> boxes(Item item) {
        return switch (item.where()) {
            case Where.InText in -> in.span().length() > 0 ? layout.boxes(in.span()) : caret(in.span()).map(List::of).orElse(List.of());
            case Where.OnPicture on -> layout.frames().stream().flatMap(f -> f.pictures().stream())
                    .filter(b -> b.article().equals(on.article()) && b.picture().id().equals(on.picture())).map(b -> b.box()).toList();
            case Where.Lost lost -> List.of();
        };
    }

    /// A box without width between two characters.
    private Optional<Rect> caret(Span span) {
        Optional<Line> line = layout.lineOf(span.from());
        return line.map(l -> new Rect(l.xOf(span.start()), l.box().y(), 0, l.box().height()));
    }

    private void line(Item item, List<Rect> boxes) throws IOException {
        boolean picture = item.where() instanceof Where.OnPicture;
        out.setLineWidth((float) (picture ? PICTURE_LINE : LINE));
        dash(item);
        Optional<Sign> sign = item.content() instanceof Content.Marked marked && !picture ? Optional.of(marked.mark().sign()) : Optional.empty();
        for (Rect box : boxes) {
            if (box.width() == 0) {
                caret(box);
            } else if (sign.isEmpty()) {
                frame(box);
            } else {
                switch (sign.get()) {
                    case DELETE -> strike(box);
                    case REPLACE -> {
                        frame(box);
                        strike(box);
                    }
                    case TRANSPOSE -> swap(box);
                    case INSERT -> caret(box);
                    case NEW_PARAGRAPH, RUN_ON, WIDEN, NARROW, MOVE, KEEP, QUERY, COMMENT -> under(box);
                }
            }
        }
    }

    private void dash(Item item) throws IOException {
        float[] pattern = item.content() instanceof Content.Found found ? switch (found.finding().severity()) {
            case CERTAIN -> new float[0];
            case PROBABLE -> new float[] {3, 1.5f};
            case QUERY -> new float[] {0.9f, 1.4f};
            case SUSPECT -> new float[] {0.6f, 2.6f};
        } : new float[0];
        out.setLineDashPattern(pattern, 0);
    }

    private void frame(Rect box) throws IOException {
        out.addRect((float) box.x(), y(box.bottom()), (float) box.width(), (float) box.height());
        out.stroke();
    }

    private void strike(Rect box) throws IOException { stroke(box.x(), box.y() + box.height() * 0.55, box.right(), box.y() + box.height() * 0.55); }

    private void under(Rect box) throws IOException { stroke(box.x(), box.bottom(), box.right(), box.bottom()); }

    private void caret(Rect box) throws IOException {
        double wide = size * 0.5;
        stroke(box.x() - wide, box.bottom() + wide, box.x(), box.bottom() - wide);
        stroke(box.x(), box.bottom() - wide, box.x() + wide, box.bottom() + wide);
    }

    /// The S around two neighbours that change places.
    private void swap(Rect box) throws IOException {
        double middle = box.x() + box.width() / 2;
        out.moveTo((float) box.x(), y(box.bottom()));
        out.curveTo((float) box.x(), y(box.y()), (float) middle, y(box.y()), (float) middle, y(box.y() + box.height() / 2));
        out.curveTo((float) middle, y(box.bottom()), (float) box.right(), y(box.bottom()), (float) box.right(), y(box.y()));
        out.stroke();
    }

    private void stroke(double x1, double y1, double x2, double y2) throws IOException {
        out.moveTo((float) x1, y(y1));
        out.lineTo((float) x2, y(y2));
        out.stroke();
    }

    /// The number on a red ground at the upper right corner, moved on where another number is.
    private void badge(String number, Rect box) throws IOException {
        double width = text.width(Face.SANS_BOLD, size, number) + size * 0.5;
        Rect place = new Rect(Math.min(box.right() - size * 0.2, layout.width() - width), Math.max(0, box.y() - size * 0.75), width, size * 1.12);
        for (int tries = 0; tries < 12 && crowded(place); tries++) {
            place = place.right() + width < layout.width() ? place.moved(width, 0) : place.moved(0, -size * 1.2);
        }
        taken.add(place);
        colour(Ink.RED);
        out.addRect((float) place.x(), y(place.bottom()), (float) place.width(), (float) place.height());
        out.fill();
        colour(Ink.PAPER);
        text.show(out, Face.SANS_BOLD, size, place.x() + size * 0.25, y(place.y() + size * 0.92), number);
    }

    private boolean crowded(Rect place) { return taken.stream().anyMatch(place::intersects); }

    private void colour(Ink ink) throws IOException {
        float[] rgb = PdfColours.rgb(ink);
        out.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
    }

    private float y(double fromTop) { return (float) (layout.height() - fromTop); }

    @Override
    public void close() throws IOException { out.close(); }
}
