package broadsheet.export;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an edition as an EPUB 3.3 publication that re-flows: a title page with the nameplate, a chapter an article with its
/// pictures, the credits, and contents by section.
///
/// The same edition gives the same bytes: everything is dated by the edition. Safe to use from any thread.
public final class EpubExport {
    private static final String TYPE = "application/epub+zip";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private final PictureBytes pictures;

    /// @param pictures the edition's pictures; one that is missing leaves its caption
    public EpubExport(PictureBytes pictures) { this.pictures = pictures; }

    /// Writes the whole publication and leaves the stream open.
    ///
    /// @throws IOException if a picture cannot be read or the stream fails
    public void write(Edition edition, OutputStream out) throws IOException {
        EpubPictures taken = EpubPictures.of(edition, pictures);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        stored(zip, edition, TYPE.getBytes(StandardCharsets.US_ASCII));
        EpubPackage book = new EpubPackage(edition, taken);
        text(zip, edition, "META-INF/container.xml", CONTAINER);
        text(zip, edition, "EPUB/package.opf", book.descriptor());
        text(zip, edition, "EPUB/nav.xhtml", book.contents());
        text(zip, edition, "EPUB/style.css", EpubStyle.CSS);
        text(zip, edition, "EPUB/title.xhtml", book.titlePage());
        EpubArticle chapter = new EpubArticle(edition, taken);
        for (Map.Entry<String, String> file : book.chapters().entrySet()) {
            Article article = edition.article(file.getKey()).orElseThrow();
            text(zip, edition, "EPUB/" + file.getValue(), chapter.page(article));
        }
        if (!edition.credits().isEmpty()) {
            text(zip, edition, "EPUB/credits.xhtml", book.credits());
        }
        for (Map.Entry<String, byte[]> picture : taken.files().entrySet()) {
            entry(zip, edition, "EPUB/" + picture.getKey(), picture.getValue());
        }
        zip.finish();
    }

    /// The first entry names the type, uncompressed and without extra fields (OCF 3.3 §4.3), so that the file's first bytes tell it.
    private static void stored(ZipOutputStream zip, Edition edition, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(edition.date().atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void text(ZipOutputStream zip, Edition edition, String name, String content) throws IOException {
        entry(zip, edition, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, Edition edition, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(edition.date().atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
