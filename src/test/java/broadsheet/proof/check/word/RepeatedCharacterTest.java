package broadsheet.proof.check.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.proof.Copy;
import broadsheet.proof.Finding;
import broadsheet.proof.Proofreader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A character given twice, and two that belong there.
class RepeatedCharacterTest {
    private static List<String> found(String text) {
        return new Proofreader(List.of(new RepeatedCharacter())).check(Copy.paragraph(text)).stream().map(Finding::quote).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"中国［共共］产党第二十届中央委员会", "赵乐［际际］指出，今年是关键一年", "已经形［成成］了较为完整的产业链", "各行各业、各［个个］领域", "会议11［月月］20日召开", "一共对168［种种］药品进行谈判",
        "学习党［党党］的二十大精神", "湿［地地］面积不断扩大", "开发区［的的］企业"})
    void oneTooManyIsAskedAbout(String text) {
        assertEquals(List.of(text.substring(text.indexOf('［') + 1, text.indexOf('］'))), found(text.replaceAll("[［］]", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"农业农村部部长唐仁健表示", "技术科科长、党委副书记", "县县通千兆、乡乡通5G、村村通宽带", "2026年年底项目建成", "11月24日日本首相抵达北京", "沈跃跃、王勇、周强出席", "一个个传统乡村", "孩子们长得壮壮的", "实实在在的成绩",
        "全区区直部门", "该村村民", "中国国防部", "财政政策更加积极", "会议议程", "吉尔吉斯斯坦总统", "谆谆寄语", "工作作出重要指示", "英国国防大臣", "去年年底", "人人有责，代代传承"})
    void twoThatBelongThereAreSilent(String text) { assertEquals(List.of(), found(text)); }
}
