package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.samples.SamplePicture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/// Checking a whole edition, every byte of it: what is found, in which words, and whether an edition is all there.
class WholeEditionTest {
    @TempDir
    private Path dir;

    @Test
    void aSealedEditionIsPerfectAndTellsItsProgress() throws Exception {
        List<String> steps = new ArrayList<>();
        Path file = new Tiny().sealed().zip().write(dir.resolve("x.edition"));
        assertEquals(List.of(), BundleVerifier.verify(file, (done, total) -> steps.add(done + "/" + total)));
        assertEquals(List.of("1/4", "2/4", "3/4", "4/4"), steps);
    }

    @Test
    void checkingCanBeCancelledBetweenFiles() throws Exception {
        Path file = new Tiny().sealed().zip().write(dir.resolve("x.edition"));
        AtomicInteger steps = new AtomicInteger();
        assertThrows(CancellationException.class, () -> BundleVerifier.verify(file, new ReadProgress() {
            @Override public void at(int done, int total) { steps.incrementAndGet(); }
            @Override public boolean cancelled() { return steps.get() == 2; }
        }));
        assertEquals(2, steps.get());
    }

    /// The size of the picture as the manifest or the story gives it, against the file's 6 × 4.
    @ParameterizedTest
    @CsvSource({"6, 4, –", "7, 4, 6×4 7×4", "6, 5, 6×4 6×5", "0, 4, –", "6, 0, –", "0, 0, –", "0, 5, 6×4 0×5", "7, 0, 6×4 7×0"})
    void announcedSizesAreComparedWithTheFile(int width, int height, String told) throws Exception {
        Tiny manifest = new Tiny().edit(Tiny.MANIFEST, m -> size((ObjectNode) m.get("resources").get(0), width, height))
                .edit(Tiny.A, a -> a.remove("associations")).body("<p>文</p>").without(Tiny.PAGE);
        Tiny story = new Tiny().edit(Tiny.MANIFEST, m -> size((ObjectNode) m.get("resources").get(0), 0, 0))
                .edit(Tiny.A, a -> size((ObjectNode) a.get("associations").get(0).get("renditions").get(0), width, height));
        for (Tiny tiny : List.of(manifest, story)) {
            assertEquals(told, tiny.verify(dir).stream().filter(p -> p.id() == ProblemId.IMAGE_SIZE)
                    .map(p -> String.join(" ", p.arguments())).findFirst().orElse("–"));
        }
    }

    @ParameterizedTest
    @CsvSource({"image/png, –", "'', –", "image/jpeg, image/png image/jpeg", "image/x, image/png image/x"})
    void anotherTypeThanTheFilesIsTold(String type, String told) throws Exception {
        Tiny tiny = new Tiny().edit(Tiny.MANIFEST, m -> type((ObjectNode) m.get("resources").get(0), type));
        assertEquals(told, tiny.verify(dir).stream().filter(p -> p.id() == ProblemId.IMAGE_TYPE)
                .map(p -> String.join(" ", p.arguments())).findFirst().orElse("–"));
    }

    @Test
    void whatIsNotListedIsToldSaveManifestAndSignature() throws Exception {
        Tiny tiny = new Tiny().sealed().put("manifest.sig", "x").put("notes.txt", "x").put("more/notes.txt", "x");
        assertEquals("FILE_UNLISTED notes.txt, FILE_UNLISTED more/notes.txt", said(tiny.verify(dir)));
    }

    @Test
    void aFileWithoutAHashIsToldAndOneThatIsMissingOnlyOnce() throws Exception {
        Tiny sealed = new Tiny().sealed();
        assertEquals("HASH_MISSING articles/b.json", said(sealed.edit(Tiny.MANIFEST,
                m -> ((ObjectNode) m.get("readingOrder").get(1)).remove("properties")).verify(dir)));
        assertEquals("FILE_MISSING images/p.png", said(new Tiny().sealed().without(Tiny.PICTURE).verify(dir)));
    }

    @Test
    void aDamagedFileIsToldAndTheOthersStillChecked() throws Exception {
        Tiny tiny = new Tiny().sealed().put(Tiny.PICTURE, SamplePicture.png(6, 4, 2)).put(Tiny.PAGE, "{}");
        assertEquals("HASH_MISMATCH pages/01.json, HASH_MISMATCH images/p.png", said(tiny.verify(dir)));
    }

