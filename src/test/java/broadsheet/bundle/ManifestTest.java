package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a manifest lists and what a story says, in real editions: order, sections, kinds of files, doubles, and what is odd about each.
class ManifestTest {
    @TempDir
    private Path dir;

    /// The profile an edition says it follows.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"https://broadsheet.example/edition/1\" | –", "\"https://broadsheet.example/edition/1.2.3/\" | –", "\"https://broadsheet.example/edition/2\" | NEWER_READER",
        "\"https://broadsheet.example/edition/0\" | –", "\"https://broadsheet.example/edition/\" | PROFILE_UNKNOWN", "\"https://readium.org/x\" | PROFILE_UNKNOWN",
        "[\"https://readium.org/x\", 5, \"https://broadsheet.example/edition/1\"] | –", "[\"https://broadsheet.example/edition/3\"] | NEWER_READER",
        "[] | PROFILE_UNKNOWN", "5 | FIELD_TYPE PROFILE_UNKNOWN"})
    void theProfileIsOursOrToldOfOrTooNew(String value, String said) throws Exception {
        assertEquals(said, said(m -> ((ObjectNode) m.get("metadata")).set("conformsTo", json(value))));
    }

    @Test
    void aManifestWithoutMetadataOrOfAnotherKindIsRefused() throws Exception {
        assertEquals("FIELD_MISSING", refused(new Tiny().edit(Tiny.MANIFEST, m -> m.remove("metadata"))));
        assertEquals("FIELD_MISSING", refused(new Tiny().edit(Tiny.MANIFEST, m -> m.put("metadata", 5))));
        assertEquals("FIELD_TYPE", refused(new Tiny().put(Tiny.MANIFEST, "[]")));
        assertEquals("JSON_SYNTAX", refused(new Tiny().put(Tiny.MANIFEST, "{")));
        assertEquals("JSON_SYNTAX", refused(new Tiny().put(Tiny.MANIFEST, " ")));
        assertEquals("NO_ARTICLES", refused(new Tiny().edit(Tiny.MANIFEST, m -> m.withArray("readingOrder").removeAll())));
        assertEquals("NO_ARTICLES", refused(new Tiny().without(Tiny.A).without(Tiny.B)));
        assertEquals("NO_ARTICLES", refused(new Tiny().put(Tiny.A, "{").put(Tiny.B, "[")));
    }

    /// Refused when opened; the summary refuses what the manifest alone tells.
    private String refused(Tiny tiny) throws Exception {
        Path file = tiny.zip().write(dir.resolve("x.edition"));
        BundleException opened = assertThrows(BundleException.class, () -> BundleReader.read(file, ReadProgress.NONE).close());
        if (tiny.files.containsKey(Tiny.A) && new String(tiny.file(Tiny.A), java.nio.charset.StandardCharsets.UTF_8).equals("{")) {
            assertEquals(2, BundleReader.summary(file).articles());
        } else {
            assertEquals(opened.problems().getFirst().id(), assertThrows(BundleException.class, () -> BundleReader.summary(file)).problems().getFirst().id());
        }
        return opened.problems().getFirst().id().name();
    }

    /// A third entry of `readingOrder`, and what becomes of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"href\": \"articles/a.json\"} | a b | ITEM_DOUBLED /readingOrder/2 articles/a.json",
        "{\"href\": \"more/c.json\"} | a b c | –",
        "{\"href\": \"./more/c.json#p2\"} | a b c | –",
        "{\"href\": \"more/%63.json\"} | a b c | –",
        "{\"href\": \"more/%zz.json\"} | a b | HREF_UNSAFE /readingOrder/2/href more/%zz.json, FILE_UNLISTED  ",
        "{\"href\": \"more/a.json\"} | articles/a.json b more/a.json | –",
        "{\"href\": \"more/.json\"} | a b | FILE_MISSING  ",
        "{\"href\": \"more/c+.json\"} | a b c+ | –",
        "{\"href\": \"more/plain\"} | a b plain | –",
        "{\"href\": \"gone.json\"} | a b | FILE_MISSING  , FILE_UNLISTED  ",
        "{\"title\": \"x\"} | a b | FIELD_MISSING /readingOrder/2 href, FILE_UNLISTED  ",
        "{\"href\": 5} | a b | FIELD_TYPE /readingOrder/2/href href string, FILE_UNLISTED  ",
        "{\"href\": \"../c.json\"} | a b | HREF_UNSAFE /readingOrder/2/href ../c.json, FILE_UNLISTED  ",
        "{\"href\": \"https://x.example/c.json\"} | a b | HREF_UNSAFE /readingOrder/2/href https://x.example/c.json, FILE_UNLISTED  ",
        "5 | a b | FIELD_TYPE /readingOrder/2 2 object, FILE_UNLISTED  ",
        "{\"href\": \"more/c.json\", \"size\": -1} | a b c | FIELD_VALUE /readingOrder/2/size size",
        "{\"href\": \"more/c.json\", \"size\": 1e30} | a b c | FIELD_TYPE /readingOrder/2/size size integer",
        "{\"href\": \"more/c.json\", \"size\": 99999999999999999999} | a b c | FIELD_VALUE /readingOrder/2/size size",
        "{\"href\": \"more/c.json\", \"size\": 0} | a b c | SIZE_MISMATCH  0 49",
        "{\"href\": \"more/c.json\", \"size\": 49} | a b c | –",
        "{\"href\": \"more/c.json\", \"properties\": {\"broadsheet:sha256\": \"abc\"}} | a b c | FIELD_VALUE /readingOrder/2/properties/broadsheet:sha256 broadsheet:sha256",
        "{\"href\": \"more/c.json\", \"properties\": 5} | a b c | FIELD_TYPE /readingOrder/2/properties properties object",
    })
    void theReadingOrderIsRead(String link, String ids, String said) throws Exception {
        Tiny tiny = new Tiny().without(Tiny.PAGE).edit(Tiny.MANIFEST, m -> {
            m.withArray("readingOrder").add(json(link));
            m.withArray("resources").remove(1);
        });
        String name = json(link).path("href").asString("").replaceAll("^\\./|#.*", "").replace("%63", "c");
        String third = "{\"uri\": \"urn:c\", \"headlines\": [{\"value\": \"丙\"}]}";
        boolean safe = !name.isEmpty() && name.startsWith("more/") && !name.contains("%");
        tiny.put(safe ? name : "more/x.json", third);
        if (said.contains("DOUBLED")) {
            tiny.without("more/x.json");
        }
        Path file = tiny.zip().write(dir.resolve("x.edition"));
        try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
            assertEquals(ids, bundle.edition().articles().stream().map(Article::id).collect(Collectors.joining(" ")));
        }
        String all = BundleVerifier.verify(file, ReadProgress.NONE).stream().filter(p -> p.id() != ProblemId.HASH_MISSING)
                .sorted(java.util.Comparator.comparing(p -> p.id() == ProblemId.FILE_UNLISTED))
                .map(p -> p.id() + " " + p.where() + " " + String.join(" ", p.arguments())).collect(Collectors.joining(", "));
        assertEquals(said.strip(), all.isEmpty() ? "–" : all.strip());
    }

    /// Links that are the manifest itself are passed over; other links are files like any.
    @Test
    void linksAreFilesButTheManifestItself() throws Exception {
        assertEquals("–", said(m -> m.withArray("links").add(json("{\"rel\": \"self\", \"href\": \"https://x.example/manifest.json\"}"))));
        assertEquals("FILE_MISSING", said(m -> m.withArray("links").add(json("{\"rel\": \"cover\", \"href\": \"images/q.png\"}"))));
        assertEquals("HREF_UNSAFE", said(m -> m.withArray("links").add(json("{\"href\": \"https://x.example/\"}"))));
    }

    /// `toc` as given: titles with the stories beneath.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[] | `` | –",
        "[{\"title\": \"一\", \"href\": \"articles/b.json\"}] | 一: b | –",
        "[{\"title\": \"一\", \"children\": [{\"href\": \"articles/b.json\"}, {\"href\": \"articles/b.json\"}, {\"href\": \"articles/a.json#x\"}]}] | 一: b a | –",
        "[{\"title\": \" \", \"href\": \"articles/b.json\"}] | 乙文: b | –",
        "[{\"href\": \"articles/a.json\"}, {\"title\": \"二\", \"href\": \"articles/a.json\"}] | 主题: a; 二: a | –",
        "[{\"title\": \"空\"}] | `` | –",
        "[{\"title\": \"空\", \"href\": \"../x\"}] | `` | HREF_UNSAFE",
        "[{\"title\": \"一\", \"children\": [{\"href\": \"articles/c.json\"}, {\"href\": \"articles/a.json\"}]}] | 一: a | SECTION_ARTICLE",
        "[{\"title\": \"一\", \"children\": [{\"href\": \"articles/c.json\"}]}] | `` | SECTION_ARTICLE",
        "[5] | `` | FIELD_TYPE",
    })
    void sectionsAreRead(String toc, String sections, String said) throws Exception {
        assertEquals(said, said(m -> m.set("toc", json(toc))));
        try (Bundle bundle = open(new Tiny().edit(Tiny.MANIFEST, m -> m.set("toc", json(toc))))) {
            assertEquals(sections, bundle.edition().sections().stream().map(s -> s.title() + ": " + String.join(" ", s.articles()))
                    .collect(Collectors.joining("; ")));
        }
    }

    /// The type a file is listed with, or where there is none its name, says whether it is a page or a picture.
    @ParameterizedTest
    @CsvSource({"application/vnd.broadsheet.page+json, x.json, page", "'', pages/x.json, page", "application/json, pages/x.json, other", "'', other/pages/x.json, other",
        "image/png, x, image", "image/webp, x, image", "'', x.PNG, image", "'', x.jpg, image", "'', x.JPEG, image", "'', x.gif, other", "text/plain, x.png, other", "'', png, other"})
    void kindsOfFilesAreToldByTypeThenName(String type, String file, String kind) {
        Link link = new Link(file, type, "", 0, 0, -1, "", "");
        assertEquals(kind, link.isPage() ? "page" : link.isImage() ? "image" : "other");
    }

    @Test
    void ofTwoPageFilesWithOneNumberTheFirstCounts() throws Exception {
        Tiny tiny = new Tiny().put("pages/02.json", new String(new Tiny().file(Tiny.PAGE), java.nio.charset.StandardCharsets.UTF_8).replace("头版", "二版"))
                .put("pages/03.json", new String(new Tiny().file(Tiny.PAGE), java.nio.charset.StandardCharsets.UTF_8).replace("\"number\": 1", "\"number\": 3"))
                .edit(Tiny.MANIFEST, m -> m.withArray("resources").add(json("{\"href\": \"pages/03.json\"}")).add(json("{\"href\": \"pages/02.json\"}"))
                        .add(json("{\"href\": \"pages/gone.json\"}")));
        try (Bundle bundle = open(tiny)) {
            assertEquals("1 头版, 3 头版", bundle.edition().pages().stream().map(p -> p.number() + " " + p.name()).collect(Collectors.joining(", ")));
            assertEquals("FILE_MISSING pages/gone.json , ITEM_DOUBLED pages/02.json /number", bundle.problems().stream()
                    .map(p -> p.id() + " " + p.file() + " " + p.where()).collect(Collectors.joining(", ")));
        }
    }

    /// A field of the first story changed: headline, kicker, deck, byline, authors, urgency; the manifest calls the story 甲.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "headlines | [{\"value\": \"唯一\"}] | 唯一;;;5 | –",
        "headlines | [{\"role\": \"other\", \"value\": \"别的\"}, {\"role\": \"main\", \"value\": \"主\"}] | 主;;;5 | –",
        "headlines | [{\"role\": \"kicker\", \"value\": \"引\"}] | ;引;;5 | –",
        "headlines | [{\"role\": \"sub\", \"value\": \"副\"}] | 甲;;副;5 | –",
        "headlines | [{\"role\": \"main\", \"contentType\": \"application/xhtml+xml\", \"value\": \" <b>粗</b>&amp; \"}] | 粗&;;;5 | –",
        "headlines | [{\"role\": \"main\", \"contentType\": \"text/html\", \"value\": 5}, {\"value\": \"二\"}] | 二;;;5 | FIELD_TYPE /headlines/0/value",
        "headlines | 5 | 甲;;;5 | FIELD_TYPE /headlines",
        "title | \"题名\" | 题名;;;5 | –",
        "by | 5 | 甲;;;5 | FIELD_TYPE /by",
        "urgency | 1 | 甲;;;1 | –",
        "urgency | 9 | 甲;;;9 | –",
        "urgency | 0 | 甲;;;5 | FIELD_VALUE /urgency",
        "urgency | 10 | 甲;;;5 | FIELD_VALUE /urgency",
        "pubStatus | \"usable\" | 甲;;;5 | –",
        "pubStatus | \"withheld\" | gone | ARTICLE_WITHHELD /pubStatus",
        "pubStatus | \"canceled\" | gone | ARTICLE_WITHHELD /pubStatus",
        "pubStatus | 5 | 甲;;;5 | FIELD_TYPE /pubStatus",
        "uri | 5 | 甲;;;5 | FIELD_TYPE /uri",
        "uri | null | 甲;;;5 | FIELD_TYPE /uri",
    })
    void aStorysFieldsAreRead(String field, String value, String story, String said) throws Exception {
        Tiny tiny = new Tiny().without(Tiny.PAGE).put(Tiny.A, "{\"uri\": \"urn:a\", \"bodies\": [{\"value\": \"文\"}]}")
                .edit(Tiny.A, a -> a.set(field, json(value))).edit(Tiny.MANIFEST, m -> m.withArray("resources").remove(1))
                .edit(Tiny.MANIFEST, m -> m.withArray("toc").removeAll());
        try (Bundle bundle = open(tiny)) {
            assertEquals(story, bundle.edition().article("a").map(a -> a.headline() + ";" + a.kicker() + ";" + a.deck() + ";" + a.urgency()).orElse("gone"));
            String all = bundle.problems().stream().map(p -> p.id() + " " + p.where()).collect(Collectors.joining(", "));
            assertEquals(said, all.isEmpty() ? "–" : all);
        }
    }

    /// `bodies` as given; pictures count as something to show.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[{\"value\": \"一\\n\\n二\"}] | 一/二 | –",
        "[{\"role\": \"other\", \"value\": \"一\"}, {\"role\": \"main\", \"value\": \"二\"}] | 二 | –",
        "[{\"role\": \"other\", \"value\": \"一\"}, {\"role\": \"more\", \"value\": \"二\"}] | 一 | –",
        "[{\"contentType\": \"text/plain\", \"value\": \"<p>一</p>\"}] | <p>一</p> | –",
        "[{\"contentType\": \"text/html\", \"value\": \"<p>一</p>\"}] | 一 | –",
        "[{\"contentType\": \"text/rtf\", \"value\": \"一\"}] | 一 | BODY_TYPE /bodies/0/contentType",
        "[{\"contentType\": 5, \"value\": \"一\"}] | 一 | FIELD_TYPE /bodies/0/contentType",
        "[{}] | `` | ARTICLE_EMPTY ",
        "[] | `` | ARTICLE_EMPTY ",
    })
    void aStorysBodyIsRead(String bodies, String body, String said) throws Exception {
        Tiny tiny = new Tiny().without(Tiny.PAGE).put(Tiny.A, "{\"uri\": \"urn:a\"}").edit(Tiny.A, a -> a.set("bodies", json(bodies)))
                .edit(Tiny.MANIFEST, m -> m.withArray("resources").remove(1))
                .edit(Tiny.MANIFEST, m -> ((ObjectNode) m.get("readingOrder").get(0)).put("title", " "));
        try (Bundle bundle = open(tiny)) {
            assertEquals(body, bundle.edition().article("a").orElseThrow().body().stream().map(broadsheet.edition.Block::text).collect(Collectors.joining("/")));
            assertEquals(said.strip(), bundle.problems().isEmpty() ? "–" : bundle.problems().stream().map(p -> p.id() + " " + p.where())
                    .distinct().collect(Collectors.joining(", ")).strip());
        }
    }

    @Test
    void authorsAreThePeopleWhoWrote() throws Exception {
        Tiny tiny = new Tiny().edit(Tiny.A, a -> a.set("people", json("[{\"name\": \"甲\", \"rel\": \"author\"}, {\"name\": \"乙\", \"rel\": \"subject\"}, "
                + "{\"name\": \"丙\"}, {\"name\": \" \", \"rel\": \"author\"}, {\"rel\": \"author\"}]")));
        try (Bundle bundle = open(tiny)) {
            assertEquals(java.util.List.of("甲"), bundle.edition().article("a").orElseThrow().authors());
        }
    }

    /// A story with only a picture, a kicker or a body is no empty one.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"uri\": \"u\", \"associations\": [{\"name\": \"p\"}]} | | –", "{\"uri\": \"u\", \"headlines\": [{\"role\": \"kicker\", \"value\": \"引\"}]} | | ARTICLE_EMPTY",
        "{\"uri\": \"u\", \"bodies\": [{\"value\": \"文\"}]} | 乙 | –", "{\"uri\": \"u\"} | 乙 | –", "{} | 乙 | FIELD_MISSING"})
    void somethingToShowIsEnough(String story, String headline, String said) throws Exception {
        try (Bundle bundle = open(new Tiny().put(Tiny.B, story))) {
            assertEquals(headline == null ? "" : headline, bundle.edition().article("b").orElseThrow().headline());
            assertEquals(said, bundle.problems().isEmpty() ? "–" : bundle.problems().getFirst().id().name());
        }
    }

    /// Where the first fault of a JSON file lies: line and column from 1.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{x | JSON_SYNTAX 1:2", "{\\n  \"a\": } | JSON_SYNTAX 2:8", "{} {} | JSON_SYNTAX 1:4", "{\"a\": 1, \"a\": 2} | JSON_SYNTAX 1:",
        "{\\n\\n\"a\": \"中?\"} | JSON_ENCODING 3:8", "? | JSON_ENCODING 1:1", "[1, | JSON_SYNTAX 1:4"})
    void faultsAreToldByLineAndColumn(String file, String said) throws Exception {
        byte[] bytes = file.replace("\\n", "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        try (Bundle bundle = open(new Tiny().put(Tiny.B, bytes))) {
            Problem problem = bundle.problems().getFirst();
            String told = problem.id() + " " + problem.where();
            assertEquals(said, said.endsWith(":") ? told.substring(0, Math.min(told.length(), said.length())) : told);
            assertEquals(false, problem.arguments().toString().contains("\n"));
        }
    }

    private String said(Consumer<ObjectNode> change) throws Exception {
        Path file = new Tiny().edit(Tiny.MANIFEST, change).zip().write(dir.resolve("x.edition"));
        try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
            Edition edition = bundle.edition();
            assertEquals(2, edition.articles().size());
            return bundle.problems().isEmpty() ? "–" : bundle.problems().stream().map(p -> p.id().name()).collect(Collectors.joining(" "));
        } catch (BundleException refused) {
            return refused.problems().getFirst().id().name();
        }
    }

    private Bundle open(Tiny tiny) throws Exception { return BundleReader.read(tiny.zip().write(dir.resolve("x.edition")), ReadProgress.NONE); }

    private static JsonNode json(String value) { return JsonMapper.shared().readTree(value); }
}
