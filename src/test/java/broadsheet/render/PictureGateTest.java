package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Picture;
import broadsheet.task.Immediate;
import broadsheet.ui.UiTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What passes the picture gate and what does not.
@Tag("hostile")
class PictureGateTest extends UiTest {
    private final PictureDecoder decoder = new PictureDecoder();

    /// A picture whose left half is red and right half blue, as PNG.
    static byte[] png(int width, int height) {
        WritableImage image = new WritableImage(width, height);
        int[] row = new int[width * height];
        for (int i = 0; i < row.length; i++) {
            row[i] = i % width < width / 2 ? 0xFFFF0000 : 0xFF0000FF;
        }
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), row, 0, width);
        return PageImage.png(image, 96);
    }

    private PictureDecoder.Outcome decode(byte[] file, int longest) { return decoder.decode(new PictureData.Bytes(file, 0, 0), longest); }

    private PictureFault refused(byte[] file) { return assertInstanceOf(PictureDecoder.Outcome.Refused.class, decode(file, 100)).fault(); }

    @Test
    void aGoodPictureComesInTheSizeAskedForAndIsNeverEnlarged() {
        var small = assertInstanceOf(PictureDecoder.Outcome.Decoded.class, decode(png(400, 200), 100)).image();
        assertEquals(100, small.getWidth());
        assertEquals(50, small.getHeight());
        var own = assertInstanceOf(PictureDecoder.Outcome.Decoded.class, decode(png(40, 20), 5000)).image();
        assertEquals(40, own.getWidth());
        assertEquals(Color.RED, own.getPixelReader().getColor(3, 10));
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertEquals(PictureFault.UNSUPPORTED, refused("GIF89a\1\0\1\0\0\0\0;".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
        assertEquals(PictureFault.UNSUPPORTED, refused("<svg xmlns='x'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals(PictureFault.DAMAGED, refused(new byte[0]));
    }

    @Test
    void sizesAreCheckedBeforeAnythingIsDecoded() {
        assertEquals(PictureFault.TOO_LARGE, refused(resized(png(8, 8), PictureDecoder.MAX_SIDE + 1, 1)));
        assertEquals(PictureFault.TOO_LARGE, refused(resized(png(8, 8), 6325, 6325)));
        assertEquals(PictureFault.DAMAGED, refused(resized(png(8, 8), 6324, 6324)), "40 million pixels cannot come from some bytes");
        assertEquals(PictureFault.DAMAGED, refused(resized(png(8, 8), 0, 8)));
        assertEquals(PictureFault.TOO_LARGE, refused(Arrays.copyOf(png(8, 8), PictureDecoder.MAX_BYTES + 1)));
    }

    /// The same file with another size in its header, its checksum put right.
    private static byte[] resized(byte[] png, int width, int height) {
        byte[] copy = png.clone();
        ByteBuffer.wrap(copy).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(copy, 12, 17);
        ByteBuffer.wrap(copy).putInt(29, (int) crc.getValue());
        return copy;
    }

    @Test
    void everyCutAndEveryFlippedBitIsSurvived() {
        byte[] good = png(64, 48);
        for (int length = 0; length < good.length; length += 7) {
            refused(Arrays.copyOf(good, length));
        }
        int refusedFlips = 0;
        for (int i = 8; i < good.length; i++) {
            byte[] flipped = good.clone();
            flipped[i] ^= 0x10;
            refusedFlips += decode(flipped, 64) instanceof PictureDecoder.Outcome.Refused ? 1 : 0;
        }
        assertTrue(refusedFlips > (good.length - 8) * 0.8, "flips refused: " + refusedFlips + " of " + (good.length - 8));
    }

    @Test
    void decodingEndsAtItsTime() {
        PictureDecoder hurried = new PictureDecoder(Duration.ofNanos(1), DecodeGuard.NONE);
        assertEquals(new PictureDecoder.Outcome.Refused(PictureFault.TOO_SLOW), hurried.decode(new PictureData.Bytes(png(200, 200), 0, 0), 200));
    }

    @Test
    void aJpegIsTurnedUpright() throws IOException {
        byte[] lying = withOrientation(jpeg(), 6);
        var image = assertInstanceOf(PictureDecoder.Outcome.Decoded.class, decode(lying, 400)).image();
        assertEquals(20, image.getWidth());
        assertEquals(40, image.getHeight());
        assertTrue(image.getPixelReader().getColor(10, 5).getRed() > 0.8, "what was left is on top");
        assertTrue(image.getPixelReader().getColor(10, 35).getBlue() > 0.8, "what was right is at the foot");
    }

    /// 40 × 20 pixels, the left half red, the right half blue.
    private static byte[] jpeg() throws IOException {
        try (var in = PictureGateTest.class.getResourceAsStream("red-blue-40x20.jpg")) {
            return in.readAllBytes();
        }
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    @Test
    void thePngSuiteIsShownOrRefusedAsItsAuthorMeant() throws IOException {
        Path suite = Path.of(System.getProperty("user.dir")).resolve("../shared/bad-inputs/images/pngsuite").normalize();
        Assumptions.assumeTrue(Files.isDirectory(suite), "not run: ../shared/bad-inputs is not beside the project");
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        try (var files = Files.walk(suite)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".png")).sorted().toList()) {
                boolean bad = file.getFileName().toString().startsWith("x");
                boolean refused = decode(Files.readAllBytes(file), 64) instanceof PictureDecoder.Outcome.Refused;
                seen++;
                if (bad != refused) {
                    wrong.add(file.getFileName() + (bad ? " was shown" : " was refused"));
                }
            }
        }
        assertTrue(seen > 100, "files seen: " + seen);
        assertEquals(List.of(), wrong);
    }

    private static Picture picture(String href) {
        return new Picture("p", "说明", "", "", List.of(new Picture.Rendition("print", href, 400, 200, Picture.Focus.CENTRE)));
    }

    /// What the pictures answer once what they had to decode has arrived.
    private static PictureState find(Pictures pictures, String href, double longest) {
        fx(() -> pictures.find(picture(href), longest));
        settle();
        return fx(() -> pictures.find(picture(href), longest));
    }

    @Test
    void picturesAreDecodedOnceASizeAndKeptWithinTheBudget() {
        AtomicInteger loads = new AtomicInteger();
        Pictures pictures = fx(() -> new Pictures(href -> {
            loads.incrementAndGet();
            return new PictureData.Bytes(png(400, 200), 0, 0);
        }, new Immediate(), new PictureDecoder(), 300_000));
        assertInstanceOf(PictureState.Ready.class, find(pictures, "a", 200));
        assertInstanceOf(PictureState.Ready.class, find(pictures, "a", 250));
        assertEquals(1, loads.get(), "both sizes are served by one decoding");
        for (String href : List.of("b", "c", "d", "e")) {
            find(pictures, href, 250);
        }
        assertTrue(fx(pictures::heldBytes) <= 300_000, "held: " + fx(pictures::heldBytes));
        assertTrue(fx(pictures::heldBytes) > 0);
    }

    @Test
    void aRefusedPictureIsNotTriedAgain() {
        AtomicInteger loads = new AtomicInteger();
        Pictures pictures = fx(() -> new Pictures(href -> {
            loads.incrementAndGet();
            return new PictureData.Unshowable(PictureFault.DAMAGED);
        }, new Immediate(), new PictureDecoder(), 300_000));
        assertEquals(new PictureState.Refused(PictureFault.DAMAGED), find(pictures, "a", 200));
        assertEquals(new PictureState.Refused(PictureFault.DAMAGED), find(pictures, "a", 900));
        assertEquals(1, loads.get());
        fxRun(() -> pictures.open(href -> new PictureData.Bytes(png(400, 200), 0, 0)));
        assertInstanceOf(PictureState.Ready.class, find(pictures, "a", 200), "another edition begins anew");
    }

    @Test
    void aPictureOnAStickThatWasPulledComesBackWithTheStick() {
        AtomicInteger loads = new AtomicInteger();
        AtomicLong clock = new AtomicLong();
        Pictures pictures = fx(() -> new Pictures(href -> loads.incrementAndGet() < 3 ? new PictureData.Unshowable(PictureFault.UNREACHABLE)
                : new PictureData.Bytes(png(400, 200), 0, 0), new Immediate(), new PictureDecoder(), 300_000, clock::get));
        for (int i = 0; i < 3; i++) {
            assertEquals(new PictureState.Refused(PictureFault.UNREACHABLE), find(pictures, "a", 200), "not asked for at every painting");
        }
        assertEquals(1, loads.get());
        clock.addAndGet(Duration.ofSeconds(5).toNanos());
        assertEquals(new PictureState.Refused(PictureFault.UNREACHABLE), find(pictures, "a", 200));
        clock.addAndGet(Duration.ofSeconds(5).toNanos());
        assertInstanceOf(PictureState.Ready.class, find(pictures, "a", 200));
        assertEquals(3, loads.get());
    }

    @Test
    void whatTheGuardDoesNotAdmitIsNotDecodedAndWhatItAdmitsIsLeftAgain() {
        List<String> seen = new ArrayList<>();
        class Guard implements DecodeGuard {
            private final boolean admits;

            Guard(boolean admits) { this.admits = admits; }

            @Override public boolean enter(byte[] file) {
                seen.add("enter");
                return admits;
            }

            @Override public void leave(byte[] file) { seen.add("leave"); }
        }
        PictureData file = new PictureData.Bytes(png(8, 8), 0, 0);
        assertEquals(new PictureDecoder.Outcome.Refused(PictureFault.QUARANTINED), new PictureDecoder(new Guard(false)).decode(file, 8));
        assertInstanceOf(PictureDecoder.Outcome.Decoded.class, new PictureDecoder(new Guard(true)).decode(file, 8));
        assertEquals(List.of("enter", "enter", "leave"), seen);
    }
}
