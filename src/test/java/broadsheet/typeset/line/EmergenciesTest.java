package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.line.SetParagraph.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where nothing fits the rules give way in their order, each noted with its line, and no character is lost for it.
class EmergenciesTest {
    @ParameterizedTest
    @CsvSource({"全市有一百二十三家企业参加展会并签约, 8, ''", "2024年, 2.5, UNIT_PARTED", "一二internationalization三四, 6, RUN_BROKEN",
        "12345678901234567890, 4, RUN_BROKEN", "。。。。。。, 1.2, KINSOKU", "……——, 1, OVERFULL"})
    void theRuleThatGaveWayIsNoted(String text, double em, String rule) {
        SetParagraph set = Dump.set(text, em, Setting.FLUSH);
        List<String> rules = set.emergencies().stream().map(e -> e.rule().name()).distinct().toList();
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), rules, () -> Dump.lines(text, set));
        assertEquals(text, Dump.lines(text, set).replace("\n", ""));
    }

    @Test
    void everyNoteNamesALineThatIsThere() {
        for (double em = 1; em < 8; em += 0.25) {
            SetParagraph set = Dump.set("参观2024年international展（1—11月）：“12,345.6万元”……", em, Setting.BODY);
            set.emergencies().forEach(e -> assertTrue(e.line() >= 0 && e.line() < set.lines().size()));
            assertTrue(em > 2 || set.emergencies().stream().anyMatch(e -> e.rule() != Rule.UNIT_PARTED), "nothing so narrow holds a word");
        }
    }
}
