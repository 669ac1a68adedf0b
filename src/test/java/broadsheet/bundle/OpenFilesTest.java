package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.Disk;
import broadsheet.faults.LayeredFileSystem;
import broadsheet.samples.SamplePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Editions whose files change, vanish or fail while they are open; pictures of every kind; packing that is broken off; words cut to their bounds.
@Tag("hostile")
class OpenFilesTest {
    @TempDir
    private Path dir;

    private Path folder() throws IOException { return new Tiny().folder(Files.createDirectories(dir.resolve("f"))); }

    /// What asking for the picture says after the folder was changed.
    private String asked(Change change) throws Exception {
        Path folder = new Tiny().folder(Files.createTempDirectory(dir, "f"));
        try (Bundle bundle = BundleReader.read(folder, ReadProgress.NONE)) {
            change.to(folder.resolve(Tiny.PICTURE), bundle);
            ImageRead image = bundle.image(Tiny.PICTURE);
            assertEquals(image instanceof ImageFile, bundle.pictureBytes(Tiny.PICTURE).isPresent());
            return image instanceof ImageRead.Failed failed ? failed.problem().id() + failed.problem().arguments().toString() : "read";
        }
    }

    private interface Change {
        void to(Path picture, Bundle bundle) throws Exception;
    }

    @Test
    void aFileOfAFolderThatIsNotTheOneListedIsNotUsed() throws Exception {
        assertEquals("read", asked((p, b) -> { }));
        assertEquals("SOURCE_CHANGED[]", asked((p, b) -> Files.setLastModifiedTime(p, FileTime.fromMillis(1))));
        assertEquals("SOURCE_CHANGED[]", asked((p, b) -> Files.write(p, new byte[3])));
        assertEquals("SOURCE_CHANGED[]", asked((p, b) -> {
            FileTime time = Files.getLastModifiedTime(p);
            Files.write(p, new byte[] {1, 2, 3});
            Files.setLastModifiedTime(p, time);
        }));
        assertEquals("READ_FAILED[NoSuchFile]", asked((p, b) -> Files.delete(p)));
        assertEquals("READ_FAILED[closed]", asked((p, b) -> b.close()));
        assertEquals("SOURCE_CHANGED[]", asked((p, b) -> {
            Path moved = Files.move(p, p.resolveSibling("moved"));
            Files.createSymbolicLink(p, moved);
        }));
        assertEquals("SOURCE_CHANGED[]", asked((p, b) -> {
            Files.delete(p);
            Files.createDirectory(p);
        }));
        assertEquals("SOURCE_CHANGED[]", asked((p, b) -> {
            Path moved = Files.move(p.getParent(), p.getParent().resolveSibling("moved"));
            Files.createSymbolicLink(p.getParent(), moved);
        }));
    }

    /// The picture grows or shrinks between the look at it and the reading of it.
    @ParameterizedTest
    @CsvSource({"-1", "1", "0"})
    void aFileThatChangesWhileItIsReadIsNotUsed(int by) throws Exception {
        Path real = folder();
        Path picture = real.resolve(Tiny.PICTURE);
        byte[] whole = Files.readAllBytes(picture);
        FileTime time = Files.getLastModifiedTime(picture);
        AtomicBoolean armed = new AtomicBoolean();
        Path folder = LayeredFileSystem.over(real, new Disk() {
            @Override
            public void before(Call call, Path file) throws IOException {
                if (armed.get() && call == Call.OPEN && file.toString().endsWith("p.png")) {
                    armed.set(false);
                    Files.write(picture, Arrays.copyOf(whole, whole.length + by));
                    Files.setLastModifiedTime(picture, time);
                }
            }
        });
        try (Bundle bundle = BundleReader.read(folder, ReadProgress.NONE)) {
            armed.set(true);
            ImageRead image = bundle.image(Tiny.PICTURE);
            assertFalse(armed.get());
            assertEquals(by == 0 ? "read" : "SOURCE_CHANGED", image instanceof ImageRead.Failed failed ? failed.problem().id().name() : "read");
        }
    }

