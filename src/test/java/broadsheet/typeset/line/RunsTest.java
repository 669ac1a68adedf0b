package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is drawn for a set line.
class RunsTest {
    @Test
    void aLineAtNaturalWidthIsOneRun() {
        assertEquals(List.of("岁月不居，时节如流"), texts(line("岁月不居，时节如流")));
    }

    @Test
    void aDashIsOneRuleOfTwoEm() {
        SetLine.Run dash = line("一——二").runs().get(1);
        assertEquals(SetLine.Kind.DASH, dash.kind());
        assertEquals(2, dash.width(), 1e-6);
    }

    @Test
    void aCharacterNoFaceHasIsABox() {
        SetLine.Run box = line("一\ud800\udc00二").runs().get(1);
        assertEquals(SetLine.Kind.BOX, box.kind());
        assertEquals(1, box.width(), 1e-6);
    }

    @Test
    void anOpeningMarkAtTheStartHangsHalfItsFrameOut() {
        assertEquals(-0.5, line("“一”").runs().getFirst().x(), 1e-6);
    }

    @Test
    void theMiddleDotStandsInTheMiddleOfItsOwnBox() {
        SetLine line = line("一·二");
        SetLine.Run dot = line.runs().get(1);
        assertEquals(1.5, dot.x() + dot.width() / 2, 1e-3);
        assertEquals(2, line.edges()[2], 1e-6);
    }

    @Test
    void aReadingStandsOverTheMiddleOfItsBaseAndWidensItWhereItMust() {
        StyledText text = new StyledText("在莘县", StyledText.of("在莘县", Face.SERIF).styles(), List.of(new StyledText.Ruby(1, 2, "shēnshēn")));
        SetLine line = Dump.SETTER.set(text, Measure.of(20), Setting.FLUSH).lines().getFirst();
        SetLine.Run ruby = line.runs().getLast();
        assertEquals(SetLine.Kind.RUBY, ruby.kind());
        assertTrue(ruby.width() > 1);
        assertEquals(1, ruby.x(), 1e-3);
        assertEquals(1 + ruby.width(), line.edges()[2], 1e-3);
    }

    @Test
    void aSuperscriptIsRaisedAndStaysWithItsBase() {
        StyledText text = new StyledText("面积九m2整", List.of(new StyledText.Style(0, 4, Face.SERIF, 1, 0),
            new StyledText.Style(4, 5, Face.SERIF, 0.6, 0.4), new StyledText.Style(5, 6, Face.SERIF, 1, 0)), List.of());
        for (double em = 3; em < 7; em += 0.25) {
            for (SetLine line : Dump.SETTER.set(text, Measure.of(em), Setting.FLUSH).lines()) {
                assertTrue(line.start() != 4);
            }
        }
    }

    @Test
    void wordsWithoutAlignmentKeepTheirNaturalGaps() {
        SetParagraph set = Dump.set("一二三四五六七八九十一二三", 6, Setting.CENTRE);
        for (SetLine line : set.lines()) {
            assertEquals(6, line.edges()[0] + line.right(), 1e-3);
        }
    }

    private static SetLine line(String text) { return Dump.set(text, 20, Setting.FLUSH).lines().getFirst(); }

    private static List<String> texts(SetLine line) { return line.runs().stream().map(SetLine.Run::text).toList(); }
}
