package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of the line-quality tools: every UTF-16 unit has its place, the right edge is the measure, and a rule that gave way is named.
class LineReportTest {
    private static final String PLAIN = "清晨的运河边薄雾还没有散去，渡口的第一班轮船已经鸣响汽笛；“日子越过越有奔头”，村民笑着说。";

    @Test
    void everyUnitHasItsPlaceAndFullLinesEndAtTheMeasure() throws IOException {
        JsonNode runs = report(List.of(PLAIN, "𠮷字占两个单元，GDP增长5.8%，达109.9亿元，列全市第一位。"), List.of(12.0, 20.0)).get("runs");
        assertEquals(2, runs.size());
        for (JsonNode run : runs) {
            double em = run.get("em").asDouble();
            for (JsonNode paragraph : run.get("paras")) {
                int last = paragraph.get("lines").size() - 1;
                for (int i = 0; i <= last; i++) {
                    JsonNode line = paragraph.get("lines").get(i);
                    assertEquals(line.get("text").asString().length(), line.get("x").size());
                    assertEquals(line.get("x").size(), line.get("nx").size());
                    assertTrue(i == last || Math.abs(line.get("r").asDouble() - em) < 2e-3, line.toString());
                }
                assertFalse(paragraph.has("emergencies"), paragraph.toString());
            }
        }
    }

    @Test
    void aRuleThatGaveWayIsNamedWithItsLine() throws IOException {
        JsonNode noted = report(List.of("12345678901234567890"), List.of(6.0)).get("runs").get(0).get("paras").get(0).get("emergencies");
        assertEquals(0, noted.get(0).get("line").asInt());
        assertEquals("RUN_BROKEN", noted.get(0).get("rule").asString());
    }

    private static JsonNode report(List<String> paragraphs, List<Double> measures) throws IOException {
        StringBuilder out = new StringBuilder();
        new LineReport(Dump.SETTER, Face.SERIF).write(paragraphs, measures, out);
        return JsonMapper.shared().readTree(out.toString());
    }
}
