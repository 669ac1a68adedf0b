package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.ui.shell.TinyBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// `broadsheet search` and `broadsheet shelf` on real bundles: the sample, a folder of small editions, a broken file.
class FinderCommandsTest extends CommandRun {
    @BeforeEach
    void fill() throws IOException {
        TinyBundle.write(library().resolve("one"), 1, 2);
        TinyBundle.write(library().resolve("2025").resolve("two"), 2, 3);
    }

    private Path library() { return folder.resolve("library"); }

    private String last() { return out.toString().lines().toList().getLast(); }

    @Test
    void anEditionIsSearchedByTheLanguageOfThePanel() {
        assertEquals(ExitCode.FINE, run("zh", "search", "作者:王军豪", SAMPLE));
        assertEquals("1 处，见于 1 篇", last());
        run("zh", "search", "标题:高质量发展", SAMPLE);
        assertEquals("3 处，见于 3 篇", last());
        run("zh", "search", "高质量发展 -磅礴", SAMPLE);
        assertEquals("5 处，见于 2 篇", last());
        run("zh", "search", "高質量發展", SAMPLE);
        assertEquals("7 处，见于 3 篇", last());
        run("zh", "search", "项目", "--scope", "caption,title", SAMPLE);
        assertTrue(out.toString().contains("游艇研发制造【项目】游艇试航"), out.toString());
        run("zh", "search", "高质量发展 日期:2024", SAMPLE);
        assertEquals("0 处，见于 0 篇", last());
        run("zh", "search", "kfq", SAMPLE);
        assertTrue(out.toString().contains("【开发区】专刊"), out.toString());
    }

    @Test
    void aFolderAndAnEditionAreSearchedTogetherAndTheJsonSaysWhere() {
        assertEquals(ExitCode.FINE, run("en", "search", "重点", library().toString(), SAMPLE, "--json"));
        JsonNode result = json();
        List<String> editions = result.path("editions").valueStream().map(e -> e.path("source").asString()).toList();
        assertTrue(editions.containsAll(List.of("one", "2025/two")), editions.toString());
        JsonNode hit = result.path("editions").valueStream().filter(e -> e.path("source").asString().equals("one")).findFirst().orElseThrow()
                .path("articles").get(0).path("listed").get(0);
        assertEquals("重点", hit.path("match").asString());
        assertEquals(2, hit.path("end").asInt() - hit.path("start").asInt());
        int hits = result.path("editions").valueStream().flatMap(e -> e.path("articles").valueStream()).mapToInt(a -> a.path("hits").asInt()).sum();
        assertEquals(hits, result.path("hits").asInt());
    }

    @Test
    void theShelfIsListedAndABrokenEditionStandsThereWithItsReason() throws IOException {
        assertEquals(ExitCode.FINE, run("zh", "shelf", library().toString()));
        assertEquals("共 2 期", last());
        Files.writeString(library().resolve("copying.edition"), "PK");
        assertEquals(ExitCode.FOUND, run("zh", "shelf", library().toString(), "--json"));
        Map<String, String> states = json().path("editions").valueStream()
                .collect(java.util.stream.Collectors.toMap(e -> e.path("path").asString(), e -> e.path("state").asString()));
        assertEquals(Map.of("one", "fine", "2025/two", "fine", "copying.edition", "broken"), states);
        assertEquals(ExitCode.FOUND, run("zh", "search", "重点", library().toString()));
        assertTrue(err.toString().startsWith("读不了 copying.edition：copying.edition 不是一期完整的电子报"), err.toString());
        assertTrue(err.toString().strip().endsWith("[BS-102]"), err.toString());
    }

    @Test
    void whatIsNotThereAndWhatIsMisspeltIsSaid() {
        assertEquals(ExitCode.UNREADABLE, run("zh", "search", "重点", folder.resolve("gone").toString()));
        assertTrue(err.toString().startsWith("找不到 "), err.toString());
        assertEquals(ExitCode.UNREADABLE, run("zh", "search", "重点", "--scope", "headline", SAMPLE));
        assertTrue(err.toString().contains("headline"), err.toString());
        assertEquals(ExitCode.UNREADABLE, run("zh", "shelf", folder.resolve("gone").toString()));
        assertTrue(err.toString().startsWith("找不到 "), err.toString());
    }
}
