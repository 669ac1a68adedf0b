package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads real folders and real archives.
class BundleReaderTest {
    @TempDir
    private Path dir;

    @Test
    void aFolderAndItsArchiveGiveTheSameEdition() throws Exception {
        Path archive = new Tiny().zip().write(dir.resolve("x.edition"));
        Path folder = new Tiny().folder(Files.createDirectory(dir.resolve("f")));
        try (Bundle one = BundleReader.read(archive, ReadProgress.NONE); Bundle two = BundleReader.read(folder, ReadProgress.NONE)) {
            assertEquals(one.edition().articles(), two.edition().articles());
            assertEquals(one.fingerprint(), two.fingerprint());
            assertArrayEquals(((ImageFile) one.image(Tiny.PICTURE)).bytes(), ((ImageFile) two.image(Tiny.PICTURE)).bytes());
        }
    }

    @Test
    void everyFieldFindsItsPlace() throws Exception {
        try (Bundle bundle = read(new Tiny())) {
            Edition edition = bundle.edition();
            assertEquals("聊城日报|CN 37-0048|7|2025年1月11日", edition.masthead().nameplate() + "|" + edition.masthead().serialNumber()
                    + "|" + edition.masthead().issueNumber().orElse(0) + "|" + edition.masthead().date());
            Article article = edition.article("a").orElseThrow();
            assertEquals("引题|主题|副题|■ 王军豪|提要|留意|2", String.join("|", article.kicker(), article.headline(), article.deck(),
                    article.byline(), article.summary(), article.note(), article.version()));
            assertEquals(List.of("王军豪"), article.authors());
            assertInstanceOf(Block.PictureAnchor.class, article.body().get(1));
            assertEquals(new Picture("p", "说明", "替代文字", "示意图",
                    List.of(new Picture.Rendition("print", Tiny.PICTURE, 6, 4, new Picture.Focus(0.5, 0.25)))),
                    article.pictures().getFirst());
        }
    }

    @Test
    void aFolderCompressedByRightClickIsRead() throws Exception {
        RawZip zip = new RawZip();
        new Tiny().files.forEach((name, content) -> zip.entries.add(new RawZip.Entry("专刊/" + name, content, 8)));
        zip.add("__MACOSX/._x", "");
        try (Bundle bundle = BundleReader.read(zip.write(dir.resolve("x.zip")), ReadProgress.NONE)) {
            assertEquals(2, bundle.edition().articles().size());
        }
    }

    @Test
    void namesInGbkWithoutTheUtf8FlagAreRead() throws Exception {
        Tiny tiny = new Tiny().replace(Tiny.MANIFEST, "articles/b.json", "articles/乙.json");
        RawZip zip = tiny.zip();
        RawZip.Entry entry = zip.entry(Tiny.B);
        entry.name = "articles/乙.json".getBytes(Charset.forName("GBK"));
        entry.localName = entry.name;
        entry.flags = 0;
        try (Bundle bundle = BundleReader.read(zip.write(dir.resolve("x.zip")), ReadProgress.NONE)) {
            assertTrue(bundle.edition().article("乙").isPresent());
        }
    }

    @Test
    void aBadArticleDoesNotHideTheOthers() throws Exception {
        try (Bundle bundle = read(new Tiny().put(Tiny.B, "{\"uri\": \"urn:b\",\n \"by\": }"))) {
            assertEquals(List.of("a"), bundle.edition().articles().stream().map(Article::id).toList());
            Problem problem = bundle.problems().getFirst();
            assertEquals("BS-304 articles/b.json 2:8", problem.id().code() + " " + problem.file() + " " + problem.where());
        }
    }

    @Test
    void aFieldOfTheWrongTypeCostsOnlyItself() throws Exception {
        try (Bundle bundle = read(new Tiny().edit(Tiny.A, a -> a.put("people", 5).put("edNote", true)))) {
            Article article = bundle.edition().article("a").orElseThrow();
            assertEquals("主题", article.headline());
            assertEquals(List.of(), article.authors());
            assertEquals(List.of("/people", "/edNote"), bundle.problems().stream().map(Problem::where).toList());
        }
    }

