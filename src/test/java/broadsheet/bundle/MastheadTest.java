package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.edition.Masthead;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What an edition says of itself: each field of the manifest's metadata in the forms Readium allows, and in forms it does not.
class MastheadTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "title | \"特刊\" | 特刊 | –",
        "title | {\"zh\": \"特刊\", \"en\": \"Special\"} | 特刊 | –",
        "title | {} | `` | FIELD_MISSING /metadata/title",
        "title | null | `` | FIELD_MISSING /metadata/title",
        "title | 5 | `` | FIELD_TYPE /metadata/title, FIELD_MISSING /metadata/title",
        "title | {\"zh\": 5} | `` | FIELD_TYPE /metadata/title/zh, FIELD_MISSING /metadata/title",
        "subtitle | {\"a/b~c\": 5} | `` | FIELD_TYPE /metadata/subtitle/a~1b~0c",
        "subtitle | \"市两会\" | 市两会 | –",
        "subtitle | \"两\\n 会\" | 两会 | –",
        "identifier | \" urn:x \" | urn:x | –",
        "identifier | \" \" | hash | FIELD_MISSING /metadata/identifier",
        "identifier | 5 | hash | FIELD_TYPE /metadata/identifier, FIELD_MISSING /metadata/identifier",
        "language | \"en\" | en | –",
        "language | [\"ug\", \"zh\"] | ug | –",
        "language | [] | zh-CN | –",
        "language | \"e\" | zh-CN | –",
        "language | \"123456789-123456789-123456789-12345\" | 123456789-123456789-123456789-12345 | –",
        "language | \"123456789-123456789-123456789-123456\" | zh-CN | –",
        "language | \"../x\" | zh-CN | –",
        "language | 5 | zh-CN | FIELD_TYPE /metadata/language",
        "published | \"2024-02-29\" | 2024-02-29 2024年2月29日 | –",
        "published | \"2024-02-29T08:00:00+08:00\" | 2024-02-29 2024年2月29日 | –",
        "published | \"2023-02-29\" | 2025-01-12 `` | FIELD_VALUE /metadata/published",
        "published | \"2023-02-2\" | 2025-01-12 `` | FIELD_VALUE /metadata/published",
        "published | 5 | 2025-01-12 `` | FIELD_TYPE /metadata/published",
        "published | null | 2025-01-12 `` | FIELD_MISSING /metadata/published",
        "newspaper | \"聊城晚报\" | 聊城晚报 - - | –",
        "newspaper | {\"name\": {\"zh\": \"聊城晚报\"}} | 聊城晚报 - - | –",
        "newspaper | [{\"name\": \"甲\"}, {\"name\": \"乙\"}] | 甲 - - | –",
        "newspaper | [5, {\"name\": \"乙\"}] | 乙 - - | FIELD_TYPE /metadata/belongsTo/newspaper/0",
        "newspaper | [] | - - - | –",
        "newspaper | 5 | - - - | FIELD_TYPE /metadata/belongsTo/newspaper",
        "newspaper | {\"name\": \"甲\", \"altIdentifier\": \"CN 1\"} | 甲 CN~1 - | –",
        "newspaper | {\"name\": \"甲\", \"altIdentifier\": [{\"value\": \" \"}, {\"value\": \"CN 2\"}]} | 甲 CN~2 - | –",
        "newspaper | {\"name\": \"甲\", \"altIdentifier\": {\"scheme\": \"x\"}} | 甲 - - | –",
        "newspaper | {\"name\": \"甲\", \"issue\": 12} | 甲 - 12 | –",
        "newspaper | {\"name\": \"甲\", \"issue\": 1} | 甲 - 1 | –",
        "newspaper | {\"name\": \"甲\", \"issue\": 0} | 甲 - - | FIELD_VALUE /metadata/belongsTo/newspaper/issue",
        "newspaper | {\"name\": \"甲\", \"issue\": {\"position\": 1}} | 甲 - 1 | –",
        "newspaper | {\"name\": \"甲\", \"issue\": {\"position\": 0}} | 甲 - - | FIELD_VALUE /metadata/belongsTo/newspaper/issue/position",
        "newspaper | {\"name\": \"甲\", \"issue\": {\"position\": 2147483647}} | 甲 - 2147483647 | –",
        "newspaper | {\"name\": \"甲\", \"issue\": {\"position\": 2147483648}} | 甲 - - | FIELD_VALUE /metadata/belongsTo/newspaper/issue/position",
        "newspaper | {\"name\": \"甲\", \"issue\": {\"position\": 1.5}} | 甲 - - | FIELD_TYPE /metadata/belongsTo/newspaper/issue/position",
        "newspaper | {\"name\": \"甲\", \"issue\": \"12\"} | 甲 - - | FIELD_TYPE /metadata/belongsTo/newspaper/issue",
        "contributor | \"苑莘\" | [ 苑莘] | –",
        "contributor | [\"甲\", {\"name\": {\"zh\": \"乙\"}, \"role\": \"编辑\"}] | [ 甲][编辑 乙] | –",
        "contributor | {\"name\": \"丙\", \"role\": [\"校对\", \"版式\"]} | [校对 丙] | –",
        "contributor | {\"name\": \"丙\", \"role\": []} | [ 丙] | –",
        "contributor | {\"name\": \" \", \"role\": \"\"} | - | –",
        "contributor | [5, \"甲\"] | [ 甲] | FIELD_TYPE /metadata/contributor/0",
        "contributor | null | - | –",
        "broadsheet:lexicon | [{\"text\": \"莘县\", \"pinyin\": \"shēn xiàn\"}] | 莘县=shēn~xiàn | –",
        "broadsheet:lexicon | [{\"text\": \"莘县\"}, {\"pinyin\": \"x\"}, {\"text\": \" \", \"pinyin\": \"x\"}] | - | –",
        "broadsheet:lexicon | [\"莘县\"] | - | FIELD_TYPE /metadata/broadsheet:lexicon/0",
        "broadsheet:masthead | {} | - - - 2025年1月11日 - - - | –",
        "broadsheet:masthead | {\"serialLabel\": \"号\", \"date\": \"元旦\", \"weekday\": \"六\", \"lunarDate\": \"腊八\", \"motto\": {\"label\": \"一\", \"main\": \"二\", \"sub\": \"三\"}} | 号 六 腊八 元旦 一 二 三 | –",
        "broadsheet:masthead | {\"motto\": \"二\", \"weekday\": 6} | - - - 2025年1月11日 - - - | FIELD_TYPE /metadata/broadsheet:masthead/motto, FIELD_TYPE /metadata/broadsheet:masthead/weekday",
    })
    void everyFieldInEveryForm(String field, String value, String expected, String problems) throws Exception {
        String words = expected.replace("``", "-").isEmpty() ? "-" : expected.replace("``", "-");
        try (Bundle bundle = open(with(field, value))) {
            String said = bundle.problems().stream().map(p -> p.id() + " " + p.where()).collect(Collectors.joining(", "));
            assertEquals(problems, said.isEmpty() ? "–" : said);
            assertEquals(words, shown(bundle.edition(), field));
            BundleSummary summary = BundleReader.summary(dir.resolve("x.edition"));
            Masthead masthead = bundle.edition().masthead();
            assertEquals(new BundleSummary(bundle.edition().id(), bundle.edition().date(), masthead.nameplate(), masthead.title(),
                    masthead.subtitle(), 2, bundle.fingerprint()), summary);
        }
    }

    @Test
    void anEditionInAnotherLanguagePrintsItsDateAsNumbers() throws Exception {
        try (Bundle bundle = open(with("language", "\"en\""))) {
            assertEquals("2025-01-11", bundle.edition().masthead().date());
        }
    }

    @Test
    void anEditionWithoutAnyDateIsTheOldest() throws Exception {
        Tiny tiny = new Tiny().edit(Tiny.MANIFEST, m -> ((ObjectNode) m.get("metadata")).without("published").without("modified"));
        try (Bundle bundle = open(tiny)) {
            assertEquals("1970-01-01 ", bundle.edition().date() + " " + bundle.edition().masthead().date());
            assertEquals("FIELD_MISSING", bundle.problems().getFirst().id().name());
            assertEquals("published", bundle.problems().getFirst().arguments().getFirst());
        }
    }

    @Test
    void nothingOfANewspaperIsNoError() throws Exception {
        Tiny tiny = new Tiny().edit(Tiny.MANIFEST, m -> ((ObjectNode) m.get("metadata")).without("belongsTo").without("broadsheet:masthead"));
        try (Bundle bundle = open(tiny)) {
            Masthead masthead = bundle.edition().masthead();
            assertEquals(Masthead.Motto.NONE, masthead.motto());
            assertEquals("", masthead.nameplate() + masthead.serialLabel() + masthead.serialNumber() + masthead.weekday());
            assertTrue(masthead.issueNumber().isEmpty() && bundle.problems().isEmpty());
        }
    }

    private static Tiny with(String field, String value) {
        return new Tiny().edit(Tiny.MANIFEST, m -> {
            ObjectNode metadata = (ObjectNode) m.get("metadata");
            metadata.put("modified", "2025-01-12T00:00:00Z");
            ObjectNode owner = field.equals("newspaper") ? (ObjectNode) metadata.get("belongsTo") : metadata;
            if (value.equals("null")) {
                owner.remove(field);
            } else {
                owner.set(field, JsonMapper.shared().readTree(value));
            }
        });
    }

    private Bundle open(Tiny tiny) throws Exception { return BundleReader.read(tiny.zip().write(dir.resolve("x.edition")), ReadProgress.NONE); }

    private static String shown(Edition edition, String field) {
        Masthead m = edition.masthead();
        return switch (field) {
            case "title" -> word(m.title());
            case "subtitle" -> word(m.subtitle());
            case "identifier" -> edition.id().matches("urn:sha256:[0-9a-f]{64}") ? "hash" : edition.id();
            case "language" -> edition.language();
            case "published" -> edition.date() + " " + word(m.date());
            case "newspaper" -> word(m.nameplate()) + " " + word(m.serialNumber()) + " "
                    + (m.issueNumber().isPresent() ? m.issueNumber().getAsInt() : "-");
            case "contributor" -> word(edition.credits().stream().map(c -> "[" + c.role() + " " + c.name() + "]").collect(Collectors.joining()));
            case "broadsheet:lexicon" -> word(edition.lexicon().stream().map(w -> w.text() + "=" + word(w.pinyin())).collect(Collectors.joining()));
            default -> word(m.serialLabel()) + " " + word(m.weekday()) + " " + word(m.lunarDate()) + " " + word(m.date()) + " "
                    + word(m.motto().label()) + " " + word(m.motto().main()) + " " + word(m.motto().sub());
        };
    }

    private static String word(String words) { return words.isEmpty() ? "-" : field(words); }

    private static String field(String words) { return words.startsWith("[") ? words : words.replace(' ', '~'); }
}
