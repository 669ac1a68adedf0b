package broadsheet.authoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.samples.SamplePicture;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// Guided guessing at what a newsroom's text may hold: whatever comes, an edition that opens, all its files within its folder, or a refusal.
///
/// A build runs the kept inputs; `JAZZER_FUZZ=1 ./mvnw test -Dtest=ImportFuzzTest#markdown -Djazzer.instrument=broadsheet.authoring.**` goes on
/// guessing (one method at a time).
@Tag("hostile")
class ImportFuzzTest {
    @TempDir
    private static Path work;

    /// A Markdown file with its front matter, one picture beside it.
    @FuzzTest
    void markdown(byte[] data) throws IOException { imported("2025-01-11.md", data); }

    /// A JSON file: ninjs items or plain news.
    @FuzzTest
    void json(byte[] data) throws IOException { imported("news.json", data); }

    private static void imported(String name, byte[] data) throws IOException {
        Path folder = Files.createDirectories(work.resolve("source"));
        Path picture = folder.resolve("river.png");
        if (!Files.exists(picture)) {
            Files.write(picture, SamplePicture.png(6, 4, 1));
        }
        Path bundle = work.resolve("bundle");
        remove(bundle);
        try {
            Draft draft = Importer.read(Files.write(folder.resolve(name), data), Optional.empty());
            draft.pictures().keySet().forEach(href -> assertTrue(bundle.resolve(href).normalize().startsWith(bundle), href));
            Importer.write(draft, bundle);
            if (!draft.items().isEmpty()) {
                opened(bundle);
            }
        } catch (UnreadableException | CharacterCodingException refusal) {
            assertTrue(Files.notExists(bundle), "what is refused leaves nothing behind");
        }
    }

    private static void opened(Path folder) throws IOException {
        try (Bundle bundle = BundleReader.read(folder, ReadProgress.NONE)) {
            assertTrue(bundle.edition().articles().size() > 0, "a story is there");
        } catch (BundleException e) {
            throw new AssertionError("what was imported does not open: " + e.problems(), e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
