package broadsheet.export;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Section;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Bookmarks, sections and in them articles, and links from 下转/上接 lines to the page they name.
final class PdfOutline {
    private final PDDocument document;
    private final List<PageLayout> pages;

    PdfOutline(PDDocument document, List<PageLayout> pages) {
        this.document = document;
        this.pages = pages;
    }

    /// Adds the bookmarks; articles that stand on none of the pages have none.
    void bookmarks(Edition edition) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Section section : edition.sections()) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(section.title());
            for (String id : section.articles()) {
                Optional<Article> article = edition.article(id);
                Optional<PDPageXYZDestination> place = destination(id);
                if (article.isPresent() && place.isPresent()) {
                    PDOutlineItem entry = new PDOutlineItem();
                    entry.setTitle(article.get().title());
                    entry.setDestination(place.get());
                    if (!item.hasChildren()) {
                        item.setDestination(place.get());
                    }
                    item.addLast(entry);
                }
            }
            if (item.hasChildren()) {
                outline.addLast(item);
                item.openNode();
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    /// Adds the links.
    void links() throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            for (FrameLayout frame : pages.get(i).frames()) {
                if (frame.target().isPresent()) {
                    link(i, frame, frame.target().getAsInt());
                }
            }
        }
    }

    private void link(int from, FrameLayout frame, int target) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).number() == target) {
                PDAnnotationLink link = new PDAnnotationLink();
                double height = pages.get(from).height();
                link.setRectangle(new PDRectangle((float) frame.box().x(), (float) (height - frame.box().bottom()),
                        (float) frame.box().width(), (float) frame.box().height()));
                PDBorderStyleDictionary none = new PDBorderStyleDictionary();
                none.setWidth(0);
                link.setBorderStyle(none);
                link.setContents(frame.lines().isEmpty() ? "" : words(frame));
                link.setDestination(top(document.getPage(i), pages.get(i).height(), 0));
                document.getPage(from).getAnnotations().add(link);
            }
        }
    }

    private static String words(FrameLayout frame) {
        StringBuilder words = new StringBuilder();
        frame.lines().forEach(line -> line.runs().forEach(run -> words.append(run.text())));
        return words.toString();
    }

    /// Where an article begins: its head, else its first frame.
    private Optional<PDPageXYZDestination> destination(String article) {
        for (int i = 0; i < pages.size(); i++) {
            PageLayout layout = pages.get(i);
            Optional<FrameLayout> first = layout.frames().stream().filter(f -> f.article().equals(article))
                    .min((a, b) -> Double.compare(a.box().y(), b.box().y()));
            if (first.isPresent()) {
                return Optional.of(top(document.getPage(i), layout.height(), first.get().box().y()));
            }
        }
        return Optional.empty();
    }

    private static PDPageXYZDestination top(PDPage page, double height, double fromTop) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.round(height - fromTop));
        return destination;
    }
}