    @Test
    void anArchiveReplacedWhileOpenKeepsGivingTheOldPictures() throws Exception {
        Path archive = new Tiny().zip().write(dir.resolve("x.edition"));
        Path other = new Tiny().put(Tiny.PICTURE, new byte[80]).zip().write(dir.resolve("y.edition"));
        try (Bundle bundle = BundleReader.read(archive, ReadProgress.NONE)) {
            Files.move(other, archive, StandardCopyOption.REPLACE_EXISTING);
            assertArrayEquals(new Tiny().file(Tiny.PICTURE), ((ImageFile) bundle.image(Tiny.PICTURE)).bytes());
        }
    }

    @Test
    void anArchiveOverwrittenWhileOpenGivesNoForeignContent() throws Exception {
        Path archive = new Tiny().zip().write(dir.resolve("x.edition"));
        try (Bundle bundle = BundleReader.read(archive, ReadProgress.NONE)) {
            byte[] other = new Tiny().put(Tiny.PICTURE, broadsheet.samples.SamplePicture.png(6, 4, 99)).zip().bytes();
            Files.write(archive, other);
            ImageRead.Failed failed = assertInstanceOf(ImageRead.Failed.class, bundle.image(Tiny.PICTURE));
            assertEquals(ProblemId.SOURCE_CHANGED, failed.problem().id());
        }
    }

    @Test
    void aThreadInterruptedWhileReadingDoesNotCloseTheArchiveForOthers() throws Exception {
        try (Bundle bundle = BundleReader.read(new Tiny().zip().write(dir.resolve("x.edition")), ReadProgress.NONE)) {
            Thread.currentThread().interrupt();
            assertInstanceOf(ImageFile.class, bundle.image(Tiny.PICTURE));
            assertTrue(Thread.interrupted());
            assertInstanceOf(ImageFile.class, bundle.image(Tiny.PICTURE));
        }
    }

    @Test
    void readingTellsItsProgressAndCanBeCancelled() throws Exception {
        Path folder = new Tiny().folder(dir);
        List<String> steps = java.util.Collections.synchronizedList(new ArrayList<>());
        BundleReader.read(folder, (done, total) -> steps.add(done + "/" + total)).close();
        assertEquals("[1/3, 2/3, 3/3]", steps.stream().sorted().toList().toString());
        assertThrows(CancellationException.class, () -> BundleReader.read(folder, new ReadProgress() {
            @Override public void at(int done, int total) { }
            @Override public boolean cancelled() { return true; }
        }));
    }

    @Test
    void theSmallestSharedSampleIsReadableWithProblems() throws Exception {
        try (Bundle bundle = BundleReader.read(SampleEditions.shared("samples/bundle"), ReadProgress.NONE)) {
            assertEquals("凝聚高质量发展的磅礴力量", bundle.edition().articles().getFirst().headline());
            assertTrue(bundle.problems().stream().anyMatch(p -> p.id() == ProblemId.FILE_MISSING));
        }
    }

    @Test
    void everySampleOfNinjsIsReadable() throws Exception {
        for (Path sample : files(SampleEditions.shared("samples/ninjs"))) {
            try (Bundle bundle = read(new Tiny().put(Tiny.B, Files.readAllBytes(sample)))) {
                Article article = bundle.edition().article("b").orElseThrow();
                assertTrue(!article.headline().isBlank() || !article.body().isEmpty(), sample.toString());
                assertEquals(List.of(), bundle.problems().stream().filter(p -> p.severity() == Severity.ERROR
                        && p.id() != ProblemId.HREF_UNSAFE).toList(), sample.toString());
            }
        }
    }

    @Test
    void everyNewsDayIsReadWithoutAProblem() throws Exception {
        for (Path day : SampleEditions.newsDays()) {
            String date = day.getFileName().toString().replace(".json", "");
            try (Bundle bundle = BundleReader.read(SampleEditions.newsDay(date, dir.resolve(date)), ReadProgress.NONE)) {
                assertEquals(List.of(), bundle.problems());
                assertTrue(bundle.edition().articles().size() >= 13);
            }
        }
    }

    private Bundle read(Tiny tiny) throws IOException, BundleException {
        return BundleReader.read(tiny.zip().write(dir.resolve("tiny.edition")), ReadProgress.NONE);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
