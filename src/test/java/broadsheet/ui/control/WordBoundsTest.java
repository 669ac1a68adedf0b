package broadsheet.ui.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a double click takes.
class WordBoundsTest {
    @ParameterizedTest
    @CsvSource({
        "全力推动高质量发展, 4, 高质量",
        "全力推动高质量发展, 6, 高质量",
        "全力推动高质量发展, 8, 发展",
        "全力推动高质量发展, 0, 全力",
        "“乘风破浪”再铸辉煌, 2, 乘风破浪",
        "全区的工业, 2, 的",
        "增长12.5%以上, 3, 12.5%",
        "引进BYD公司, 3, BYD",
        "全力推动、, 4, 、",
        "𠮷林省长春市, 2, 省",
    })
    void theWordAroundACharacterIsTaken(String text, int at, String word) {
        int[] range = WordBounds.around(text, at);
        assertEquals(word, text.substring(text.offsetByCodePoints(0, range[0]), text.offsetByCodePoints(0, range[1])));
    }

    @Test
    void anEndlessRunIsLookedAtOnlyAroundThePlace() {
        String text = "高质量发展".repeat(200_000);
        assertArrayEquals(new int[] {500_003, 500_005}, WordBounds.around(text, 500_004));
        assertArrayEquals(new int[] {0, 0}, WordBounds.around("", 7));
        assertArrayEquals(new int[] {3, 5}, WordBounds.around("高质量发展", 99), "beyond the end, the last word");
    }
}
