package broadsheet.export;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.PageLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes set pages as a tagged PDF: the same lines at the same places as on the screen, as real text in embedded subsets of the
/// engine's fonts, with bookmarks, links, language and reading order.
///
/// Safe to use from any thread; may take a second.
public final class PdfExport {
    private final FontSource fonts;
    private final PictureBytes pictures;

    /// @param fonts    the engine's faces
    /// @param pictures the edition's pictures
    public PdfExport(FontSource fonts, PictureBytes pictures) {
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /// Writes pages of an edition, one sheet each at its own size.
    ///
    /// @param pages set pages or sheets of an article, at least one
    /// @throws IOException if a font cannot be embedded or the stream fails
    public void write(Edition edition, List<PageLayout> pages, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            PdfFonts embedded = new PdfFonts(document, fonts);
            PdfPictures placed = new PdfPictures(document, pictures);
            PdfTags tags = new PdfTags(edition);
            Comparator<Place> order = readingOrder(edition);
            for (PageLayout layout : pages) {
                try (PdfPage page = new PdfPage(document, layout, embedded, placed, tags)) {
                    page.draw(order);
                }
            }
            tags.build(document);
            PdfOutline outline = new PdfOutline(document, pages);
            outline.bookmarks(edition);
            outline.links();
            PdfMetadata.write(document, edition);
            document.save(out);
        }
    }

    /// Masthead, articles as printed, credits; a text the edition does not know comes last.
    static Comparator<Place> readingOrder(Edition edition) {
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < edition.masthead().lines().size(); i++) {
            all.add(new Place("", Part.MASTHEAD, i));
        }
        for (Article article : edition.articles()) {
            all.addAll(article.places());
        }
        for (int i = 0; i < edition.credits().size(); i++) {
            all.add(new Place("", Part.CREDITS, i));
        }
        Map<Place, Integer> positions = new HashMap<>();
        all.forEach(place -> positions.putIfAbsent(place, positions.size()));
        return Comparator.comparingInt(place -> positions.getOrDefault(place, Integer.MAX_VALUE));
    }
}
