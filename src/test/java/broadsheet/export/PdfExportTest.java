package broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The sample edition as a PDF, read back.
class PdfExportTest {
    private static List<PageLayout> pages = List.of();
    private static Edition edition;
    private static byte[] file = new byte[0];

    @BeforeAll
    static void export() throws Exception {
        try (Bundle bundle = BundleReader.read(Path.of("assets", "editions", "kaifaqu-2025-01-11"), ReadProgress.NONE)) {
            edition = bundle.edition();
            pages = new Typesetter(FaceMetrics.shippedOnly()).pages(edition, PageSpec.PRINTED);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfExport(face -> ShippedFaces.ships(face) ? Optional.of(ShippedFaces.resource(face)) : Optional.empty(),
                    href -> bundle.image(href) instanceof ImageFile image ? Optional.of(image.bytes()) : Optional.empty())
                    .write(edition, pages, out);
            file = out.toByteArray();
        }
    }

    @Test
    void theTextComesOutInReadingOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(plain(printed()), plain(new PDFTextStripper().getText(document)));
        }
    }

    @Test
    void everyRunStandsWhereTheEngineSetIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<Glyph> found = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    found.add(new Glyph(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj()));
                }
            };
            stripper.getText(document);
            List<Glyph> missing = pages.getFirst().lines().flatMap(l -> l.runs().stream())
                    .filter(r -> r.kind() == GlyphRun.Kind.GLYPHS && !r.text().isBlank())
                    .map(r -> new Glyph(Character.toString(r.text().codePointAt(0)), r.x(), r.baseline()))
                    .filter(start -> found.stream().noneMatch(start::isAt)).toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void everyFontIsAnEmbeddedSubset() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
            }
        }
        assertTrue(file.length < 8_000_000, "size " + file.length);
    }

    @Test
    void sectionsAndArticlesAreBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem section : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(section.getTitle());
                section.children().forEach(article -> titles.add("  " + article.getTitle()));
            }
            List<String> wanted = edition.sections().stream().flatMap(s -> Stream.concat(Stream.of(s.title()),
                    s.articles().stream().map(a -> "  " + edition.article(a).orElseThrow().title()))).toList();
            assertEquals(wanted, titles);
        }
    }

    @Test
    void theDocumentIsTaggedAndNamed() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("聊城日报 开发区专刊 2025年1月11日", document.getDocumentInformation().getTitle());
            assertEquals(1, document.getDocumentCatalog().getStructureTreeRoot().getKids().size());
        }
    }

    /// A character and where it stands, in points from the top left.
    private record Glyph(String text, double x, double y) {
        boolean isAt(Glyph other) { return text.equals(other.text) && Math.abs(x - other.x) < 0.02 && Math.abs(y - other.y) < 0.02; }
    }

    /// What the pages print, in the edition's order.
    private static String printed() {
        List<Place> places = new ArrayList<>(IntStream.range(0, edition.masthead().lines().size()).mapToObj(i -> new Place("", Part.MASTHEAD, i)).toList());
        edition.articles().forEach(a -> places.addAll(a.places()));
        IntStream.range(0, edition.credits().size()).forEach(i -> places.add(new Place("", Part.CREDITS, i)));
        return places.stream().filter(p -> pages.stream().flatMap(PageLayout::lines).map(Line::place).anyMatch(Optional.of(p)::equals))
                .map(edition::text).collect(Collectors.joining());
    }

    private static String plain(String text) { return text.replaceAll("\\s", ""); }
}
