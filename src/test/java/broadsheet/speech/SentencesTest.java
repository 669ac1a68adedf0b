package broadsheet.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String text) {
        return Sentences.split(text).stream().map(s -> text.substring(text.offsetByCodePoints(0, s.start()), text.offsetByCodePoints(0, s.end()))).toList();
    }

    @Test void stopsEndSentences() { assertEquals(List.of("一。", "二！", "三？", "四；", "五"), split("一。二！三？四；五")); }

    @Test void closingMarksGoWithTheirStop() { assertEquals(List.of("他说：“好。”", "（完。）", "走"), split("他说：“好。”（完。）走")); }

    @Test void doubledStopsStayTogether() { assertEquals(List.of("真的？！", "是……", "好"), split("真的？！是……好")); }

    @Test void aSingleEllipsisMarkIsNoEnd() { assertEquals(List.of("那…好。"), split("那…好。")); }

    @Test void decimalsAndAbbreviationsGoOn() { assertEquals(List.of("增长6.5%，约3.2万。"), split("增长6.5%，约3.2万。")); }

    @Test void englishStopsEndBeforeASpace() { assertEquals(List.of("It is.", "Yes."), split("It is. Yes.")); }

    @Test void lineBreaksEndAndBlanksAreLeftOut() { assertEquals(List.of("甲", "乙"), split("　　甲\n\n 乙 ")); }

    @Test void offsetsCountCodePoints() { assertEquals(List.of(new Sentences.Stretch(0, 3), new Sentences.Stretch(3, 5)), Sentences.split("𠮷😀。好。")); }

    @Test void longSentencesAreCutAtCommas() {
        List<Sentences.Stretch> cut = Sentences.split("一二三四五六七八九，".repeat(40));
        assertTrue(cut.stream().allMatch(s -> s.end() - s.start() <= Sentences.LONGEST), cut.toString());
        assertEquals(400, cut.stream().mapToInt(s -> s.end() - s.start()).sum());
        assertTrue(Sentences.split("字".repeat(500)).size() > 4);
    }

    @Test void nothingGivesNothing() { assertEquals(List.of(), split(" \n　")); }
}
