package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.samples.ScannedEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Folders that hold folders where files should be, and editions that lose their files while they are open.
@Tag("hostile")
class OddFoldersTest {
    @TempDir
    private Path dir;
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException { folder = ScannedEdition.write(dir.resolve("paper"), "产业", "river"); }

    private static Bundle open(Path path) throws IOException, BundleException { return BundleReader.read(path, ReadProgress.NONE); }

    private void replaceByFolder(String name) throws IOException {
        Files.delete(folder.resolve(name));
        Files.createDirectories(folder.resolve(name).resolve("within"));
    }

    @Test
    void aFolderForAManifestIsNoManifest() throws IOException {
        replaceByFolder("manifest.json");
        BundleException refused = assertThrows(BundleException.class, () -> open(folder));
        assertEquals(ProblemId.MANIFEST_MISSING, refused.problems().getFirst().id());
    }

    @ParameterizedTest
    @CsvSource({"articles/above.json, 2, 1", "pages/02.json, 3, 1", "images/river.png, 3, 1"})
    void aFolderForAFileCostsThatFile(String name, int stories, int problems) throws Exception {
        replaceByFolder(name);
        try (Bundle bundle = open(folder)) {
            assertEquals(stories, bundle.edition().articles().size());
            assertTrue(bundle.problems().stream().filter(p -> p.id() == ProblemId.FILE_MISSING).count() == problems || bundle.image(name) instanceof ImageRead.Failed, bundle.problems()::toString);
        }
    }

    /// Whatever happens to it while it is open, every story stays readable and a picture is its own bytes or none.
    @ParameterizedTest
    @ValueSource(strings = {"delete", "folder", "other", "shorter", "renamed"})
    void whatIsOpenStaysReadable(String happens) throws Exception {
        byte[] own = Files.readAllBytes(folder.resolve("images/river.png"));
        try (Bundle bundle = open(folder)) {
            String words = bundle.edition().articles().toString();
            Path picture = folder.resolve("images/river.png");
            switch (happens) {
                case "delete" -> Files.delete(picture);
                case "folder" -> replaceByFolder("images/river.png");
                case "other" -> Files.write(picture, own.clone());
                case "shorter" -> Files.write(picture, java.util.Arrays.copyOf(own, own.length - 1));
                case "renamed" -> Files.move(folder, dir.resolve("elsewhere"));
                default -> throw new IllegalArgumentException(happens);
            }
            assertEquals(words, bundle.edition().articles().toString());
            switch (bundle.image("images/river.png")) {
                case ImageFile file -> org.junit.jupiter.api.Assertions.assertArrayEquals(own, file.bytes());
                case ImageRead.Failed failed -> assertTrue(List.of(ProblemId.READ_FAILED, ProblemId.SOURCE_CHANGED, ProblemId.FILE_MISSING).contains(failed.problem().id()), failed::toString);
            }
        }
    }
}
