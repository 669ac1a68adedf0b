package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadsheet.edition.Part;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private static String fold(String text) { return Folding.standard().fold(text); }

    @ParameterizedTest
    @CsvSource({"開發區,开发区", "頭髮發展,头发发展", "乾隆,干隆", "皇后後面,皇后后面", "裏裡里,里里里", "臺灣台湾,台湾台湾", "ＧＤＰ,gdp", "Ｃafé,cafe", "Łódź,łodz",
        "Straße,strasse", "Σίσυφος,σισυφοσ", "ﬁ…,fi...", "㎡,m2", "“引”,\"引\"", "1—11月,1-11月", "雪克来提•扎克尔,雪克来提·扎克尔", "が,が", "한국,한국"})
    void equivalentsFoldToTheSame(String text, String folded) { assertEquals(fold(folded), fold(text)); }

    @Test void simplifiedTextStaysAsItIs() { assertEquals("聊城经济技术开发区沈阳覆盖", fold("聊城经济技术开发区沈阳覆盖")); }

    @Test void whatIsNotSeenFoldsToNothing() { assertEquals("开发", fold("开\u200B\uFE0F\u202E发\u0301\u0000")); }

    @Test void foldingTwiceIsFoldingOnceForEveryCodePoint() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String once = Folding.standard().fold(c);
            assertEquals(once, fold(once), "U+%04X".formatted(c));
            assertFalse(once.contains("\0"), "U+%04X".formatted(c));
        }
    }

    @Test void originalsComeBackUnchanged() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            String[] texts = {SearchSamples.wild(random, random.nextInt(40)), SearchSamples.wild(random, random.nextInt(40)), "\u200B", ""};
            FoldedArticle.Builder builder = new FoldedArticle.Builder();
            for (int t = 0; t < texts.length; t++) {
                builder.add(Part.BODY, t, texts[t]);
            }
            Originals originals = builder.build("a", "", "", 0).originals(Integer.MAX_VALUE);
            for (int t = 0; t < texts.length; t++) {
                assertEquals(texts[t], originals.text(t));
            }
        }
    }
}