    @Test
    void filesOverTheirLimitAreNotReadWhole() throws Exception {
        Tiny tiny = new Tiny().put(Tiny.PICTURE, SamplePicture.png(60, 40, 1));
        int size = tiny.file(Tiny.PICTURE).length;
        for (int limit : new int[] {size - 1, size}) {
            List<Problem> problems = tiny.verify(dir, Tiny.limit("image", limit));
            assertEquals(limit < size, problems.stream().anyMatch(p -> p.id() == ProblemId.FILE_TOO_LARGE && p.file().equals(Tiny.PICTURE)), problems::toString);
        }
    }

    @Test
    void aSignatureIsAskedForOnlyWithAKey() throws Exception {
        KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair theirs = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Tiny tiny = new Tiny().sealed();
        byte[] signature = ManifestSignature.sign(tiny.file(Tiny.MANIFEST), ours.getPrivate());
        assertEquals("SIGNATURE_MISSING manifest.sig", said(signed(tiny, ours)));
        assertEquals("", said(signed(tiny.put("manifest.sig", signature), ours)));
        assertEquals("SIGNATURE_BAD manifest.sig", said(signed(tiny, theirs)));
        assertEquals("SIGNATURE_BAD manifest.sig", said(signed(tiny.put("manifest.sig", "no base 64!"), ours)));
        assertEquals("", said(signed(tiny.put("manifest.sig", padded(signature, 1_000)), ours)));
        List<Problem> large = signed(tiny.put("manifest.sig", padded(signature, 1_001)), ours);
        assertEquals("FILE_TOO_LARGE manifest.sig FATAL", said(large) + " " + large.getFirst().severity());
        assertFalse(ManifestSignature.fits(tiny.file(Tiny.MANIFEST), signature, rsa()));
    }

    @Test
    void anEditionIsAllThereWhenEveryLengthIsRight() throws Exception {
        assertTrue(complete(new Tiny().sealed()));
        assertTrue(complete(new Tiny().sealed().replace(Tiny.B, "正文", "征文")));
        assertFalse(complete(new Tiny()));
        assertFalse(complete(new Tiny().sealed().replace(Tiny.PAGE, "头版", "头版版")));
        assertFalse(complete(new Tiny().sealed().without(Tiny.PICTURE)));
        assertFalse(complete(new Tiny().sealed().without(Tiny.MANIFEST)));
        assertFalse(BundleVerifier.isComplete(dir.resolve("absent")));
        RawZip lying = new Tiny().sealed().zip();
        lying.entry(Tiny.PICTURE).data[3] ^= 1;
        assertFalse(BundleVerifier.isComplete(lying.write(dir.resolve("x.edition"))));
    }

    @Test
    void aRefusedEditionTellsWhy() throws Exception {
        assertEquals("NOT_FOUND absent", said(BundleVerifier.verify(dir.resolve("absent"), ReadProgress.NONE)));
    }

    private boolean complete(Tiny tiny) throws Exception {
        Path folder = Files.createTempDirectory(dir, "e");
        return BundleVerifier.isComplete(tiny.folder(folder));
    }

    private List<Problem> signed(Tiny tiny, KeyPair key) throws Exception {
        return BundleVerifier.verify(tiny.zip().write(dir.resolve("x.edition")), ReadProgress.NONE, BundleLimits.STANDARD, Optional.of(key.getPublic()));
    }

    private static java.security.PublicKey rsa() throws Exception {
        return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
    }

    private static byte[] padded(byte[] signature, int length) {
        return (new String(signature, StandardCharsets.US_ASCII) + " ".repeat(length - signature.length)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String said(List<Problem> problems) {
        return problems.stream().map(p -> p.id() + " " + p.file()).collect(Collectors.joining(", "));
    }

    private static ObjectNode size(ObjectNode owner, int width, int height) {
        owner.remove(List.of("width", "height"));
        if (width > 0) {
            owner.put("width", width);
        }
        if (height > 0) {
            owner.put("height", height);
        }
        return owner;
    }

    private static void type(ObjectNode link, String type) {
        if (type.isEmpty()) {
            link.remove("type");
        } else {
            link.put("type", type);
        }
    }
}
