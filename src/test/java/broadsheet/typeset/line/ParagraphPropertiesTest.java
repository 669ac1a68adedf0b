package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.CharClass;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every text at every measure.
class ParagraphPropertiesTest {
    private static final String MIXED = "回首2024年，聊城经济技术开发区以破竹之势挺立潮头。“从新能源及高端装备”——《制造的》蓬勃兴起（GDP增长5.8%，"
        + "达109.9亿元）……弗拉基米尔·普京说：“OK，see you at https://www.example.com/a/b?c=d！”他问：真的？！";
    private final ParagraphSetter setter = new ParagraphSetter(FaceMetrics.shippedOnly());

    @Test
    void nothingIsLostOrDoubledAtAnyMeasure() {
        for (double em = 1; em <= 50; em += 0.5) {
            for (Setting setting : List.of(Setting.BODY, Setting.FLUSH, Setting.START, Setting.CENTRE)) {
                check(MIXED, em, setting);
            }
        }
    }

    @Test
    void everyFullLineIsAsWideAsItsMeasure() {
        for (double em = 8; em <= 50; em++) {
            List<SetLine> lines = set(MIXED, em, Setting.BODY).lines();
            for (SetLine line : lines.subList(0, lines.size() - 1)) {
                double measure = em;
                assertEquals(em, line.right(), 2e-3, () -> "at " + measure);
            }
        }
    }

    @Test
    void theSameTextIsAlwaysSetAlike() {
        SetParagraph one = set(MIXED, 13, Setting.BODY);
        SetParagraph other = new ParagraphSetter(FaceMetrics.shippedOnly()).set(StyledText.of(MIXED, Face.SERIF), Measure.of(13), Setting.BODY);
        for (int i = 0; i < one.lines().size(); i++) {
            assertArrayEquals(one.lines().get(i).edges(), other.lines().get(i).edges());
            assertEquals(one.lines().get(i).runs(), other.lines().get(i).runs());
        }
    }

    @Test
    void linesFollowAMeasureThatChangesDownTheColumn() {
        Measure beside = line -> line < 3 ? 9 : 20;
        List<SetLine> lines = setter.set(StyledText.of(MIXED, Face.SERIF), beside, Setting.BODY).lines();
        for (int i = 0; i < lines.size() - 1; i++) {
            assertEquals(beside.width(i), lines.get(i).right(), 2e-3);
        }
    }

    @Test
    void aMeasureThatIsUniformIsSetAsOneThatOnlyHappensToBe() {
        SetParagraph one = set(MIXED, 14, Setting.BODY);
        SetParagraph other = setter.set(StyledText.of(MIXED, Face.SERIF), line -> 14, Setting.BODY);
        assertEquals(Dump.lines(MIXED, one), Dump.lines(MIXED, other));
    }

    @Test
    void aWordOfAMegabyteIsSetInBoundedTime() {
        String word = "x".repeat(1 << 20);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> check(word, 15, Setting.BODY));
    }

    @Test
    void aHundredThousandForcedBreaksAreSetInBoundedTime() {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            check("\n".repeat(100_000), 15, Setting.BODY);
            check("字\n".repeat(100_000), 15, Setting.BODY);
        });
    }

    @Test
    void aParagraphOfAMillionHanIsSetInBoundedTime() {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> check("经济，开发".repeat(200_000), 15, Setting.BODY));
    }

    @Test
    void stormsOfMarksAndDirectionOverridesStayVisible() {
        for (String text : List.of("z" + "\u0301".repeat(50_000) + "字", "\u202e".repeat(20_000) + "abc\u202d经济\u2066x\u2069",
            "\u0301\u0301字", "\u200b\u200b\u200b", "\ufeff", "\u0000\u0007字\u001b", "👨‍👩‍👧‍👦家🇨🇳", "שלום עולם 经济 العربية")) {
            for (double em : new double[] {0.3, 1, 5, 20}) {
                check(text, em, Setting.BODY);
            }
        }
    }

    @Test
    void everyNaughtyStringIsSetAtEveryKindOfMeasure() throws IOException {
        Path folder = Path.of(System.getProperty("user.dir"), "../shared/bad-inputs/text/blns");
        assumeTrue(Files.exists(folder), "not run: no " + folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readString(file).lines().toList()) {
                    for (double em : new double[] {0.5, 3, 12, 50}) {
                        check(line, em, Setting.BODY);
                    }
                }
            }
        }
    }

    private SetParagraph set(String text, double em, Setting setting) {
        return setter.set(StyledText.of(text, Face.SERIF), Measure.of(em), setting);
    }

    /// Lines and clusters follow one another without gap or overlap, edges are numbers, and what has ink is in a run.
    private void check(String text, double em, Setting setting) {
        int at = 0;
        for (SetLine line : set(text, em, setting).lines()) {
            assertEquals(at, line.start());
            assertEquals(line.offsets().length + 1, line.edges().length);
            for (int i = 0; i < line.offsets().length; i++) {
                assertTrue(i == 0 ? line.offsets()[0] == line.start() : line.offsets()[i] > line.offsets()[i - 1]);
                assertTrue(Float.isFinite(line.edges()[i]));
            }
            at = line.end();
        }
        assertEquals(text.codePointCount(0, text.length()), at);
        long drawn = set(text, em, setting).lines().stream().flatMap(line -> line.runs().stream())
            .mapToLong(run -> run.text().codePoints().filter(ParagraphPropertiesTest::hasInk).count()).sum();
        assertEquals(text.codePoints().filter(ParagraphPropertiesTest::hasInk).count(), drawn);
    }

    private static boolean hasInk(int codePoint) {
        return switch (CharClass.of(codePoint)) {
            case SPACE, HARD_SPACE, BREAK, FORMAT -> false;
            default -> true;
        };
    }
}
