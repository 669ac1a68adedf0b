package broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundlePacker;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ReadProgress;
import broadsheet.bundle.ThumbnailMaker;
import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One flipped bit, or an archive that breaks off: the same edition, or reported damage; never silently another text.
@Tag("hostile")
class FlippedBitsTest {
    @TempDir
    private Path work;
    private byte[] archive = {};
    private List<Object> printed = List.of();
    private List<byte[]> pictures = List.of();

    @BeforeEach
    void pack() throws Exception {
        Path folder = EditionFiles.unsealed().folder(work.resolve("edition"));
        Path packed = work.resolve("sound.edition");
        BundlePacker.pack(folder, packed, ReadProgress.NONE, Optional.empty(), ThumbnailMaker.NONE);
        archive = Files.readAllBytes(packed);
        try (Bundle bundle = BundleReader.read(packed, ReadProgress.NONE)) {
            assertEquals(List.of(), bundle.problems());
            printed = told(bundle.edition());
            pictures = pictures(bundle);
        }
    }

    @Test
    void aFlippedBitIsHarmlessOrReported() throws Exception {
        Random random = new Random(20250111);
        int flips = Scale.cases(400, 10_000);
        Tally tally = new Tally();
        for (int i = 0; i < flips; i++) {
            int bit = random.nextInt(archive.length * 8);
            byte[] flipped = archive.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            tally.add("bit " + bit, flipped);
        }
        tally.close("one bit of a packed edition flipped", flips);
    }

    @Test
    void anArchiveThatBreaksOffIsReported() throws Exception {
        Random random = new Random(7);
        int cuts = Scale.cases(100, 2_000);
        Tally tally = new Tally();
        for (int i = 0; i < cuts; i++) {
            int length = i < cuts / 4 ? archive.length - 1 - i : random.nextInt(archive.length);
            tally.add("cut at " + length, Arrays.copyOf(archive, Math.max(0, length)));
        }
        assertEquals(0, tally.same, "an archive without its end is no edition");
        tally.close("a packed edition broken off", cuts);
    }

    /// Everything an edition says, comparable.
    private static List<Object> told(Edition edition) {
        return List.of(edition.id(), edition.language(), edition.date(), edition.masthead(), edition.sections(), edition.articles(), edition.pages(),
                edition.credits(), edition.lexicon());
    }

    private static List<byte[]> pictures(Bundle bundle) {
        List<byte[]> all = new ArrayList<>();
        for (Article article : bundle.edition().articles()) {
            for (Picture picture : article.pictures()) {
                for (Picture.Rendition rendition : picture.renditions()) {
                    all.add(bundle.image(rendition.href()) instanceof ImageFile sound ? sound.bytes() : new byte[0]);
                }
            }
        }
        return all;
    }

    private final class Tally {
        private final List<String> silent = new ArrayList<>();
        private int same;
        private int reported;
        private int refused;

        void add(String what, byte[] bytes) throws Exception {
            Path file = Files.write(work.resolve("spoiled.edition"), bytes);
            try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
                List<byte[]> now = pictures(bundle);
                boolean missing = now.stream().anyMatch(p -> p.length == 0);
                boolean equal = told(bundle.edition()).equals(printed) && Arrays.deepEquals(now.toArray(), pictures.toArray());
                if (equal) {
                    same++;
                } else if (!bundle.problems().isEmpty() || missing) {
                    reported++;
                } else {
                    silent.add(what);
                }
            } catch (BundleException refusal) {
                refused++;
                assertTrue(!refusal.problems().isEmpty(), what);
            }
        }

        void close(String what, int cases) {
            assertEquals(List.of(), silent, "another edition, and no word about it");
            Ledger.row(FlippedBitsTest.class, what, cases,
                    "%,d the same edition, %,d damage reported, %,d refused, 0 silently different".formatted(same, reported, refused));
        }
    }
}
