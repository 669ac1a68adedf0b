package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What we publish and write passes our own schemas and those of the formats we say we follow.
class SchemaTest {
    @TempDir
    private Path dir;

    @Test
    void theSampleEditionPassesOurSchemas() throws IOException {
        assertEquals(List.of(), ourErrors(SampleEditions.kaifaqu()));
    }

    @Test
    void theSampleEditionPassesReadiumAndNinjs() throws IOException {
        assertEquals(List.of(), theirErrors(SampleEditions.kaifaqu()));
    }

    @Test
    void whatPackWritesPassesAllSchemas() throws Exception {
        Path folder = Files.createDirectory(dir.resolve("f"));
        Path packed = dir.resolve("x.edition");
        BundlePacker.pack(new Tiny().folder(folder), packed, ReadProgress.NONE, Optional.empty(), ThumbnailMaker.NONE);
        try (BundleFiles files = BundleFiles.open(packed, BundleLimits.STANDARD)) {
            byte[] manifest = files.read("manifest.json", 1 << 20);
            assertEquals(List.of(), SchemaCheck.ours().errors(SchemaCheck.MANIFEST, manifest));
            SchemaCheck theirs = SchemaCheck.theirs(SampleEditions.shared("schemas"));
            assertEquals(List.of(), theirs.errors(SchemaCheck.READIUM, manifest));
            assertEquals(List.of(), theirs.errors(SchemaCheck.NINJS, files.read(Tiny.A, 1 << 20)));
        }
    }

    @Test
    void convertedNewsDaysPassAllSchemas() throws IOException {
        Path day = SampleEditions.newsDay("20250111", dir);
        assertEquals(List.of(), ourErrors(day));
        assertEquals(List.of(), theirErrors(day));
    }

    @Test
    void theSchemasRefuseWhatTheReaderReports() throws IOException {
        SchemaCheck ours = SchemaCheck.ours();
        Tiny tiny = new Tiny();
        assertFalse(ours.errors(SchemaCheck.MANIFEST, tiny.replace(Tiny.MANIFEST, "images/p.png", "../p.png").file(Tiny.MANIFEST)).isEmpty());
        assertFalse(ours.errors(SchemaCheck.PAGE, tiny.replace(Tiny.PAGE, "\"masthead\"", "\"advert\"").file(Tiny.PAGE)).isEmpty());
    }

    @Test
    void theSchemasOfOthersAreReallyApplied() throws IOException {
        SchemaCheck theirs = SchemaCheck.theirs(SampleEditions.shared("schemas"));
        assertFalse(theirs.errors(SchemaCheck.READIUM, json("{\"metadata\": {}, \"readingOrder\": []}")).isEmpty());
        assertFalse(theirs.errors(SchemaCheck.NINJS, json("{\"urgency\": 1}")).isEmpty());
    }

    private static List<String> ourErrors(Path edition) throws IOException {
        SchemaCheck ours = SchemaCheck.ours();
        List<String> errors = new ArrayList<>(ours.errors(SchemaCheck.MANIFEST, Files.readAllBytes(edition.resolve("manifest.json"))));
        for (Path page : files(edition.resolve("pages"))) {
            errors.addAll(ours.errors(SchemaCheck.PAGE, Files.readAllBytes(page)));
        }
        return errors;
    }

    private static List<String> theirErrors(Path edition) throws IOException {
        SchemaCheck theirs = SchemaCheck.theirs(SampleEditions.shared("schemas"));
        List<String> errors = new ArrayList<>(theirs.errors(SchemaCheck.READIUM, Files.readAllBytes(edition.resolve("manifest.json"))));
        for (Path article : files(edition.resolve("articles"))) {
            theirs.errors(SchemaCheck.NINJS, Files.readAllBytes(article)).forEach(e -> errors.add(article.getFileName() + ": " + e));
        }
        return errors;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static byte[] json(String json) { return json.getBytes(StandardCharsets.UTF_8); }
}
