package broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.samples.ScannedEdition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Guided guessing at what a bundle may hold: whatever comes, an edition with a page or a refusal with a problem.
///
/// A build runs the kept inputs; `JAZZER_FUZZ=1 ./mvnw test -Dtest=EditionFuzzTest#archive -Djazzer.instrument=broadsheet.bundle.**` goes on
/// guessing (one method at a time; the make-up runs, but only the reader's branches guide it, or the layout's take nearly all the time). The
/// edition is a short one, so that setting it costs little.
@Tag("hostile")
class EditionFuzzTest {
    private static final Typesetter TYPESETTER = new Typesetter(FaceMetrics.shippedOnly());
    private static final String ARTICLE = "articles/inside.json";
    private static final String PAGE = "pages/01.json";
    private static final EditionFiles SOUND = sound();

    @TempDir
    private static Path work;

    private static EditionFiles sound() {
        try {
            Path folder = Files.createTempDirectory("fuzzed");
            try {
                return EditionFiles.unsealed(ScannedEdition.write(folder, "产业", "river"));
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The whole archive.
    @FuzzTest
    void archive(byte[] data) throws IOException { read(data); }

    /// An article's file.
    @FuzzTest
    void article(byte[] data) throws IOException { read(SOUND.with(ARTICLE, data).archive()); }

    /// The body of an article.
    @FuzzTest
    void body(byte[] data) throws IOException {
        ObjectNode item = (ObjectNode) JsonMapper.shared().readTree(SOUND.all().get(ARTICLE));
        ((ObjectNode) item.get("bodies").get(0)).put("value", new String(data, StandardCharsets.UTF_8));
        read(SOUND.with(ARTICLE, JsonMapper.shared().writeValueAsBytes(item)).archive());
    }

    /// A page's make-up.
    @FuzzTest
    void page(byte[] data) throws IOException { read(SOUND.with(PAGE, data).archive()); }

    /// The manifest.
    @FuzzTest
    void manifest(byte[] data) throws IOException { read(SOUND.with(EditionFiles.MANIFEST, data).archive()); }

    private static void read(byte[] archive) throws IOException {
        Path file = Files.write(work.resolve("fuzzed.edition"), archive);
        try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
            assertFalse(TYPESETTER.pages(bundle.edition(), PageSpec.PRINTED).isEmpty(), "an edition has a page");
        } catch (BundleException refusal) {
            assertFalse(refusal.problems().isEmpty(), "a refusal says why");
        }
    }
}
