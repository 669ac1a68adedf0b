package broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import broadsheet.edition.Picture;
import broadsheet.edition.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Editions as EPUB, read back; the profile `epubcheck` holds them against EPUBCheck.
class EpubExportTest {
    private static final Path SAMPLE = Path.of("assets", "editions", "kaifaqu-2025-01-11");

    /// What the profile `epubcheck` reads.
    @BeforeAll
    static void write() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "epub"));
        Files.write(folder.resolve("sample.epub"), sample());
        Files.write(folder.resolve("oddities.epub"), exported(oddities(), href -> Optional.empty()));
    }

    @Test
    void everyFileIsWellFormedAndNamedInThePackage() throws Exception {
        for (byte[] book : List.of(sample(), exported(oddities(), href -> Optional.empty()))) {
            Map<String, byte[]> files = files(book);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (file.getKey().matches(".*\\.(xhtml|opf|xml)")) {
                    parsed(file.getValue());
                }
            }
            assertEquals(files.keySet().stream().filter(n -> n.startsWith("EPUB/") && !n.endsWith(".opf")).map(n -> n.substring(5)).collect(Collectors.toSet()),
                    Set.copyOf(page(files, "EPUB/package.opf").select("manifest > item").eachAttr("href")));
        }
    }

    @Test
    void everyTextOfTheSampleStandsInItsChapter() throws Exception {
        Map<String, byte[]> files = files(sample());
        try (Bundle bundle = BundleReader.read(SAMPLE, ReadProgress.NONE)) {
            Map<String, String> names = page(files, "EPUB/nav.xhtml").select("a[href^=a]").stream().collect(Collectors.toMap(Element::text, a -> a.attr("href")));
            for (Article article : bundle.edition().articles()) {
                Document chapter = page(files, "EPUB/" + names.get(article.title()));
                String text = chapter.wholeText();
                article.places().stream().filter(p -> p.part() != broadsheet.edition.Part.ALT_TEXT)
                        .forEach(p -> assertTrue(text.contains(bundle.edition().text(p)), p::toString));
                assertEquals(article.body().stream().filter(Block.Paragraph.class::isInstance).map(Block::text).toList(),
                        chapter.select("article > p").eachText());
            }
        }
    }

    @Test
    void contentsNameSectionsAndInThemArticles() throws Exception {
        Map<String, byte[]> files = files(sample());
        try (Bundle bundle = BundleReader.read(SAMPLE, ReadProgress.NONE)) {
            Document contents = page(files, "EPUB/nav.xhtml");
            assertEquals(bundle.edition().sections().stream().filter(s -> !s.articles().isEmpty()).map(Section::title).toList(),
                    contents.select("nav > ol > li > span").eachText());
            assertEquals(bundle.edition().sections().stream().flatMap(s -> s.articles().stream()).map(id -> bundle.edition().article(id).orElseThrow().title()).toList(), contents.select("a[href^=a]").eachText());
        }
    }

    @Test
    void theTypeIsTheFirstEntryAndNotCompressed() throws Exception {
        byte[] file = sample();
        assertEquals("mimetypeapplication/epub+zip", new String(file, 30, 28, StandardCharsets.US_ASCII));
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws Exception { assertArrayEquals(sample(), sample()); }

    @Test
    void deeperItemsBecomeAListInsideTheItemBefore() throws Exception {
        Document chapter = page(files(exported(oddities(), href -> Optional.empty())), "EPUB/a001.xhtml");
        assertEquals(List.of("内一", "内二"), chapter.select("ol > li > ul > li").eachText());
        assertEquals("3", chapter.select("ol").attr("start"));
    }

    private static byte[] sample() throws Exception {
        try (Bundle bundle = BundleReader.read(SAMPLE, ReadProgress.NONE)) {
            return exported(bundle.edition(), href -> bundle.image(href) instanceof ImageFile image ? Optional.of(image.bytes()) : Optional.empty());
        }
    }

    private static byte[] exported(Edition edition, PictureBytes pictures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EpubExport(pictures).write(edition, out);
        return out.toByteArray();
    }

    /// Lists, a table, ruby, styles, characters XML must escape or cannot hold, an article without headline, a picture without file.
    private static Edition oddities() {
        List<Block> body = List.of(new Block.Paragraph(List.of(Inline.run("甲 < 乙 & \u0001\"丙\""), new Inline.LineBreak(),
                        new Inline.Run("重", Set.of(Inline.Style.STRONG, Inline.Style.SUPERSCRIPT)), new Inline.Ruby("莘", "shēn", Set.of()))),
                new Block.Subhead(3, List.of(Inline.run("小标题"))),
                new Block.ListItem(3, 0, List.of(Inline.run("外"))), new Block.ListItem(0, 1, List.of(Inline.run("内一"))),
                new Block.ListItem(0, 1, List.of(Inline.run("内二"))), new Block.ListItem(4, 0, List.of(Inline.run("外二"))),
                new Block.ListItem(0, 0, List.of(Inline.run("另"))),
                new Block.Table(List.of(List.of(new Block.Cell(true, List.of(Inline.run("头")))), List.of(new Block.Cell(false, List.of(Inline.run("格")))))),
                new Block.PictureAnchor("lost"), new Block.Quote(List.of(Inline.run("引"))));
        Picture lost = new Picture("lost", "失去的图", "", "某摄", List.of(new Picture.Rendition("print", "images/none.jpg", 10, 10, Picture.Focus.CENTRE)));
        Article odd = new Article("odd & id", "引题 <", "", "副题", "", List.of(), "提要", body, List.of(lost), 1, "", "");
        Article alone = new Article("alone", "", "题", "", "", List.of(), "", List.of(), List.of(), 2, "", "");
        return new Edition("http://example.org/e?a=1&b=2", "zh-CN", LocalDate.of(2026, 3, 14), new Masthead("", "", "", "", "", OptionalInt.empty(), "", "", "",
                Masthead.Motto.NONE), List.of(new Section("要闻 & 综合", List.of("odd & id")), new Section("空", List.of())), List.of(odd, alone), List.of(),
                List.of(new Credit("责编", "甲")), List.of());
    }

    /// Throws where it is not well-formed.
    private static void parsed(byte[] file) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        parsers.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static Map<String, byte[]> files(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Document page(Map<String, byte[]> files, String name) {
        return Jsoup.parse(new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8), "", org.jsoup.parser.Parser.xmlParser());
    }
}