    @Test
    void whatASystemStrewsInIsNoPartOfTheEdition() throws Exception {
        Path folder = folder();
        for (String name : new String[] {".DS_Store", "images/Thumbs.db", "THUMBS.DB", "Desktop.ini", "__MACOSX/x.json", ".git/con", "images/.hidden"}) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }
        assertFalse(BundleVerifier.verify(folder, ReadProgress.NONE).stream().anyMatch(p -> p.id() == ProblemId.FILE_UNLISTED));
        Files.writeString(folder.resolve("thumbs.dbx"), "x");
        assertEquals(List.of("thumbs.dbx"), BundleVerifier.verify(folder, ReadProgress.NONE).stream()
                .filter(p -> p.id() == ProblemId.FILE_UNLISTED).map(Problem::file).toList());
    }

    /// One limit of a folder just kept and just broken.
    @ParameterizedTest
    @CsvSource({"entries, 5, TOO_MANY_FILES", "name, 15, NAME_TOO_LONG", "depth, 2, NAME_TOO_LONG"})
    void limitsHoldForFoldersToo(String limit, int most, String id) throws Exception {
        Path folder = folder();
        BundleReader.read(folder, ReadProgress.NONE, Tiny.limit(limit, most)).close();
        assertEquals(id, assertThrows(BundleException.class, () -> BundleReader.read(folder, ReadProgress.NONE, Tiny.limit(limit, most - 1)))
                .problems().getFirst().id().name());
    }

    @Test
    void aFoldersBytesAreLimitedToo() throws Exception {
        Path folder = folder();
        long total = new Tiny().files.values().stream().mapToLong(b -> b.length).sum();
        BundleReader.read(folder, ReadProgress.NONE, Tiny.limit("total", total)).close();
        assertThrows(BundleException.class, () -> BundleReader.read(folder, ReadProgress.NONE, Tiny.limit("total", total - 1)));
        int picture = new Tiny().file(Tiny.PICTURE).length;
        for (int limit : new int[] {picture, picture - 1}) {
            try (Bundle bundle = BundleReader.read(folder, ReadProgress.NONE, Tiny.limit("image", limit))) {
                assertEquals(limit == picture, bundle.image(Tiny.PICTURE) instanceof ImageFile);
            }
        }
    }

    @Test
    void whatIsNotListedIsNotGivenOut() throws Exception {
        Path archive = new Tiny().put("images/q.png", SamplePicture.png(6, 4, 2)).zip().write(dir.resolve("x.edition"));
        try (Bundle bundle = BundleReader.read(archive, ReadProgress.NONE)) {
            assertEquals("BS-315 WARNING manifest.json [images/q.png]", bundle.image("images/q.png") instanceof ImageRead.Failed f ? f.problem().toString() : "");
            assertEquals(Optional.empty(), bundle.pictureBytes("images/q.png"));
            assertArrayEquals(new Tiny().file(Tiny.PICTURE), bundle.pictureBytes(Tiny.PICTURE).orElseThrow());
        }
        try (Bundle bundle = BundleReader.read(new Tiny().without(Tiny.PICTURE).zip().write(archive), ReadProgress.NONE)) {
            assertEquals(ProblemId.FILE_MISSING, bundle.image(Tiny.PICTURE) instanceof ImageRead.Failed f ? f.problem().id() : null);
        }
        assertEquals(ProblemId.NOT_AN_EDITION, assertThrows(BundleException.class, () -> ArchiveFiles.open(dir, BundleLimits.STANDARD)).problems().getFirst().id());
    }

    /// An archive that is cut off, or whose disk fails, after it was opened.
    @Test
    void anArchiveThatFailsWhileOpenSaysWhy() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        Path real = new Tiny().zip().write(dir.resolve("x.edition"));
        Path file = LayeredFileSystem.over(dir, new Disk() {
            @Override
            public void before(Call call, Path path) throws IOException {
                if (broken.get() && call == Call.READ) {
                    throw new IOException("Input/output error");
                }
            }
        }).resolve("x.edition");
        try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
            broken.set(true);
            assertEquals("BS-115 ERROR images/p.png [IO]", bundle.image(Tiny.PICTURE) instanceof ImageRead.Failed f ? f.problem().toString() : "");
            assertEquals("BS-115", assertThrows(BundleException.class, () -> BundleReader.read(file, ReadProgress.NONE)).problems().getFirst().id().code());
            broken.set(false);
            assertTrue(bundle.image(Tiny.PICTURE) instanceof ImageFile);
            Files.write(real, new byte[30]);
            assertEquals("SOURCE_CHANGED", bundle.image(Tiny.PICTURE) instanceof ImageRead.Failed f ? f.problem().id().name() : "");
            Files.delete(real);
            assertEquals("SOURCE_CHANGED", bundle.image(Tiny.PICTURE) instanceof ImageRead.Failed f ? f.problem().id().name() : "");
        }
    }

    /// Deflated data and what its directory entry says of it.
    @ParameterizedTest
    @CsvSource({"size, 1, SIZE_MISMATCH", "size, -1, SIZE_MISMATCH", "packed, -1, SIZE_MISMATCH", "data, 0, CRC_MISMATCH", "crc, 1, CRC_MISMATCH"})
    void deflatedDataMustBeWhatItIsSaidToBe(String field, int by, String id) throws Exception {
        RawZip zip = new Tiny().zip();
        RawZip.Entry entry = zip.entry(Tiny.B);
        switch (field) {
            case "size" -> entry.size += by;
            case "crc" -> entry.crc ^= by;
            case "packed" -> {
                entry.packed += by;
                entry.data = Arrays.copyOf(entry.data, entry.data.length + by);
            }
            default -> entry.data[0] = (byte) 0xFF;
        }
        assertEquals(List.of(id + " articles/b.json"), Tiny.verify(zip, dir).stream().filter(p -> p.severity() == Severity.ERROR)
                .map(p -> p.id() + " " + p.file()).distinct().toList());
    }

    @Test
    void bytesAfterTheEndOfDeflatedDataAreALie() throws Exception {
        RawZip zip = new Tiny().zip();
        RawZip.Entry entry = zip.entry(Tiny.B);
        entry.data = Arrays.copyOf(entry.data, entry.data.length + 1);
        entry.packed++;
        assertTrue(Tiny.verify(zip, dir).stream().anyMatch(p -> p.id() == ProblemId.SIZE_MISMATCH && p.file().equals(Tiny.B)));
    }

    /// The first bytes of a picture tell what it is; in hexadecimal.
    @ParameterizedTest
    @CsvSource({"474946383961, IMAGE_FORMAT[GIF89a]", "'', IMAGE_FORMAT[]", "FFD8, IMAGE_FORMAT[ÿØ]", "FFD9FF, IMAGE_FORMAT[ÿÙÿ]", "FED8FF, IMAGE_FORMAT[þØÿ]",
        "FFD8FE, IMAGE_FORMAT[ÿØþ]", "FFD8FF, IMAGE_DAMAGED", "89504E470D0A1A0B, IMAGE_FORMAT", "89504E470D0A1A, IMAGE_FORMAT", "89504E470D0A1A0A, IMAGE_DAMAGED[IEND]"})
    void picturesAreToldByTheirFirstBytes(String hex, String said) {
        Problem problem = assertThrows(DamagedException.class, () -> ImageCheck.check("p", HexFormat.of().parseHex(hex), BundleLimits.STANDARD)).problem();
        assertTrue((problem.id() + problem.arguments().toString()).startsWith(said.replace("\uFFFD", "")), problem::toString);
    }

    @Test
    void aPicturesSidesAndAreaAreLimited() throws Exception {
        byte[] png = SamplePicture.png(6, 4, 1);
        assertEquals("6×4", size(png, Tiny.limit("imageSide", 6)) + size(png, Tiny.limit("imagePixels", 24)).substring(3));
        assertEquals("too large", size(png, Tiny.limit("imageSide", 5)));
        assertEquals("too large", size(png, Tiny.limit("imagePixels", 23)));
    }

    private static String size(byte[] png, BundleLimits limits) throws DamagedException {
        try {
            ImageFile file = ImageCheck.check("p", png, limits);
            return file.width() + "×" + file.height();
        } catch (DamagedException e) {
            return e.problem().id() == ProblemId.IMAGE_TOO_LARGE ? "too large" : e.problem().toString();
        }
    }

    @Test
    void packingTellsItsProgressAndCanBeBrokenOff() throws Exception {
        Path folder = folder();
        Path target = dir.resolve("x.edition");
        List<String> steps = new ArrayList<>();
        BundlePacker.pack(folder, target, (done, total) -> steps.add(done + "/" + total), Optional.empty(), ThumbnailMaker.NONE);
        assertEquals(List.of("1/4", "2/4", "3/4", "4/4"), steps);
        byte[] before = Files.readAllBytes(target);
        assertThrows(CancellationException.class, () -> BundlePacker.pack(folder, target, new ReadProgress() {
            @Override public void at(int done, int total) { }
            @Override public boolean cancelled() { return true; }
        }, Optional.empty(), ThumbnailMaker.NONE));
        assertArrayEquals(before, Files.readAllBytes(target));
        assertEquals("MANIFEST_MISSING", assertThrows(BundleException.class, () -> BundlePacker.pack(new Tiny().without(Tiny.MANIFEST).zip()
                .write(dir.resolve("y.edition")), target, ReadProgress.NONE, Optional.empty(), ThumbnailMaker.NONE)).problems().getFirst().id().name());
        Files.writeString(folder.resolve(Tiny.MANIFEST), "[]");
        assertEquals("FIELD_TYPE", assertThrows(BundleException.class, () -> BundlePacker.seal(folder)).problems().getFirst().id().name());
    }

    @Test
    void ofCountlessProblemsFiveThousandAreKeptAndTheFatalOne() {
        ProblemLog log = new ProblemLog();
        IntStream.range(0, ProblemLog.MOST + 5).forEach(i -> log.add(ProblemId.FIELD_VALUE, "f", "/" + i));
        log.add(ProblemId.FIELD_VALUE, "f", "/0");
        assertEquals(ProblemLog.MOST, log.list().size());
        log.add(Problem.of(ProblemId.SOURCE_CHANGED, "f", "").fatal());
        assertEquals(Severity.FATAL, log.list().getFirst().severity());
        assertEquals(ProblemLog.MOST + 1, log.list().size());
    }

    /// Two hundred characters of a name stand in a message, whatever they are made of; ten thousand of a line in the paper.
    @Test
    void wordsAreCutAtTheirBoundsBetweenCharacters() {
        for (String c : new String[] {"a", "字", "𠮷"}) {
            assertEquals(c.repeat(200), Words.shown(c.repeat(200)));
            assertEquals(c.repeat(200) + "…", Words.shown(c.repeat(201)));
            ProblemLog log = new ProblemLog();
            JsonSource source = new JsonSource("f", log, BundleLimits.STANDARD);
            assertEquals(c.repeat(10_000), source.line(c.repeat(10_000), ""));
            assertTrue(log.list().isEmpty());
            assertEquals(c.repeat(10_000) + "…", source.line(c.repeat(10_001), ""));
            assertEquals("TEXT_TOO_LONG 10000", log.list().stream().map(p -> p.id() + " " + p.arguments().getFirst()).collect(Collectors.joining()));
        }
        assertEquals("a\uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFD", Words.shown("a\u0000b\u202E\u2028\u2029c\uD800"));
    }
}
