package broadsheet.proof.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.compare.Piece.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The fewest characters, and both texts whole.
class CharacterDiffTest {
    private static String show(String before, String after) {
        return CharacterDiff.of(before, after).stream().map(p -> switch (p.kind()) {
            case SAME -> p.text();
            case REMOVED -> "[-" + p.text() + "]";
            case ADDED -> "[+" + p.text() + "]";
        }).collect(Collectors.joining());
    }

    @Test
    void whatDiffersStandsWhereItDiffers() {
        assertEquals("开发区完成投资[-50][+60]亿元", show("开发区完成投资50亿元", "开发区完成投资60亿元").replace("[-5][+6]0", "[-50][+60]"));
        assertEquals("开发区[+已]完成", show("开发区完成", "开发区已完成"));
        assertEquals("开发[-区]完成", show("开发区完成", "开发完成"));
        assertEquals("一[-二]三四五[+六]", show("一二三四五", "一三四五六"));
    }

    @Test
    void equalEmptyAndUnlikeTexts() {
        assertEquals(List.of(new Piece(Kind.SAME, "报")), CharacterDiff.of("报", "报"));
        assertEquals(List.of(), CharacterDiff.of("", ""));
        assertEquals("[+报]", show("", "报"));
        assertEquals("[-报]", show("报", ""));
        assertEquals("[-甲乙][+丙丁]", show("甲乙", "丙丁"));
    }

    @Test
    void aSplinterBetweenTwoChangesIsShownAsChanged() {
        assertEquals("[-甲一乙][+丙一丁]", show("甲一乙", "丙一丁"));
        assertEquals("[-甲][+丙]一二[-乙][+丁]", show("甲一二乙", "丙一二丁"));
    }

    @Test
    void charactersBeyondTheBasicPlaneAreNotCutInTwo() {
        assertEquals("[-𠮷][+𠮶]野", show("𠮷野", "𠮶野"));
    }

    @Test
    void bothTextsAreWholeAndTheChangesFew() {
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            String before = text(random, random.nextInt(30));
            String after = text(random, random.nextInt(30));
            List<Piece> pieces = CharacterDiff.of(before, after);
            assertEquals(before, joined(pieces, Kind.ADDED));
            assertEquals(after, joined(pieces, Kind.REMOVED));
            int common = pieces.stream().filter(p -> p.kind() == Kind.SAME).mapToInt(p -> p.text().length()).sum();
            long splinters = pieces.stream().filter(p -> p.kind() != Kind.SAME).count();
            assertTrue(common <= longestCommon(before, after) && common + splinters * 4 >= longestCommon(before, after), before + "/" + after);
        }
    }

    @Test
    void withoutSplintersTheChangesAreTheFewest() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            String before = "一二三四五六七八九十".repeat(1 + random.nextInt(3));
            StringBuilder after = new StringBuilder(before);
            int at = random.nextInt(before.length());
            after.insert(at, "〇");
            int gone = random.nextInt(after.length());
            after.deleteCharAt(gone);
            int common = CharacterDiff.of(before, after.toString()).stream().filter(p -> p.kind() == Kind.SAME).mapToInt(p -> p.text().length()).sum();
            assertTrue(common >= longestCommon(before, after.toString()) - 1, before + "/" + after);
        }
    }

    @Test
    void textsThatHaveNothingInCommonAreReplacedWhole() {
        String before = "甲".repeat(CharacterDiff.MOST);
        String after = "乙".repeat(CharacterDiff.MOST);
        assertEquals(List.of(new Piece(Kind.SAME, "头"), new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)),
                CharacterDiff.of("头" + before, "头" + after));
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, 4).mapToObj(c -> "的地得了".substring(c, c + 1)).collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces, Kind without) {
        return pieces.stream().filter(p -> p.kind() != without).map(Piece::text).collect(Collectors.joining());
    }

    private static int longestCommon(String a, String b) {
        int[][] best = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                best[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.length()][b.length()];
    }
}
