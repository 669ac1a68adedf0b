package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import broadsheet.typeset.text.Words;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadlineSetterTest {
    private final HeadlineSetter setter = new HeadlineSetter(FaceMetrics.shippedOnly(), new Words(Set.of("谢尔达尔·别尔德穆哈梅多夫")));

    @Test
    void linesEndWhereASpaceStandsAndTheSpaceVanishes() {
        String text = "加快建设数字乡村　推进农业农村现代化";
        SetHeadline set = set(text, 12, 2);
        assertEquals("加快建设数字乡村　\n推进农业农村现代化\n", lines(text, set));
        assertEquals(10, set.lines().getFirst().right(), 1e-3);
        assertEquals(2, set.lines().getFirst().edges()[0], 1e-3);
    }

    @Test
    void noLineEndsInsideAWordANumberOrAName() {
        assertEquals("西藏日喀则市定日县\n6.8级地震救治安置加紧展开\n", lines("西藏日喀则市定日县6.8级地震救治安置加紧展开", 16, 2));
        assertEquals("总统谢尔达尔·别尔德穆哈梅多夫\n会见中国代表团\n", lines("总统谢尔达尔·别尔德穆哈梅多夫会见中国代表团", 20, 2));
    }

    @Test
    void whatABracketHoldsStaysTogether() {
        assertEquals("【开创高质量发展新局面】\n今年我国财政政策将更加积极\n", lines("【开创高质量发展新局面】今年我国财政政策将更加积极", 16, 2));
    }

    @Test
    void fullWidthMarksAreTrimmedAtBothEdges() {
        SetHeadline set = set("“乘风破浪再铸辉煌”", 12, 1);
        assertEquals(9, set.widest(), 1e-3);
        assertEquals(1, set.lines().getFirst().edges()[0], 1e-3);
    }

    @Test
    void aHeadlineThatHasToBreakAWordIsWorseThanOneThatNeedNot() {
        assertTrue(set("聊城经济技术开发区", 2, 5).badness() > 100);
        assertTrue(set("聊城经济技术开发区", 5, 2).badness() < 20);
    }

    @Test
    void aLineWiderThanTheRoomIsVeryBad() {
        assertTrue(set("聊城经济技术开发区", 4, 1).badness() >= 1000);
    }

    @Test
    void fewerCharactersThanLinesGiveAsManyLinesAsCharacters() {
        assertEquals("对\n开\n", lines("对开", 5, 4));
    }

    @Test
    void textThatIsNoHeadlineIsSetInBoundedTime() {
        String text = "经济".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertEquals(text.length(), set(text, 20, 3).lines().getLast().end()));
    }

    private SetHeadline set(String text, double width, int lines) {
        return setter.set(StyledText.of(text, Face.SERIF_BOLD), width, lines, Setting.Alignment.CENTRE);
    }

    private String lines(String text, double width, int count) { return lines(text, set(text, width, count)); }

    private static String lines(String text, SetHeadline set) {
        StringBuilder out = new StringBuilder();
        for (SetLine line : set.lines()) {
            out.append(Dump.of(text, line.start(), line.end())).append('\n');
        }
        return out.toString();
    }
}
