package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import broadsheet.samples.SamplePicture;
import broadsheet.ui.UiTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Bombs, headers that lie, pictures of other kinds and broken ones, again and again through the one decoder: what each was answered, and that
/// nothing of them stays in memory.
@Tag("hostile")
class PictureHeapTest extends UiTest {
    private static final int LONGEST = 512;
    private static final long SLACK = 4L << 20;

    @Test
    void nothingOfABadPictureStays() throws IOException {
        List<byte[]> bad = new ArrayList<>(bombs());
        bad.addAll(liars());
        bad.addAll(foreign());
        bad.addAll(broken());
        List<byte[]> all = new ArrayList<>(bad);
        all.addAll(others());
        PictureDecoder decoder = new PictureDecoder();
        for (byte[] file : bad) {
            assertTrue(decode(decoder, file) instanceof PictureDecoder.Outcome.Refused, () -> "shown: " + new String(file, 0, Math.min(8, file.length), StandardCharsets.ISO_8859_1));
        }
        round(decoder, all);
        long before = live();
        int rounds = Scale.cases(1, 20);
        int shown = 0;
        for (int i = 0; i < rounds; i++) {
            shown = round(decoder, all);
        }
        long grown = live() - before;
        assertTrue(grown < SLACK, "live heap grew by " + (grown >> 10) + " KB");
        Ledger.row(PictureHeapTest.class, "pictures: bombs, lying headers, foreign kinds, broken and sound ones, decoded again and again", (long) all.size() * rounds,
                "%d of %d kinds shown, live heap %+d KB".formatted(shown, all.size(), grown >> 10));
    }

    /// The largest picture allowed, of nothing but white, a few kilobytes long, is shown small; it is no bomb.
    @Test
    void theLargestPictureAllowedIsShownSmall() {
        int side = 6324;
        byte[] white = SamplePicture.png(side, side, 1, 0, SamplePicture.deflate(new byte[(side / 8 + 1 + 1) * side]));
        assertTrue(white.length < 20_000, white.length + " bytes");
        var shown = (PictureDecoder.Outcome.Decoded) decode(new PictureDecoder(), white);
        assertEquals(LONGEST, shown.image().getWidth());
    }

    private static PictureDecoder.Outcome decode(PictureDecoder decoder, byte[] file) { return decoder.decode(new PictureData.Bytes(file, 0, 0), LONGEST); }

    private static int round(PictureDecoder decoder, List<byte[]> files) {
        int shown = 0;
        for (byte[] file : files) {
            shown += decode(decoder, file) instanceof PictureDecoder.Outcome.Decoded ? 1 : 0;
        }
        return shown;
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            settle();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// A few bytes that announce, or inflate to, gigabytes.
    private static List<byte[]> bombs() {
        byte[] flood = SamplePicture.deflate(new byte[64 << 20]);
        return List.of(SamplePicture.png(Integer.MAX_VALUE, Integer.MAX_VALUE, 16, 6, new byte[0]), SamplePicture.png(60_000, 60_000, 8, 2, flood),
                SamplePicture.png(8, 8, 8, 0, new byte[0]), SamplePicture.png(20_000, 1, 8, 0, flood), gif(65_535), jpeg(65_535, 65_535), jpeg(16_384, 16_384));
    }

    /// Sizes that the picture data does not bear out.
    private static List<byte[]> liars() {
        byte[] few = SamplePicture.deflate(new byte[65 * 64]);
        List<byte[]> liars = new ArrayList<>();
        for (int[] size : new int[][] {{6_324, 6_324}, {16_384, 2_441}, {2_441, 16_384}, {64, 65}, {64, 10_000}, {0, 64}, {64, 0}, {-64, 64}}) {
            liars.add(SamplePicture.png(size[0], size[1], 8, 0, few));
        }
        return liars;
    }

    private static List<byte[]> foreign() {
        return Stream.of("GIF89a\1\0\1\0\200\0\0\0\0\0\0\0\0;", "BM6\0\0\0", "RIFF\0\0\0\0WEBPVP8 ", "II*\0\10\0\0\0", "\0\0\0\fjP  \r\n\207\n", "\0\0\0 ftypavif", "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PDF-1.7", "PK\3\4", "", "\211PNG", "\377\330\377").map(s -> s.getBytes(StandardCharsets.ISO_8859_1)).toList();
    }

    /// A sound picture cut off at any place, and one in which a piece is noise.
    private static List<byte[]> broken() {
        byte[] good = SamplePicture.png(200, 150, 7);
        List<byte[]> broken = new ArrayList<>();
        Random random = new Random(20250111);
        for (int i = 0; i < 40; i++) {
            broken.add(Arrays.copyOf(good, random.nextInt(good.length - 12)));
            byte[] noisy = good.clone();
            for (int j = 0, at = 8 + random.nextInt(good.length - 40); j < 16; j++) {
                noisy[at + j] = (byte) (noisy[at + j] + 1 + random.nextInt(200));
            }
            broken.add(noisy);
        }
        return broken;
    }

    /// Sound ones, and the corpus beside the project where it is there.
    private static List<byte[]> others() throws IOException {
        List<byte[]> others = new ArrayList<>(List.of(SamplePicture.png(600, 400, 1), SamplePicture.png(2_000, 1_500, 2)));
        Path corpus = Path.of("..", "shared", "bad-inputs", "images");
        if (Files.isDirectory(corpus)) {
            try (Stream<Path> files = Files.walk(corpus)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    others.add(Files.readAllBytes(file));
                }
            }
        }
        return others;
    }

    /// 34 bytes that ask for four gigabytes of pixels.
    private static byte[] gif(int side) {
        ByteBuffer gif = ByteBuffer.allocate(34).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        gif.put("GIF89a".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) side).putShort((short) side).put((byte) 0x80).put((byte) 0).put((byte) 0);
        gif.put(new byte[6]).put((byte) 0x2C).putShort((short) 0).putShort((short) 0).putShort((short) side).putShort((short) side).put((byte) 0).put((byte) 2).put((byte) 0x3B);
        return gif.array();
    }

    /// A JPEG of one frame header and one empty scan.
    private static byte[] jpeg(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 11, 8});
        out.writeBytes(ByteBuffer.allocate(4).putShort((short) height).putShort((short) width).array());
        out.writeBytes(new byte[] {1, 1, 0x11, 0, (byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0, (byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }
}
