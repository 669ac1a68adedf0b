package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Place;
import broadsheet.proof.journal.VersionJson.Covered;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Entries come back exactly as they were, and stand there as W3C annotations.
class VersionJsonTest {
    private static final Stamp STAMP = new Stamp(7, "w");
    private static final Stamp BORN = new Stamp(3, "v");
    private final VersionJson json = new VersionJson(Entries.EDITION);

    private static Version version(Entry entry) { return new Version(entry.id(), STAMP, BORN, Optional.of(entry)); }

    private static String throughBytes(String line) { return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8); }

    @Test
    void everyKindOfEntryComesBackThroughOneLine() {
        for (Entry entry : Entries.ofEveryKind()) {
            String line = json.write(version(entry));
            assertFalse(line.contains("\n"));
            assertEquals(version(entry), json.read(throughBytes(line)));
        }
    }

    @Test
    void aRemovedEntryComesBackAsRemoved() {
        Version removed = new Version("a b", STAMP, BORN, Optional.empty());
        assertEquals(removed, json.read(json.write(removed)));
    }

    @Test
    void aMarkIsAWebAnnotation() {
        Mark mark = Mark.of(Anchor.of("开发区完成投资", Place.body("lead", 2).span(3, 5)), Sign.REPLACE, "完 成", "空", Stage.FIRST, "李", Entries.NOW);
        JsonNode node = JsonMapper.shared().readTree(json.write(version(mark)));
        assertEquals("http://www.w3.org/ns/anno.jsonld", node.path("@context").asString());
        assertEquals("Annotation", node.path("type").asString());
        assertEquals("editing", node.path("motivation").asString());
        assertEquals("urn:uuid:" + mark.id(), node.path("id").asString());
        assertEquals("2025-01-10T20:15:00.123456Z", node.path("created").asString());
        assertEquals("李", node.path("creator").path("name").asString());
        assertEquals(Entries.EDITION, node.path("target").path("source").asString());
        JsonNode selectors = node.path("target").path("selector");
        assertEquals("lead/BODY/2", selectors.path(0).path("value").asString());
        assertEquals(List.of(3, 5), List.of(selectors.path(1).path("start").asInt(), selectors.path(1).path("end").asInt()));
        assertEquals(List.of("完成", "开发区", "投资"), List.of(selectors.path(2).path("exact").asString(),
                selectors.path(2).path("prefix").asString(), selectors.path(2).path("suffix").asString()));
        assertEquals("完 成", node.path("body").path(0).path("value").asString());
        assertEquals("commenting", node.path("body").path(1).path("purpose").asString());
    }

    @Test
    void theMotivationIsTheSigns() {
        assertEquals("commenting", motivation(Sign.COMMENT));
        assertEquals("questioning", motivation(Sign.QUERY));
        assertEquals("editing", motivation(Sign.RUN_ON));
    }

    private String motivation(Sign sign) {
        return JsonMapper.shared().readTree(json.write(version(Mark.of(Entries.FACTORY, sign, "", "", Stage.FIRST, "李", Entries.NOW))))
                .path("motivation").asString();
    }

    @Test
    void aSetHoldsEntriesTombstonesAndWhatItCovers() {
        List<Version> versions = List.of(version(Entries.mark("一")), new Version("gone", STAMP, BORN, Optional.empty()));
        List<Covered> covers = List.of(new Covered("w.1.journal", 99));
        VersionJson.Snapshot read = json.readSet(json.writeSet(versions, covers)).orElseThrow();
        assertEquals(new VersionJson.Snapshot(versions, covers), read);
        JsonNode set = JsonMapper.shared().readTree(json.writeSet(versions, covers));
        assertEquals("AnnotationSet", set.path("type").asString());
        assertEquals(1, set.path("items").size());
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        String line = json.write(version(Entries.mark("一")));
        for (String bad : List.of("", "{", "[]", "{}", line + "x", line.replace("urn:uuid:", "urn:x:"), line.replace("\"mark\"", "\"doodle\""),
                line.replace("\"COMMENT\"", "\"SCRIBBLE\""), line.replace("2025-01-10T", "yesterday"), line.replace("lead/PICTURE/factory", "lead"))) {
            assertThrows(IllegalArgumentException.class, () -> json.read(bad), bad);
        }
        String text = json.write(version(Entries.ofEveryKind().getFirst()));
        assertThrows(IllegalArgumentException.class, () -> json.read(text.replace("TextQuoteSelector", "XPathSelector")));
        assertThrows(IllegalArgumentException.class, () -> json.readSet("nonsense"));
    }

    @Test
    void aHeaderTellsTheFormatsVersion() {
        String header = json.header("w");
        assertTrue(VersionJson.isHeader(header));
        assertFalse(VersionJson.isHeader(json.write(version(Entries.mark("一")))));
        assertTrue(VersionJson.isUnderstood(header));
        assertFalse(VersionJson.isUnderstood(header.replace("\"version\":1", "\"version\":2")));
        assertFalse(VersionJson.isUnderstood(header.replace("broadsheet-proof", "other")));
        assertFalse(VersionJson.isUnderstood(header.substring(3)));
    }

    @Test
    void aSetOfANewerVersionIsNotRead() {
        assertEquals(Optional.empty(), json.readSet(json.writeSet(List.of(), List.of()).replace("\"version\":1", "\"version\":2")));
    }
}
