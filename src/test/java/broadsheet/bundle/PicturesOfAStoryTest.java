package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Article;
import broadsheet.edition.Picture;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// The pictures of a story in real editions: their names, words, files, sizes and points of interest, good and bad.
class PicturesOfAStoryTest {
    @TempDir
    private Path dir;

    /// Each row is the `associations` of the first story; pictures as `id caption/alternative/credit file width×height@x,y …`.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // names and kinds
        "[{\"name\": \"m\"}] | m // | –",
        "[{\"name\": \"m\", \"type\": \"graphic\"}, {\"name\": \"n\", \"type\": \"picture\"}, {\"name\": \"o\", \"type\": \"text\"}] | m //; n // | –",
        "[{}, {\"name\": \" \"}] | picture //; picture-2 // | FIELD_MISSING /associations/0/name, FIELD_MISSING /associations/1/name, ITEM_DOUBLED /associations/1/name",
        "[{\"name\": \"m\"}, {\"name\": \"m\"}, {\"name\": \"m-2\"}, {\"name\": \"m\"}] | m //; m-2 //; m-2-2 //; m-3 // | ITEM_DOUBLED /associations/1/name, ITEM_DOUBLED /associations/2/name, ITEM_DOUBLED /associations/3/name",
        "[5, {\"name\": \" m \", \"type\": 5}] | m // | FIELD_TYPE /associations/0, FIELD_TYPE /associations/1/type",
        "{} | `` | FIELD_TYPE /associations",
        // words
        "[{\"name\": \"m\", \"by\": \"摄\", \"descriptions\": [{\"role\": \"altText\", \"value\": \"替\"}, {\"role\": \"caption\", \"value\": \"说\"}]}] | m 说/替/摄 | –",
        "[{\"name\": \"m\", \"descriptions\": [{\"value\": \"说\"}], \"headlines\": [{\"value\": \"题\"}]}] | m 题// | –",
        "[{\"name\": \"m\", \"descriptions\": [{\"role\": \"caption\", \"value\": \" \"}, {\"role\": \"caption\", \"value\": \"二\"}]}] | m 二// | –",
        "[{\"name\": \"m\", \"descriptions\": [{\"role\": \"caption\", \"contentType\": \"text/html\", \"value\": \"<b>说</b>&lt;明\"}]}] | m 说<明// | –",
        // files
        "[{\"name\": \"m\", \"renditions\": [{\"href\": \"images/p.png\"}]}] | m // images/p.png 6×4@0.5,0.5 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"href\": \"images/p.png\", \"width\": 3, \"height\": 2}]}] | m // images/p.png 3×2@0.5,0.5 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"href\": \"images/q.png\", \"width\": 3}]}] | m // images/q.png 3×0@0.5,0.5 | HREF_UNLISTED /associations/0/renditions/0/href",
        "[{\"name\": \"m\", \"renditions\": [{\"href\": \"https://x.example/p.png\"}]}] | m // - 0×0@0.5,0.5 | HREF_UNSAFE /associations/0/renditions/0/href",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 3, \"height\": 2}]}] | m // - 3×2@0.5,0.5 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"href\": \"images/p.png\", \"contentType\": \"video/mp4\"}]}] | m // | –",
        "[{\"name\": \"m\", \"renditions\": [{\"href\": \"images/p.png\", \"contentType\": \"image/x\"}, 5]}] | m // images/p.png 6×4@0.5,0.5 | FIELD_TYPE /associations/0/renditions/1",
        // the best first: one that has a file, then the largest
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 99, \"height\": 99}, {\"href\": \"images/p.png\", \"width\": 3, \"height\": 2}, {\"href\": \"images/p.png\"}]}] | m // images/p.png 6×4@0.5,0.5 images/p.png 3×2@0.5,0.5 - 99×99@0.5,0.5 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"href\": \"images/p.png\", \"width\": 1, \"height\": 1}, {\"href\": \"images/p.png\", \"width\": 100000, \"height\": 100000}]}] | m // images/p.png 100000×100000@0.5,0.5 images/p.png 1×1@0.5,0.5 | –",
        // sizes
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 1000000, \"height\": 1}]}] | m // - 1000000×1@0.5,0.5 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 1000001, \"height\": 0}]}] | m // - 0×0@0.5,0.5 | FIELD_VALUE /associations/0/renditions/0/width, FIELD_VALUE /associations/0/renditions/0/height",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 1, \"height\": 1000001}]}] | m // - 1×0@0.5,0.5 | FIELD_VALUE /associations/0/renditions/0/height",
        // the point of interest
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 8, \"height\": 4, \"poi\": {\"x\": 8, \"y\": 0}}]}] | m // - 8×4@1.0,0.0 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 8, \"height\": 4, \"poi\": {\"x\": 0, \"y\": 4}}]}] | m // - 8×4@0.0,1.0 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 8, \"height\": 4, \"poi\": {\"x\": 9, \"y\": 5}}]}] | m // - 8×4@0.5,0.5 | FIELD_VALUE /associations/0/renditions/0/poi/x, FIELD_VALUE /associations/0/renditions/0/poi/y",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 8, \"height\": 3, \"poi\": {\"x\": -1}}]}] | m // - 8×3@0.5,0.5 | FIELD_VALUE /associations/0/renditions/0/poi/x",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 8, \"height\": 4, \"poi\": {\"x\": 2, \"y\": 1}}]}] | m // - 8×4@0.25,0.25 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 8, \"poi\": {\"x\": 2, \"y\": 1}}]}] | m // - 8×0@0.5,0.5 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"height\": 8, \"poi\": {\"x\": 2, \"y\": 1}}]}] | m // - 0×8@0.5,0.5 | –",
        "[{\"name\": \"m\", \"renditions\": [{\"width\": 8, \"height\": 4, \"poi\": 5}]}] | m // - 8×4@0.5,0.5 | FIELD_TYPE /associations/0/renditions/0/poi",
    })
    void everyPictureFindsItsWordsAndFiles(String associations, String pictures, String problems) throws Exception {
        Tiny tiny = new Tiny().body("<p>文</p>").edit(Tiny.PAGE, p -> p.withArray("frames").remove(3))
                .edit(Tiny.A, a -> a.set("associations", JsonMapper.shared().readTree(associations)));
        assertEquals(pictures + " | " + problems, read(tiny));
    }

    /// A story that is itself a picture: its own renditions come first, under the story's name.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "picture | [{\"href\": \"images/p.png\"}] | caption | a 说// images/p.png 6×4@0.5,0.5; p //",
        "picture | [{\"href\": \"images/p.png\"}] | `` | a 说// images/p.png 6×4@0.5,0.5; p //",
        "picture | [{\"href\": \"images/p.png\"}] | summary | a 说// images/p.png 6×4@0.5,0.5; p //",
        "picture | [{\"href\": \"images/p.png\"}] | altText | a /说/ images/p.png 6×4@0.5,0.5; p //",
        "text | [{\"href\": \"images/p.png\"}] | summary | a // images/p.png 6×4@0.5,0.5; p //",
        "text | [{\"href\": \"images/p.png\", \"contentType\": \"audio/mpeg\"}] | caption | p //",
        "picture | [] | caption | p //",
    })
    void aStoryMayBeAPicture(String type, String renditions, String role, String pictures) throws Exception {
        Tiny tiny = new Tiny().body("<p>文</p>").edit(Tiny.PAGE, p -> p.withArray("frames").remove(3)).edit(Tiny.A, a -> {
            a.put("type", type).set("renditions", JsonMapper.shared().readTree(renditions));
            a.set("descriptions", JsonMapper.shared().readTree("[{\"value\": \"说\"" + (role.isEmpty() ? "" : ", \"role\": \"" + role + "\"") + "}]"));
            a.set("associations", JsonMapper.shared().readTree("[{\"name\": \"p\"}]"));
        });
        assertEquals(pictures + " | –", read(tiny));
    }

    /// An association of the story's own name would otherwise be the story's picture twice.
    @ParameterizedTest
    @CsvSource({"a, a-2, ITEM_DOUBLED /associations/0/name", "b, b, –"})
    void thePictureOfTheStoryKeepsItsNameForItself(String name, String id, String problems) throws Exception {
        Tiny tiny = new Tiny().body("<p>文</p>").edit(Tiny.PAGE, p -> p.withArray("frames").remove(3)).edit(Tiny.A, a -> {
            a.set("renditions", JsonMapper.shared().readTree("[{\"href\": \"images/p.png\"}]"));
            a.set("associations", JsonMapper.shared().readTree("[{\"name\": \"" + name + "\"}]"));
        });
        assertEquals("a // images/p.png 6×4@0.5,0.5; " + id + " // | " + problems, read(tiny));
    }

    /// Caption of the figure in the text, where the association has none; the text asks for each picture once.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | 图中", "自带 | 自带"})
    void theFigureGivesTheCaptionThatTheAssociationLacks(String own, String caption) throws Exception {
        String figure = "<figure data-association='p'><figcaption>图中</figcaption></figure>";
        Tiny tiny = new Tiny().body(figure + "<p>文</p>" + figure).edit(Tiny.A, a -> a.set("associations", JsonMapper.shared()
                .readTree("[{\"name\": \"p\", \"by\": \"摄\", \"descriptions\": [{\"role\": \"altText\", \"value\": \"替\"}, {\"role\": \"caption\", \"value\": \""
                        + own + "\"}], \"renditions\": [{\"href\": \"images/p.png\"}]}]")));
        try (Bundle bundle = open(tiny)) {
            Article article = bundle.edition().articles().getFirst();
            assertEquals(2, article.body().size());
            assertEquals("p " + caption + "/替/摄 images/p.png 6×4@0.5,0.5", shown(article.pictures().getFirst()));
        }
    }

    private String read(Tiny tiny) throws Exception {
        try (Bundle bundle = open(tiny)) {
            String said = bundle.problems().stream().sorted(java.util.Comparator.comparing(p -> p.severity() == Severity.ERROR))
                    .map(p -> p.id() + " " + p.where()).collect(Collectors.joining(", "));
            return bundle.edition().articles().getFirst().pictures().stream().map(PicturesOfAStoryTest::shown)
                    .collect(Collectors.joining("; ")) + " | " + (said.isEmpty() ? "–" : said);
        }
    }

    private Bundle open(Tiny tiny) throws Exception { return BundleReader.read(tiny.zip().write(dir.resolve("x.edition")), ReadProgress.NONE); }

    private static String shown(Picture p) {
        return p.id() + " " + p.caption() + "/" + p.altText() + "/" + p.credit() + p.renditions().stream().map(r -> " "
                + (r.href().isEmpty() ? "-" : r.href()) + " " + r.width() + "×" + r.height() + "@" + r.focus().x() + "," + r.focus().y())
                .collect(Collectors.joining());
    }
}
