package broadsheet.ui.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.export.PlainText;
import broadsheet.render.Fonts;
import broadsheet.render.FontFile;
import broadsheet.render.PictureDecoder;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.page.Typesetter;
import broadsheet.typeset.text.Face;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.desk.ToldFiles;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// Exporting from the window, by keys and clicks, into real files.
class ExportTest extends WindowTest {
    private Optional<Path> answer = Optional.empty();
    private String suggested = "";

    static OutputFiles files() {
        Function<Face, Optional<FontFile>> faces = face -> ShippedFaces.ships(face) ? Optional.of(new FontFile(ShippedFaces.resource(face), 0)) : Optional.empty();
        return new OutputFiles(new Typesetter(FaceMetrics.shippedOnly()), face -> faces.apply(face).map(FontFile::url), new Fonts(faces), new PictureDecoder(), key -> key);
    }

    private ReaderWindow exporting(String file) {
        answer = Optional.of(home.resolve(file));
        features = List.of(new ExportFeature(background, files(), new ToldFiles(name -> {
            suggested = name;
            return answer;
        })));
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertTrue(has(window, "#export-sheet"));
        return window;
    }

    @Test
    void thePageIsWrittenAsAPicture() throws IOException {
        ReaderWindow window = exporting("page.png");
        click(window, "#export-kind-page-png");
        waitUntil("the picture is there", () -> Files.exists(home.resolve("page.png")));
        Image image = new Image(home.resolve("page.png").toUri().toString());
        double width = fx(() -> page(window).pages().getFirst().width());
        assertEquals(Math.round(width * 200 / 72), Math.round(image.getWidth()));
        assertFalse(has(window, "#export-sheet"));
        assertEquals("聊城日报 2025-01-11 1.png", suggested);
    }

    @Test
    void pageAndEditionAreWrittenAsPdfAndEpub() throws IOException {
        ReaderWindow window = exporting("page.pdf");
        click(window, "#export-kind-page-pdf");
        try (PDDocument document = Loader.loadPDF(home.resolve("page.pdf").toFile())) {
            assertEquals(1, document.getNumberOfPages());
        }
        answer = Optional.of(home.resolve("book.epub"));
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        click(window, "#export-kind-edition-epub");
        assertEquals('P', Files.readAllBytes(home.resolve("book.epub"))[0]);
        try (Stream<Path> left = Files.list(home)) {
            assertTrue(left.noneMatch(f -> f.toString().endsWith(".part")));
        }
    }

    @Test
    void theArticleOnShowIsWrittenAsText() throws IOException {
        answer = Optional.of(home.resolve("story.txt"));
        ReaderWindow window = exporting("story.txt");
        assertTrue(fx(() -> node(window, "#export-kind-article-txt").isDisabled()));
        type(KeyCode.ESCAPE);
        String id = story(window, 1);
        fxRun(() -> window.reader().showArticle(id));
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        click(window, "#export-kind-article-txt");
        assertEquals(PlainText.of(fx(() -> window.reader().current()).orElseThrow()), Files.readString(home.resolve("story.txt")));
    }

    @Test
    void aFolderThatIsGoneIsSaidInWordsWithAnId() {
        ReaderWindow window = exporting("gone/page.pdf");
        click(window, "#export-kind-page-pdf");
        assertTrue(has(window, "#export-sheet"));
        String said = word(window, "#export-said");
        assertTrue(said.contains("page.pdf") && said.contains("BF-104"), said);
    }

    @Test
    void failuresOfFilesAreToldApart() {
        assertEquals(FileFault.DISK_FULL, FileFault.of(new IOException("No space left on device")));
        assertEquals(FileFault.DISK_FULL, FileFault.of(new IllegalStateException(new FileSystemException("/a", null, "Disk quota exceeded"))));
        assertEquals(FileFault.READ_ONLY, FileFault.of(new FileSystemException("/a", null, "Read-only file system")));
        assertEquals(FileFault.NO_PERMISSION, FileFault.of(new AccessDeniedException("/a")));
        assertEquals(FileFault.VANISHED, FileFault.of(new NoSuchFileException("/a")));
        assertEquals(FileFault.OTHER, FileFault.of(new IOException("odd")));
    }
}
