package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that lie, are damaged, or are cut off.
@Tag("hostile")
class ArchiveTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/x", "C:/x", "c:x", "a\\b", "a\u0000b", "a\nb", "a//b", "./x", "a/./b", "CON", "nul.txt",
        "a/COM1.json", "LPT9", "x.", "x ", "a:stream", "a\u202Eb", "a\u2028b", "what?", "*", "<x>", "\"x\"", "a|b", "..", "COM¹.txt"})
    void anUnsafeNameRefusesTheBundle(String name) throws IOException {
        RawZip zip = new Tiny().zip();
        zip.add(name, "x");
        assertEquals(List.of(ProblemId.NAME_UNSAFE), ids(Tiny.verify(zip, dir)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/P.PNG", "IMAGES/p.png", "images/p.png", "images", "articles/a.json/x"})
    void namesThatMeetOnSomeSystemRefuseTheBundle(String name) throws IOException {
        RawZip zip = new Tiny().zip();
        zip.add(name, "x");
        assertEquals(List.of(ProblemId.NAME_DOUBLED), ids(Tiny.verify(zip, dir)));
    }

    @Test
    void composedAndDecomposedNamesMeet() throws IOException {
        RawZip zip = new Tiny().zip();
        zip.add("caf\u00E9.txt", "x");
        zip.add("cafe\u0301.txt", "x");
        assertEquals(List.of(ProblemId.NAME_DOUBLED), ids(Tiny.verify(zip, dir)));
    }

    @Test
    void anAnnouncedLengthIsNeverExceeded() throws IOException {
        RawZip zip = new Tiny().zip();
        RawZip.Entry bomb = new RawZip.Entry("images/p.png", new byte[20_000_000], 8);
        bomb.size = 1;
        zip.entries.removeIf(e -> new String(e.name).equals("images/p.png"));
        zip.entries.add(bomb);
        assertTrue(ids(Tiny.verify(zip, dir)).contains(ProblemId.SIZE_MISMATCH));
    }

    @Test
    void anAnnouncedLengthIsNotAllocatedForNothing() throws IOException {
        RawZip zip = new Tiny().zip();
        zip.entry(Tiny.B).size = 60_000_000;
        assertEquals(List.of(ProblemId.RATIO_TOO_HIGH), ids(Tiny.verify(zip, dir)));
    }

    @Test
    void somethingBeforeTheArchiveRefusesIt() throws IOException {
        RawZip zip = new Tiny().zip();
        byte[] plain = zip.bytes();
        byte[] shifted = new byte[plain.length + 10];
        System.arraycopy(plain, 0, shifted, 10, plain.length);
        assertEquals(List.of(ProblemId.ARCHIVE_STRUCTURE), ids(verify(shifted)));
    }

    @Test
    void aWrongCountRefusesTheArchive() throws IOException {
        for (int count : new int[] {4, 6}) {
            RawZip zip = new Tiny().zip();
            zip.announced = count;
            assertEquals(List.of(ProblemId.ARCHIVE_STRUCTURE), ids(Tiny.verify(zip, dir)));
        }
    }

    @Test
    void aCommentIsNoHarm() throws IOException {
        RawZip zip = new Tiny().zip();
        zip.comment = "第一版 PK\u0005\u0006".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(Tiny.verify(zip, dir).stream().allMatch(p -> p.severity() == Severity.NOTE));
    }

    @Test
    void aSymbolicLinkInTheArchiveRefusesIt() throws IOException {
        RawZip zip = new Tiny().zip();
        RawZip.Entry link = zip.add("images/q.png", "/etc/passwd");
        link.madeBy = 3 << 8 | 20;
        link.external = 0xA1FF << 16;
        assertEquals(List.of(ProblemId.LINK_REFUSED), ids(Tiny.verify(zip, dir)));
    }

    @Test
    void cutOffAnywhereItIsNeverReadInPart() throws IOException {
        byte[] whole = new Tiny().zip().bytes();
        for (int length = 0; length < whole.length; length += 7) {
            List<ProblemId> ids = ids(verify(Arrays.copyOf(whole, length)));
            assertTrue(ids.equals(List.of(ProblemId.ARCHIVE_TRUNCATED)) || ids.equals(List.of(ProblemId.NOT_AN_EDITION)), length + ": " + ids);
        }
    }

    @Test
    void aFlippedBitNeverChangesTheTextInSilence() throws Exception {
        byte[] whole = new Tiny().sealed().zip().bytes();
        Path file = Files.write(dir.resolve("x.edition"), whole);
        List<?> expected;
        try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
            expected = List.of(bundle.edition().articles(), bundle.edition().pages(), bundle.edition().masthead());
        }
        Random random = new Random(11);
        for (int i = 0; i < 1_500; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
                List<?> read = List.of(bundle.edition().articles(), bundle.edition().pages(), bundle.edition().masthead());
                assertTrue(read.equals(expected) || !bundle.problems().isEmpty(), "byte " + at);
            } catch (BundleException refused) {
                assertTrue(refused.problems().getFirst().severity() == Severity.FATAL, "byte " + at);
            }
        }
    }

    private List<Problem> verify(byte[] archive) throws IOException {
        return BundleVerifier.verify(Files.write(dir.resolve("x.edition"), archive), ReadProgress.NONE);
    }

    private static List<ProblemId> ids(List<Problem> problems) { return problems.stream().map(Problem::id).toList(); }
}
