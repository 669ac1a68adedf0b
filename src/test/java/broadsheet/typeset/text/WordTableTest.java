package broadsheet.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A table made of words in any order.
class WordTableTest {
    private static final List<String> WORDS = List.of("中国人民", "的", "中", "人民", "中国", "AB", "A", "人", "民国", "中国人", "国", "人民币");
    private final WordTable table = WordTable.of(WORDS.toArray(String[]::new), costs());

    private static short[] costs() {
        short[] costs = new short[WORDS.size()];
        IntStream.range(0, costs.length).forEach(i -> costs[i] = (short) (100 + i));
        return costs;
    }

    @Test
    void wordsStandInTheOrderOfTheirCharactersWithTheirOwnCosts() {
        List<String> words = IntStream.range(0, table.size()).mapToObj(table::word).toList();
        assertEquals(WORDS.stream().sorted().toList(), words);
        for (String word : WORDS) {
            assertEquals(100 + WORDS.indexOf(word), table.cost(table.find(word, 0, word.length())), word);
        }
    }

    @Test
    void beginningsAndStrangersAreNoWords() {
        assertTrue(table.contains("人民币"));
        assertFalse(table.contains("中国人民币"));
        assertFalse(table.contains("币"));
        int[] found = new int[table.longest()];
        assertEquals(4, table.findAll("中国人民的", 0, 5, found));
        assertEquals(List.of("中", "中国", "中国人", "中国人民"), IntStream.of(found).mapToObj(table::word).toList());
    }
}
