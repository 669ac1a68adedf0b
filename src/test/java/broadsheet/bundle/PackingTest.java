package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.samples.SamplePicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Packing seals an edition, keeps what it does not know, and leaves a whole file or the old one.
class PackingTest {
    @TempDir
    private Path dir;
    private Path folder;
    private Path target;

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectory(dir.resolve("f"));
        target = dir.resolve("x.edition");
    }

    @Test
    void aPackedEditionIsPerfect() throws Exception {
        assertEquals(List.of(), pack(new Tiny()));
        assertEquals(List.of(), BundleVerifier.verify(target, ReadProgress.NONE));
    }

    @Test
    void theSameEditionGivesTheSameBytesInEveryTimeZone() throws Exception {
        pack(new Tiny());
        byte[] first = Files.readAllBytes(target);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            pack(new Tiny());
        } finally {
            TimeZone.setDefault(before);
        }
        assertArrayEquals(first, Files.readAllBytes(target));
    }

    @Test
    void theManifestComesLastAndUnlistedFilesStayOut() throws Exception {
        pack(new Tiny().put("notes.txt", "x"));
        try (ZipFile zip = new ZipFile(target.toFile())) {
            List<String> names = new java.util.ArrayList<>();
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                names.add(e.nextElement().getName());
            }
            assertEquals("manifest.json", names.getLast());
            assertFalse(names.contains("notes.txt"));
        }
    }

    @Test
    void unknownFieldsSurvive() throws Exception {
        pack(new Tiny().replace(Tiny.MANIFEST, "\"language\"", "\"x:price\": 1.50, \"x:more\": {\"a\": [null, true]}, \"language\"")
                .edit(Tiny.B, b -> b.put("x", "y")));
        JsonNode metadata = JsonMapper.shared().readTree(content("manifest.json")).get("metadata");
        assertTrue(new String(content("manifest.json"), StandardCharsets.UTF_8).contains("\"x:price\": 1.50"));
        assertEquals("{\"a\":[null,true]}", metadata.get("x:more").toString());
        assertTrue(new String(content(Tiny.B), StandardCharsets.UTF_8).contains("\"x\":\"y\""));
    }

    @Test
    void sizesHashesAndPictureSizesAreWritten() throws Exception {
        pack(new Tiny().edit(Tiny.MANIFEST, m -> m.withArray("resources").get(0)));
        JsonNode picture = JsonMapper.shared().readTree(content("manifest.json")).get("resources").get(0);
        byte[] png = new Tiny().file(Tiny.PICTURE);
        assertEquals(png.length, picture.get("size").intValue());
        assertEquals(ContentCheck.sha256(png), picture.get("properties").get("broadsheet:sha256").stringValue());
        assertEquals("6×4", picture.get("width") + "×" + picture.get("height"));
    }

    @Test
    void staleHashesAreReplaced() throws Exception {
        assertEquals(List.of(), pack(new Tiny().sealed().replace(Tiny.B, "正文", "征文")));
    }

    @Test
    void aDamagedEditionIsNotPackedAndTheOldFileStays() throws Exception {
        Files.writeString(target, "old");
        BundleException missing = assertThrows(BundleException.class, () -> pack(new Tiny().without(Tiny.PICTURE)));
        assertEquals(ProblemId.FILE_MISSING, missing.problems().getFirst().id());
        assertThrows(BundleException.class, () -> pack(new Tiny().put(Tiny.B, "{")));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("f", "x.edition"), names());
    }

    @Test
    void aSignatureVouchesForTheManifest() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        BundlePacker.pack(new Tiny().folder(folder), target, ReadProgress.NONE, Optional.of(keys.getPrivate()), ThumbnailMaker.NONE);
        assertEquals(List.of(), BundleVerifier.verify(target, ReadProgress.NONE, BundleLimits.STANDARD, Optional.of(keys.getPublic())));
        byte[] manifest = content("manifest.json");
        byte[] signature = content("manifest.sig");
        assertTrue(ManifestSignature.fits(manifest, signature, keys.getPublic()));
        manifest[10] ^= 1;
        assertFalse(ManifestSignature.fits(manifest, signature, keys.getPublic()));
        assertFalse(ManifestSignature.fits(manifest, "%%%".getBytes(StandardCharsets.US_ASCII), keys.getPublic()));
    }

    @Test
    void sealingAFolderWritesItsManifestOnly() throws Exception {
        new Tiny().put("notes.txt", "x").folder(folder);
        assertEquals(List.of(ProblemId.FILE_UNLISTED), BundlePacker.seal(folder).stream().map(Problem::id).toList());
        assertTrue(Files.exists(folder.resolve("notes.txt")));
        byte[] once = Files.readAllBytes(folder.resolve("manifest.json"));
        BundlePacker.seal(folder);
        assertArrayEquals(once, Files.readAllBytes(folder.resolve("manifest.json")));
    }

    /// The picture of [Tiny] is 6 × 4; the maker is asked for large ones only.
    @Test
    void whatPackAddsPassesTheSchemasAndUnknownFieldsSurvive() throws Exception {
        byte[] large = SamplePicture.png(700, 500, 1);
        Tiny tiny = new Tiny().put(Tiny.PICTURE, large).edit(Tiny.A, a -> {
            a.put("x:desk", "本市");
            ((ObjectNode) a.at("/associations/0/renditions/0")).put("width", 700).put("height", 500);
        });
        ThumbnailMaker maker = picture -> Optional.of(new Tiny().file(Tiny.PICTURE));
        BundlePacker.pack(tiny.folder(folder), target, ReadProgress.NONE, Optional.empty(), maker);
        assertEquals(List.of(), BundleVerifier.verify(target, ReadProgress.NONE));
        String story = new String(content(Tiny.A), StandardCharsets.UTF_8);
        assertTrue(story.contains("本市") && story.contains("thumbnails/"), story);
        SchemaCheck ours = SchemaCheck.ours();
        assertEquals(List.of(), ours.errors(SchemaCheck.MANIFEST, content("manifest.json")));
    }

    @Test
    void aPictureThatCannotBeMadeSmallStaysAlone() throws Exception {
        Tiny tiny = new Tiny().put(Tiny.PICTURE, SamplePicture.png(700, 500, 1));
        BundlePacker.pack(tiny.folder(folder), target, ReadProgress.NONE, Optional.empty(), ThumbnailMaker.NONE);
        assertFalse(new String(content(Tiny.A), StandardCharsets.UTF_8).contains("thumbnail"));
    }

    private List<Problem> pack(Tiny tiny) throws Exception {
        return BundlePacker.pack(tiny.folder(Files.createTempDirectory(dir.resolve("f"), "")), target, ReadProgress.NONE, Optional.empty(), ThumbnailMaker.NONE);
    }

    private byte[] content(String name) throws Exception {
        try (BundleFiles files = BundleFiles.open(target, BundleLimits.STANDARD)) {
            return files.read(name, 1 << 20);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
