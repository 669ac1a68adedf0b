package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Article;
import broadsheet.edition.Picture;
import broadsheet.export.SmallPicture;
import broadsheet.proof.mark.Fingerprint;
import broadsheet.proof.mark.Subject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// `pack` and `import` give large pictures small ones; nothing else of an edition changes.
class ThumbnailsTest extends CommandRun {
    private static Set<String> names(Path archive) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                names.add(e.nextElement().getName());
            }
        }
        return names;
    }

    private static Picture withoutSmall(Picture p) {
        return new Picture(p.id(), p.caption(), p.altText(), p.credit(), p.renditions().stream().filter(r -> !r.name().equals("thumbnail")).toList());
    }

    @Test
    void theSampleGetsASmallPictureForEachLargeOneAndKeepsTheRest() throws Exception {
        Path packed = folder.resolve("a.edition");
        assertEquals(ExitCode.FINE, run("en", "pack", SAMPLE, "-o", packed));
        assertEquals(5, names(packed).stream().filter(n -> n.matches("images/thumbnails/[a-z]+[.]jpg")).count(), names(packed).toString());
        assertEquals(ExitCode.FINE, run("en", "validate", packed, "--json"));
        assertEquals("[ ]", out.toString().strip());
        try (Bundle before = BundleReader.read(Path.of(SAMPLE), ReadProgress.NONE); Bundle after = BundleReader.read(packed, ReadProgress.NONE)) {
            for (Article article : before.edition().articles()) {
                Article now = after.edition().article(article.id()).orElseThrow();
                assertEquals(article.body(), now.body());
                assertEquals(article.pictures(), now.pictures().stream().map(ThumbnailsTest::withoutSmall).toList());
                assertEquals(article.title(), now.title());
                for (Picture picture : now.pictures()) {
                    Subject subject = new Subject.OfPicture(article.id(), picture.id());
                    assertEquals(Fingerprint.of(before.edition(), subject, href -> href), Fingerprint.of(after.edition(), subject, href -> href));
                    Picture.Rendition small = picture.renditions().getLast();
                    assertEquals("thumbnail", small.name());
                    assertEquals(320, Math.max(small.width(), small.height()));
                    assertEquals(picture.aspect(), (double) small.width() / small.height(), picture.aspect() * 0.01);
                    assertFalse(picture.best().orElseThrow().name().equals("thumbnail"));
                }
            }
        }
    }

    @Test
    void packedAgainItStaysAsItIs() throws IOException {
        Path packed = folder.resolve("a.edition");
        Path again = folder.resolve("b.edition");
        run("en", "pack", SAMPLE, "-o", packed);
        assertEquals(ExitCode.FINE, run("en", "pack", packed, "-o", again));
        assertArrayEquals(Files.readAllBytes(packed), Files.readAllBytes(again));
    }

    @Test
    void importedWithPicturesTheTextIsUnchanged() throws IOException {
        Path images = Files.createDirectory(folder.resolve("图片"));
        Files.write(images.resolve("月亮 1.png"), png(900, 500));
        Files.write(images.resolve("小.png"), png(300, 200));
        Path text = Files.writeString(folder.resolve("t.md"), """
                ---
                nameplate: 海州日报
                date: 2025-10-06
                ---
                ## 月圆

                今夜月圆，2 千人赏月。

                ![月亮](月亮%201.png "一轮明月")

                ![小](小.png "小图")

                散场时已近子夜。
                """);
        Path packed = folder.resolve("t.edition");
        assertEquals(ExitCode.FINE, run("zh", "import", text, "--images", images, "-o", packed), err.toString());
        assertEquals(ExitCode.FINE, run("zh", "validate", packed), out.toString());
        assertEquals(1, names(packed).stream().filter(n -> n.contains("/thumbnails/")).count(), "only the large one: " + names(packed));
        assertEquals(ExitCode.FINE, run("zh", "export", packed, "-o", folder.resolve("t.txt")));
        String said = Files.readString(folder.resolve("t.txt"));
        assertTrue(said.contains("今夜月圆，2 千人赏月。") && said.contains("散场时已近子夜。"), said);
    }

    @Test
    void aSmallPictureLooksLikeTheLargeOne() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(SmallPicture.of(png(900, 500), 320).orElseThrow()));
        assertEquals(List.of(320, 178), List.of(small.getWidth(), small.getHeight()));
        assertEquals(Color.RED.getRGB(), small.getRGB(40, 90));
        assertEquals(Color.WHITE.getRGB(), small.getRGB(280, 90));
        assertEquals(java.util.Optional.empty(), SmallPicture.of("no picture".getBytes(), 320));
    }

    /// Left half red, right half white.
    private static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xFF0000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
