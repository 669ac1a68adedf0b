package broadsheet.export;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The structure of a tagged PDF (ISO 32000-1 §14.7, 14.8): what is a headline, a paragraph, a picture, and in which order it is
/// read — the order of the edition, whatever stands where on the pages.
final class PdfTags {
    private final Edition edition;
    private final Map<Place, List<Content>> words = new HashMap<>();
    private final Map<String, List<Content>> pictures = new HashMap<>();
    private final List<Extra> extras = new ArrayList<>();
    private final Map<PDPage, List<Content>> byPage = new HashMap<>();
    private final Map<Content, COSDictionary> owners = new HashMap<>();

    /// A marked piece of a page's content, by its number on that page.
    private record Content(PDPage page, int number) { }

    /// A text that is not the edition's: a heading or paragraph of a report, after all that is the edition's.
    static final class Extra {
        private final String type;
        private final List<Content> contents = new ArrayList<>();

        private Extra(String type) { this.type = type; }

        /// The structure type, as its marked content is named.
        String type() { return type; }
    }

    PdfTags(Edition edition) { this.edition = edition; }

    /// Reserves the number for the next piece of a text on a page.
    int mark(PDPage page, Place place) { return number(page, words.computeIfAbsent(place, p -> new ArrayList<>())); }

    /// Reserves the number for a picture on a page.
    int mark(PDPage page, String article, Picture picture) {
        return number(page, pictures.computeIfAbsent(article + "/" + picture.id(), p -> new ArrayList<>()));
    }

    /// A further text after the edition's.
    /// @param type `H1`, `H2` or `P`
    Extra extra(String type) {
        Extra extra = new Extra(type);
        extras.add(extra);
        return extra;
    }

    /// Reserves the number for the next piece of a further text on a page.
    int mark(PDPage page, Extra extra) { return number(page, extra.contents); }

    private int number(PDPage page, List<Content> contents) {
        List<Content> all = byPage.computeIfAbsent(page, p -> new ArrayList<>());
        Content content = new Content(page, all.size());
        all.add(content);
        contents.add(content);
        return content.number();
    }

    /// The structure type of a text, as its marked content is named.
    String type(Place place) {
        return switch (place.part()) {
            case HEADLINE -> "H1";
            case BODY -> subhead(place) ? "H2" : "P";
            case CAPTION, PICTURE_CREDIT -> "Caption";
            case MASTHEAD, KICKER, DECK, BYLINE, SUMMARY, ALT_TEXT, CREDITS -> "P";
        };
    }

    private boolean subhead(Place place) {
        return edition.article(place.article()).filter(a -> place.index() < a.body().size())
                .map(a -> a.body().get(place.index())).filter(Block.Subhead.class::isInstance).isPresent();
    }

    /// Builds the tree; every page's content has been written.
    void build(PDDocument document) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement whole = new PDStructureElement("Document", root);
        whole.setLanguage(edition.language());
        root.appendKid(whole);
        PDStructureElement head = section(whole, edition.masthead().nameplate());
        for (int i = 0; i < edition.masthead().lines().size(); i++) {
            text(head, new Place("", Part.MASTHEAD, i));
        }
        edition.articles().forEach(article -> article(whole, article));
        PDStructureElement foot = section(whole, "");
        for (int i = 0; i < edition.credits().size(); i++) {
            text(foot, new Place("", Part.CREDITS, i));
        }
        if (!extras.isEmpty()) {
            PDStructureElement report = section(whole, "");
            extras.stream().filter(b -> !b.contents.isEmpty()).forEach(b -> element(report, b.type(), b.contents));
        }
        numbers(document, root);
    }

    private void article(PDStructureElement whole, Article article) {
        PDStructureElement story = section(whole, article.title());
        article.places().stream().filter(p -> p.part() != Part.CAPTION && p.part() != Part.PICTURE_CREDIT).forEach(p -> text(story, p));
        for (int i = 0; i < article.pictures().size(); i++) {
            Picture picture = article.pictures().get(i);
            List<Content> contents = pictures.getOrDefault(article.id() + "/" + picture.id(), List.of());
            if (!contents.isEmpty()) {
                PDStructureElement figure = element(story, "Figure", contents);
                figure.setAlternateDescription(picture.altText().isEmpty() ? picture.caption() : picture.altText());
            }
            text(story, new Place(article.id(), Part.CAPTION, i));
            text(story, new Place(article.id(), Part.PICTURE_CREDIT, i));
        }
    }

    private static PDStructureElement section(PDStructureElement parent, String title) {
        PDStructureElement section = new PDStructureElement("Sect", parent);
        if (!title.isEmpty()) {
            section.setTitle(title);
        }
        parent.appendKid(section);
        return section;
    }

    private void text(PDStructureElement parent, Place place) {
        List<Content> contents = words.getOrDefault(place, List.of());
        if (!contents.isEmpty()) {
            element(parent, type(place), contents);
        }
    }

    private PDStructureElement element(PDStructureElement parent, String type, List<Content> contents) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        element.setPage(contents.getFirst().page());
        for (Content content : contents) {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(content.page());
            reference.setMCID(content.number());
            element.appendKid(reference);
            owners.put(content, element.getCOSObject());
        }
        return element;
    }

    /// The way back: for each page, the element of every number on it.
    private void numbers(PDDocument document, PDStructureTreeRoot root) {
        Map<Integer, PDParentTreeValue> parents = new HashMap<>();
        int key = 0;
        for (PDPage page : document.getPages()) {
            COSArray elements = new COSArray();
            byPage.getOrDefault(page, List.of()).forEach(content -> elements.add(owners.get(content)));
            page.setStructParents(key);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.getPDFName("S"));
            parents.put(key, new PDParentTreeValue(elements));
            key++;
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(key);
    }
}
