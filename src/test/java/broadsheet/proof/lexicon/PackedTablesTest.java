package broadsheet.proof.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.text.WordTable;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The packed tables give back what was packed, and what is shipped knows what it should.
class PackedTablesTest {
    @Test
    void whatIsEncodedIsDecoded() {
        Random random = new Random(1);
        int[] numbers = random.ints(5000, 0, 1 << 20).map(n -> n >> random.nextInt(20)).toArray();
        BitEncoder out = new BitEncoder();
        short[] models = BitDecoder.models(BitDecoder.NUMBER + 32);
        for (int n : numbers) {
            out.number(models, 0, n);
            out.tree(models, BitDecoder.NUMBER, 5, n & 31);
        }
        BitDecoder in = new BitDecoder(out.finish());
        short[] learning = BitDecoder.models(BitDecoder.NUMBER + 32);
        for (int n : numbers) {
            assertEquals(n, in.number(learning, 0));
            assertEquals(n & 31, in.tree(learning, BitDecoder.NUMBER, 5));
        }
    }

    @Test
    void wordsComeBackWithTheirCosts() {
        WordTable table = PackedWords.read(PackWords.pack(Map.of("中国", 85, "中国人", 101, "国", 70, "中", 69, "人民大会堂", 110, "人", 0)));
        assertEquals(6, table.size());
        assertEquals(List.of("中69", "中国85", "中国人101", "人0", "人民大会堂110", "国70"),
                java.util.stream.IntStream.range(0, 6).mapToObj(w -> table.word(w) + table.cost(w)).toList());
    }

    @Test
    void aPairThatBelongsTogetherIsLikelierThanItsWordsAlone() {
        WordTable words = Vocabulary.shared();
        WordPairs pairs = WordPairs.shared();
        int first = words.find("社会主义", 0, 4);
        int second = words.find("现代化", 0, 3);
        int odd = words.find("冰箱", 0, 2);
        assertTrue(pairs.cost(first, second) < words.cost(second) - 20, "社会主义 现代化 " + pairs.cost(first, second) + " of " + words.cost(second));
        assertTrue(pairs.cost(first, odd) >= words.cost(odd), "社会主义 冰箱");
        assertEquals(words.cost(odd), pairs.cost(-1, odd));
    }

    @Test
    void likenessOfSoundIgnoresTonesAndWhatSpeakersMistake() {
        assertEquals(Sounds.Likeness.SAME, Sounds.between('销', '消'));
        assertEquals(Sounds.Likeness.NEAR, Sounds.between('诗', '丝'));
        assertEquals(Sounds.Likeness.NEAR, Sounds.between('林', '灵'));
        assertEquals(Sounds.Likeness.NONE, Sounds.between('开', '关'));
    }
}
