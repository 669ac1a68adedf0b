package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import org.junit.jupiter.api.Test;

class ParagraphSetterTest {
    private final ParagraphSetter setter = new ParagraphSetter(FaceMetrics.shippedOnly());

    @Test
    void aJustifiedLineFillsItsMeasure() {
        SetParagraph set = setter.set(StyledText.of("回首2024年，聊城经济技术开发区以破竹之势挺立潮头。“从新能源”及高端——装备制造的蓬勃兴起。", Face.SERIF),
            Measure.of(12), Setting.BODY);
        for (SetLine line : set.lines().subList(0, set.lines().size() - 1)) {
            assertEquals(12, line.right(), 1e-3);
        }
    }
}
