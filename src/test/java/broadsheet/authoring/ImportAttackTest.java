package broadsheet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.samples.SamplePicture;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Texts from others that would take more than their words and pictures, or the program down.
@Tag("hostile")
class ImportAttackTest {
    @TempDir
    private Path folder;

    /// A picture is a picture: whatever else a text points at is not copied into the edition, and the story is there without it.
    @ParameterizedTest
    @ValueSource(strings = {"/", "..", ".", "", "/etc/passwd", "../secret.txt", "secret", "a/../../secret.txt", "\u0000.png", "C:\\x.png", "\\\\host\\x.png", "x|y?.png", " .png",
        "file:///etc/passwd", "https://example.org/x.png", "folder.png"})
    void onlyPicturesAreTaken(String name) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "the salary list");
        Files.writeString(folder.resolve("secret"), "the salary list");
        Path inside = Files.createDirectories(folder.resolve("inside").resolve("folder.png")).getParent();
        String item = JsonMapper.shared().writeValueAsString(List.of(Map.of("uri", "urn:x:1", "headlines", List.of(Map.of("value", "题")), "bodies",
                List.of(Map.of("value", "文。")), "associations", List.of(Map.of("name", "p", "renditions", List.of(Map.of("href", name)))))));
        Draft json = Importer.read(Files.writeString(inside.resolve("news.json"), item), Optional.empty());
        Draft markdown = Importer.read(Files.writeString(inside.resolve("news.md"), "# 题\n\n文。\n\n![图](<" + name + ">)\n"), Optional.empty());
        for (Draft draft : List.of(json, markdown)) {
            assertEquals(List.of(), List.copyOf(draft.pictures().values()), name);
            assertEquals(1, draft.items().size());
        }
        Importer.write(json, folder.resolve("out"));
    }

    @Test
    void aPictureBesideTheTextOrInAFolderNextToItIsTaken() throws Exception {
        Files.createDirectories(folder.resolve("text"));
        Files.write(Files.createDirectories(folder.resolve("images")).resolve("河.PNG"), SamplePicture.png(6, 4, 1));
        Draft draft = Importer.read(Files.writeString(folder.resolve("text").resolve("a.md"), "# 题\n\n文。\n\n![图](../images/河.PNG)\n"), Optional.empty());
        assertEquals(List.of(folder.resolve("images").resolve("河.PNG")), List.copyOf(draft.pictures().values()));
    }

    /// Nesting beyond all reason, as one line of a text.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {"> | 10000", "* | 10000", "[ | 10000", "![ | 10000", "_a | 10000", "- | 10000", "1. | 10000", "<sup> | 10000", "` | 10000",
        "`a | 10000", "\\ | 10000", "< | 10000", "<a | 10000", "'|' | 10000", "&#x | 10000", "[a]( | 10000", "*a** | 10000"})
    void markupWithoutEndIsReadOrRefused(String sign, int times) throws Exception {
        Path file = Files.writeString(folder.resolve("deep.md"), "# 题\n\n文。\n\n" + (sign + (sign.matches("[-1].*") ? " " : "")).repeat(times) + "完\n");
        Draft draft = Importer.read(file, Optional.empty());
        Importer.write(draft, folder.resolve("out"));
        try (Bundle bundle = BundleReader.read(folder.resolve("out"), ReadProgress.NONE)) {
            assertTrue(bundle.edition().articles().getFirst().body().getFirst().text().contains("文。"));
        }
    }

    /// Pairs of signs about one word.
    @ParameterizedTest
    @CsvSource({"*, *", "**, **", "_a*, *a_", "[, ](x)", "![, ](x)", "'*[', '](x)*'", "<sup>, </sup>", "'> - ', ''"})
    void wordsInPairsWithoutEndStayOrAreRefused(String before, String after) throws Exception {
        String text = before.repeat(20_000) + "完" + after.repeat(20_000);
        Path file = Files.writeString(folder.resolve("deep.md"), "# 题\n\n文。\n\n" + text + "\n");
        try {
            Draft draft = Importer.read(file, Optional.empty());
            String all = draft.items().toString();
            assertTrue(all.contains("完"), all.substring(0, 200));
        } catch (UnreadableException e) {
            assertEquals(UnreadableException.Reason.DEEP, e.reason());
        }
    }

    @Test
    void whatIsFarTooLargeIsNotRead() throws Exception {
        for (String name : List.of("large.md", "large.json")) {
            Path file = folder.resolve(name);
            try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.position(Importer.LARGEST).write(ByteBuffer.allocate(1));
            }
            assertEquals(UnreadableException.Reason.LARGE, assertThrows(UnreadableException.class, () -> Importer.read(file, Optional.empty())).reason());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"uri\":", "{\"articles\":[{\"paragraphs\":["})
    void jsonWithoutEndIsRefused(String sign) throws Exception {
        Path file = Files.writeString(folder.resolve("deep.json"), sign.repeat(100_000));
        assertThrows(UnreadableException.class, () -> Importer.read(file, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "9999-12-31", "2025-02-30", "99999999999999"})
    void daysNoPaperHasSeenAreDays(String date) throws Exception {
        for (Path file : List.of(Files.writeString(folder.resolve("a.md"), "---\ndate: " + date + "\n---\n# 题\n\n文。\n"),
                Files.writeString(folder.resolve("a.json"), "{\"date\": \"" + date + "\", \"articles\": [{\"title\": \"题\", \"paragraphs\": [\"文。\"]}]}"))) {
            Path out = folder.resolve(file.getFileName() + "-out");
            Importer.write(Importer.read(file, Optional.empty()), out);
            try (Bundle bundle = BundleReader.read(out, ReadProgress.NONE)) {
                assertEquals(1, bundle.edition().articles().size());
            }
        }
    }

    @Test
    void aCreditLineOfSpacesIsRead() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "# 题\n\n文。\n\n策划：张" + "\u3000".repeat(20_000) + "三\n");
        assertTrue(Importer.read(file, Optional.empty()).items().toString().contains("题"));
    }
}
