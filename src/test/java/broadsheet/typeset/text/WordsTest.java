package broadsheet.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void runningTextIsCutIntoItsWords() {
        assertEquals("聊城|经济|技术|开发区|高质量|发展", cut("聊城经济技术开发区高质量发展", new Words()));
    }

    @Test
    void aNumberStaysWithItsUnitAndAnOrdinalWithItsNumber() {
        assertEquals("2024年|第13届|大会", cut("2024年第13届大会", new Words()));
    }

    @Test
    void latinWordsAndDecimalsAreWhole() {
        assertEquals("增长|5.8%|，|GDP|达|AI-5", cut("增长5.8%，GDP达AI-5", new Words()));
    }

    @Test
    void aNameTheCallerKnowsIsWhole() {
        assertEquals("记者|王军豪|报道", cut("记者王军豪报道", new Words(Set.of("王军豪"))));
    }

    @Test
    void emptyTextAndHalfASurrogateAreNoTrouble() {
        assertEquals("", cut("", new Words()));
        assertEquals("\ud83d|国", cut("\ud83d国", new Words()));
    }

    private static String cut(String text, Words words) {
        boolean[] starts = words.starts(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(i > 0 && starts[i] ? "|" : "").append(text.charAt(i));
        }
        return out.toString();
    }
}
