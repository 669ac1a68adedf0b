package broadsheet.export;

import broadsheet.edition.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What a PDF says of itself (ISO 14289-1: title, language, marked, the title shown), dated by the edition, so that the same
/// edition gives the same file.
final class PdfMetadata {
    private static final String PROGRAM = "Broadsheet";

    private PdfMetadata() { }

    /// The document's title: nameplate, special title, date.
    static String title(Edition edition) {
        return Stream.of(edition.masthead().nameplate(), edition.masthead().title(), edition.masthead().date())
                .filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /// Writes information, XMP and catalogue entries.
    static void write(PDDocument document, Edition edition) throws IOException { write(document, edition, title(edition)); }

    /// The same with a title of its own.
    static void write(PDDocument document, Edition edition, String title) throws IOException {
        GregorianCalendar day = GregorianCalendar.from(edition.date().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(edition.masthead().nameplate());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentInformation(information);
        document.setDocumentId(edition.date().toEpochDay());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(edition.language());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp(edition, title).getBytes(StandardCharsets.UTF_8))));
    }

    private static String xmp(Edition edition, String title) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <dc:identifier>%s</dc:identifier>
                <xmp:CreatorTool>%s</xmp:CreatorTool><xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%sT00:00:00Z</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(Xml.escaped(title), Xml.escaped(edition.masthead().nameplate()), Xml.escaped(edition.language()),
                Xml.escaped(edition.id()), PROGRAM, edition.date(), edition.date(), PROGRAM);
    }
}
