package broadsheet.export;

import static broadsheet.export.EpubPage.line;

import broadsheet.edition.Article;
import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Masthead;
import broadsheet.edition.Section;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What holds a publication together: package document (EPUB 3.3 §5), contents (§7), title page, credits.
final class EpubPackage {
    private final Edition edition;
    private final EpubPictures pictures;
    private final Map<String, String> files = new LinkedHashMap<>();

    EpubPackage(Edition edition, EpubPictures pictures) {
        this.edition = edition;
        this.pictures = pictures;
        Stream.concat(edition.sections().stream().flatMap(s -> s.articles().stream()), edition.articles().stream().map(Article::id))
                .forEach(id -> files.computeIfAbsent(id, i -> "a%03d.xhtml".formatted(files.size() + 1)));
    }

    /// The chapters' names by article, in the order of the contents: section by section, then what stands in none.
    Map<String, String> chapters() { return Collections.unmodifiableMap(files); }

    String descriptor() {
        String date = edition.date().toString();
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        item(manifest, spine, "title", "title.xhtml");
        files.values().forEach(file -> item(manifest, spine, file.replace(".xhtml", ""), file));
        if (!edition.credits().isEmpty()) {
            item(manifest, spine, "credits", "credits.xhtml");
        }
        pictures.files().keySet().forEach(name -> manifest.append("<item id=\"").append(name.substring(name.indexOf('/') + 1, name.indexOf('.')))
                .append("\" href=\"").append(name).append("\" media-type=\"").append(EpubPictures.type(name)).append("\"/>\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%1$s">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">%2$s</dc:identifier>
                <dc:title>%3$s</dc:title>
                <dc:language>%1$s</dc:language>
                %4$s<dc:date>%5$s</dc:date>
                <dc:type>newspaper</dc:type>
                <meta property="dcterms:modified">%5$sT00:00:00Z</meta>
                %6$s</metadata>
                <manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="style" href="style.css" media-type="text/css"/>
                %7$s</manifest>
                <spine>
                %8$s</spine>
                </package>
                """.formatted(Xml.escaped(edition.language()), Xml.escaped(edition.id()), Xml.escaped(title()), line("dc:publisher", "", edition.masthead().nameplate()),
                date, accessibility(), manifest, spine);
    }

    private String title() {
        String title = PdfMetadata.title(edition);
        return title.isBlank() ? edition.date().toString() : title;
    }

    /// EPUB Accessibility 1.1 §2.2.
    private String accessibility() {
        boolean seen = !pictures.files().isEmpty();
        return Stream.of("accessMode textual", seen ? "accessMode visual" : "", "accessModeSufficient textual", "accessibilityFeature tableOfContents",
                        "accessibilityFeature readingOrder", "accessibilityFeature structuralNavigation", seen ? "accessibilityFeature alternativeText" : "",
                        "accessibilityHazard none")
                .filter(t -> !t.isEmpty()).map(t -> t.split(" ")).map(t -> "<meta property=\"schema:" + t[0] + "\">" + t[1] + "</meta>\n").collect(Collectors.joining());
    }

    private static void item(StringBuilder manifest, StringBuilder spine, String id, String file) {
        manifest.append("<item id=\"").append(id).append("\" href=\"").append(file).append("\" media-type=\"application/xhtml+xml\"/>\n");
        spine.append("<itemref idref=\"").append(id).append("\"/>\n");
    }

    /// Contents: the sections with their articles, then what stands in none.
    String contents() {
        StringBuilder list = new StringBuilder();
        Set<String> listed = new HashSet<>();
        for (Section section : edition.sections()) {
            String entries = section.articles().stream().filter(listed::add).flatMap(id -> edition.article(id).stream()).map(this::entry).collect(Collectors.joining());
            if (!entries.isEmpty()) {
                list.append(section.title().isBlank() ? entries : "<li><span>" + Xml.escaped(section.title()) + "</span>\n<ol>\n" + entries + "</ol></li>\n");
            }
        }
        edition.articles().stream().filter(a -> listed.add(a.id())).map(this::entry).forEach(list::append);
        return EpubPage.of(edition, title(), "<nav epub:type=\"toc\" id=\"toc\"><h1>" + Xml.escaped(title()) + "</h1>\n<ol>\n<li><a href=\"title.xhtml\">"
                + Xml.escaped(title()) + "</a></li>\n" + list + "</ol></nav>");
    }

    private String entry(Article article) { return "<li><a href=\"" + files.get(article.id()) + "\">" + Xml.escaped(article.title()) + "</a></li>\n"; }

    /// The nameplate block as a page.
    String titlePage() {
        Masthead head = edition.masthead();
        String serial = (head.serialLabel() + " " + head.serialNumber()).strip();
        String dateline = Stream.of(head.date(), head.weekday(), head.lunarDate(), serial).filter(t -> !t.isBlank()).collect(Collectors.joining("　"));
        return EpubPage.of(edition, title(), "<section class=\"title\" epub:type=\"titlepage\">\n" + line("p", "", head.motto().label())
                + line("p", "motto", head.motto().main()) + line("p", "", head.motto().sub()) + line("p", "special", head.title())
                + line("h1", "", head.nameplate()) + line("p", "", head.subtitle()) + line("p", "dateline", dateline) + "</section>");
    }

    /// The credit line, an entry a paragraph.
    String credits() {
        return EpubPage.of(edition, title(), edition.credits().stream().map(Credit::text).map(text -> line("p", "", text))
                .collect(Collectors.joining("", "<section class=\"credits\" epub:type=\"credits\">\n", "</section>")));
    }
}
