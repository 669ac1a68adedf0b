package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What must never happen on a line does not, on generated text of the kinds that are hard: brackets, addresses, code, English, numbers,
/// quotation marks of both kinds. No number or bracket in it is wider than the narrowest measure; addresses and words may be.
class HardTextTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 40);
    private static final String HAN = "回首聊城经济技术开发区以破竹之势挺立潮头从新能源及高端装备制造的蓬勃兴起到数字化服务业";
    private static final List<String> WORDS = List.of("the", "of", "development", "internationalization", "zone", "a", "GDP", "new-energy", "Xi’an",
        "don't", "AI", "e.g.", "No.", "U.S.", "state-of-the-art", "responsibilities", "C++", "3D", "5G", "Wi-Fi", "COVID-19", "naïve", "iPhone");
    private static final List<String> NUMBERS = List.of("2024年", "109.9亿元", "5.8%", "3‰", "12,345.67", "-5℃", "￥99", "$3.5", "1—11月", "1～3次",
        "〔2024〕1号", "3/4", "№7", "#12", "0635-8510001", "8:30", "2024-01-11", "100%", "±0.5", "10m²", "１２３", "第3届", "25℃", "1,000万吨", "6.8级");
    private static final List<String> ADDRESSES = List.of("https://www.liaocheng.gov.cn/zwgk/2024/t20240111_5389.html?id=7&from=app#top", "www.news.cn",
        "editor.desk@lcrb-news.com.cn", "/usr/share/doc/fonts-noto-cjk/README.Debian", "C:\\Users\\editor\\版面.txt", "http://a.b/c", "ftp://x/y/z_1-2_3.zip");
    private static final List<String> CODE = List.of("if (a[i] == b[j]) { c += d[k]; }", "for(int i=0;i<n;i++)", "x->y", "f(g(h(x)))", "a&&b||c", "\"key\": \"value\"",
        "arr[0][1]", "List<String>", "#include <stdio.h>", "$HOME", "100*(1+r)^2", "{a,b}", "a_b_c", "--help", "!=", "'x'", "<br/>", "[1]", "@Override");
    private static final List<String> MARKS = List.of("，", "。", "、", "；", "：", "？", "！", "？！", "！！！", "……", "——", "。”", "”，", "）。", "·", "…………", "～", "／");
    private static final List<String> OPEN = List.of("“", "‘", "（", "「", "『", "《", "〈", "【", "〖", "〔", "［", "｛", "(", "[", "{");
    private static final List<String> CLOSE = List.of("”", "’", "）", "」", "』", "》", "〉", "】", "〗", "〕", "］", "｝", ")", "]", "}");

    private final ParagraphSetter setter = new ParagraphSetter(FaceMetrics.shippedOnly());

    @TestFactory
    Stream<DynamicTest> nothingForbiddenHappensOnHardText() {
        return Stream.of("brackets", "addresses", "code", "English", "numbers", "quotes", "all").map(kind -> DynamicTest.dynamicTest(kind, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                String text = text(new Random(round * 31L + kind.hashCode()), kind);
                for (double em : new double[] {12, 13, 15, 20, 25, 41}) {
                    check(text, em, round);
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> aRunWiderThanTheColumnIsBrokenAndFillsItsLines() {
        return Stream.of("1234567890".repeat(12), "x".repeat(90), "编号" + "0123456789".repeat(6) + "的文件", "见https://" + "abcdefgh".repeat(9) + "。")
            .map(text -> DynamicTest.dynamicTest(text, () -> {
                for (double em = 6; em <= 25; em++) {
                    SetParagraph set = setter.set(StyledText.of(text, Face.SERIF), Measure.of(em), Setting.BODY);
                    for (SetLine line : set.lines().subList(0, set.lines().size() - 1)) {
                        assertEquals(em, line.right(), 1e-2, text + " at " + em);
                    }
                }
            }));
    }

    private void check(String text, double em, int round) {
        LineQuality found = new LineQuality().add(setter, text, em);
        assertEquals(0, found.zeros(), () -> "round " + round + ", " + em + " em: " + found.zeroText() + "\n" + text + "\n"
            + Dump.lines(text, setter.set(StyledText.of(text, Face.SERIF), Measure.of(em), Setting.BODY)));
        assertTrue(found.lines > 1);
    }

    private static String text(Random random, String kind) {
        StringBuilder text = new StringBuilder(han(random, 2));
        while (text.length() < 160) {
            switch (kind) {
                case "brackets" -> bracket(random, text, 3);
                case "addresses" -> text.append(pick(random, random.nextInt(3) == 0 ? MARKS.subList(0, 6) : ADDRESSES));
                case "code" -> text.append(pick(random, CODE)).append(random.nextBoolean() ? " " : "");
                case "English" -> text.append(pick(random, WORDS)).append(random.nextInt(8) == 0 ? ", " : " ");
                case "numbers" -> text.append(pick(random, NUMBERS));
                case "quotes" -> text.append(random.nextBoolean() ? "“" + pick(random, WORDS) + "”" : "‘" + han(random, 3) + "’");
                default -> {
                    List<List<String>> kinds = List.of(WORDS, NUMBERS, ADDRESSES, CODE, MARKS);
                    text.append(pick(random, kinds.get(random.nextInt(kinds.size()))));
                }
            }
            if (random.nextInt(3) > 0) {
                text.append(han(random, 1 + random.nextInt(kind.equals("English") ? 3 : 14)));
            }
            text.append(random.nextInt(4) == 0 ? pick(random, MARKS.subList(0, 8)) : "");
        }
        return text.append(han(random, 4)).append("。").toString();
    }

    private static void bracket(Random random, StringBuilder text, int depth) {
        int kind = random.nextInt(OPEN.size());
        text.append(OPEN.get(kind)).append(han(random, 1 + random.nextInt(6)));
        if (depth > 1 && random.nextInt(2) == 0) {
            bracket(random, text, depth - 1);
        }
        text.append(CLOSE.get(kind)).append(random.nextInt(3) == 0 ? pick(random, MARKS) : "");
    }

    private static String han(Random random, int length) {
        StringBuilder han = new StringBuilder();
        for (int i = 0; i < length; i++) {
            han.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return han.toString();
    }

    private static String pick(Random random, List<String> from) { return from.get(random.nextInt(from.size())); }
}
