package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.ShippedFont;
import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the fonts of the program go: the cache, else the temporary folder, else nowhere; and that the log says so once.
class UnpackedFontsTest {
    private static final Logger LOG = Logger.getLogger(UnpackedFonts.class.getName());

    @TempDir
    private Path dir;
    private Path temporary;
    private ShippedFont packed;
    private byte[] bytes;

    @BeforeEach
    void aFontInAnArchive() throws IOException {
        temporary = Files.createDirectory(dir.resolve("tmp"));
        ShippedFont font = ShippedFaces.font(Face.SANS);
        bytes = font.resource().openStream().readAllBytes();
        Path archive = dir.resolve("program.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(font.name()));
            zip.write(bytes);
        }
        packed = new ShippedFont(font.name(), URI.create("jar:" + archive.toUri() + "!/" + font.name()).toURL(), font.size(), font.checksum());
    }

    private List<String> logged(Runnable work) {
        List<String> said = new ArrayList<>();
        Handler handler = new Handler() {
            @Override public void publish(LogRecord entry) { said.add(entry.getMessage()); }
            @Override public void flush() { }
            @Override public void close() { }
        };
        LOG.addHandler(handler);
        LOG.setUseParentHandlers(false);
        try {
            work.run();
        } finally {
            LOG.removeHandler(handler);
            LOG.setUseParentHandlers(true);
        }
        return said;
    }

    private void assertWhole(Optional<Path> file) throws IOException { assertArrayEquals(bytes, Files.readAllBytes(file.orElseThrow())); }

    private boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void theyGoIntoTheCacheAndNothingElseIsTouched() throws IOException {
        UnpackedFonts fonts = new UnpackedFonts(dir.resolve("cache"), temporary);
        assertEquals(List.of(), logged(() -> fonts.file(packed)));
        assertWhole(fonts.file(packed));
        assertTrue(fonts.file(packed).orElseThrow().startsWith(dir.resolve("cache/fonts")));
        assertTrue(isEmpty(temporary));
    }

    @Test
    void withoutACacheTheTemporaryFolderIsUsedAgainAndAgain() throws IOException {
        Path inTheWay = Files.writeString(dir.resolve("cache"), "a file where the folder should be");
        UnpackedFonts fonts = new UnpackedFonts(inTheWay, temporary);
        List<String> said = logged(() -> {
            fonts.file(packed);
            fonts.file(packed);
        });
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.getFirst().startsWith(UnpackedFonts.NOT_UNPACKED), said.getFirst());
        assertWhole(fonts.file(packed));
        Path first = fonts.file(packed).orElseThrow();
        logged(() -> assertEquals(Optional.of(first), new UnpackedFonts(inTheWay, temporary).file(packed)));
    }

    @Test
    void withoutAnyFolderTheyAreReadAsTheProgramHoldsThem() throws IOException {
        Path inTheWay = Files.writeString(dir.resolve("cache"), "x");
        UnpackedFonts fonts = new UnpackedFonts(inTheWay, inTheWay);
        List<String> said = logged(() -> {
            assertEquals(Optional.empty(), fonts.file(packed));
            assertEquals(Optional.empty(), fonts.file(packed));
        });
        assertEquals(2, said.size(), "once for each folder: " + said);
    }

    @Test
    void aFontThatIsAFileAlreadyIsNotCopied() throws IOException {
        assertEquals(Optional.empty(), new UnpackedFonts(dir.resolve("cache"), temporary).file(ShippedFaces.font(Face.KAI)));
        assertFalse(Files.exists(dir.resolve("cache")));
    }
}
