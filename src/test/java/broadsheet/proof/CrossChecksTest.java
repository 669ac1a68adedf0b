package broadsheet.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Article;
import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Section;
import broadsheet.proof.check.Checks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What must agree over an article or an edition: masthead, pictures, figures, names, jump lines, contents.
class CrossChecksTest {
    private static List<String> found(Edition edition) {
        return new Proofreader(Checks.standard()).check(edition).stream().map(f -> f.rule().id() + " " + f.quote() + f.suggestions()).toList();
    }

    private static Edition withPicture(String caption, String credit, String alt, String... paragraphs) {
        return Copy.edition(Copy.with(Copy.article("a", "标题", paragraphs), Copy.picture("p", caption, credit, alt)));
    }

    @Test
    void aRightMastheadIsSilent() { assertEquals(List.of(), found(Copy.paragraph("正文。"))); }

    @Test
    void theMastheadsDatesAreThoseOfTheEdition() {
        Edition edition = Copy.edition(Copy.masthead("2025年1月12日", "星期日", "甲辰年十二月十三", "CN 37-048"), List.of(), Copy.article("a", "标题"));
        assertEquals(List.of("imprint.serial CN 37-048[]", "imprint.date 2025年1月12日[2025年1月11日]", "imprint.lunar 甲辰年十二月十三[甲辰年十二月十二]",
                "imprint.weekday 星期日[星期六]"), found(edition));
    }

    @Test
    void otherWaysToPrintTheLunarDateAreRight() {
        for (String lunar : List.of("农历甲辰年腊月十二", "农历腊月十二", "甲辰年十二月十二", "农历十二月十二")) {
            assertEquals(List.of(), found(Copy.edition(Copy.masthead("2025年1月11日", "星期六", lunar, "CN 37-0048"), List.of(), Copy.article("a", "标题"))), lunar);
        }
    }

    @Test
    void aPictureNeedsWordsAndACaptionAPicture() {
        assertEquals(List.of("caption.missing []", "caption.no-alt []", "caption.no-credit []"), found(withPicture("", "", "")));
        assertEquals(List.of(), found(withPicture("游艇试航", "李明", "一艘游艇")));
        Article noFile = Copy.with(Copy.article("a", "标题"), new broadsheet.edition.Picture("p", "游艇试航", "一艘游艇", "李明", List.of()));
        assertEquals(List.of("caption.no-picture []"), found(Copy.edition(noFile)));
    }

    @Test
    void oneCreditMayServeAllPictures() {
        Article article = Copy.with(Copy.article("a", "标题"), Copy.picture("p", "游艇试航", "", "一艘游艇"));
        assertEquals(List.of(), found(Copy.edition(Copy.MASTHEAD, List.of(new Credit("本刊照片", "开发区宣传办")), article)));
        assertEquals(List.of(), found(withPicture("游艇试航 张三 摄", "", "一艘游艇")));
    }

    @Test
    void aCaptionsFigureIsTheBodysFigure() {
        String body = "协助做好报关等工作，保障6220台客车顺利“出海”，同比增长63.5%。";
        assertEquals(List.of("agreement.figure 6210[6220]"), found(withPicture("6210台客车顺利出海", "李明", "客车", body)));
        assertEquals(List.of(), found(withPicture("6220台客车顺利出海", "李明", "客车", body)));
        assertEquals(List.of(), found(withPicture("客车出口增长超过63%", "李明", "客车", body)));
    }

    @Test
    void aNameIsSpeltOneWay() {
        String body = "党支部书记翟长忠说，公司是示范点。书记翟长忠介绍，党员是主力军。";
        assertEquals(List.of("agreement.name 翟长钟[翟长忠]"), found(withPicture("党支部书记翟长钟在车间", "李明", "车间", body)));
        assertEquals(List.of(), found(withPicture("党支部书记翟长忠在车间", "李明", "车间", body)));
    }

    @Test
    void aSignatureIsSpeltOneWay() {
        Article article = Copy.with(Copy.article("a", "标题", "记者李吉洋报道。"), Copy.picture("p", "游艇", "李吉样", "游艇"));
        assertEquals(List.of("agreement.name 李吉洋[李吉样]"), found(Copy.edition(Copy.MASTHEAD, List.of(), article)));
    }

    @Test
    void jumpLinesComeInPairs() {
        assertEquals(List.of("jump.alone 下转第2版[]"), found(Copy.edition(Copy.article("a", "甲", "正文。（下转第2版）"))));
        assertEquals(List.of(), found(Copy.edition(Copy.article("a", "甲", "正文。（下转第2版）"), Copy.article("b", "乙", "（上接第1版）正文。"))));
        Page one = new Page(1, "", Page.Paper.BROADSHEET, Page.Grid.BROADSHEET, List.of(), Optional.empty());
        Article onward = Copy.article("a", "甲", "正文。（下转第五版）");
        Article back = Copy.article("b", "乙", "（上接第1版）正文。");
        Edition edition = new Edition("urn:t", "zh-CN", Copy.DATE, Copy.MASTHEAD, List.of(new Section("一", List.of("a", "b"))), List.of(onward, back), List.of(one), List.of(), List.of());
        assertEquals(List.of("jump.no-page 下转第五版[]"), found(edition));
    }

    @Test
    void theContentsListNamesHeadlines() {
        Article list = Copy.article("c", "今日导读", "激发高质量发展的澎湃动力 ……2版", "乘风破浪再铸辉煌 1版");
        Edition edition = Copy.edition(list, Copy.article("a", "激发高质量发展的澎湃动能", "正文。"), Copy.article("b", "乘风破浪再铸辉煌", "正文。"));
        List<Finding> findings = new Proofreader(Checks.standard()).check(edition);
        assertEquals(List.of("激发高质量发展的澎湃动力"), findings.stream().map(Finding::quote).toList());
        assertEquals(List.of(new Place("a", Part.HEADLINE, 0).span(0, 12)), findings.getFirst().related());
    }

    @Test
    void aWellKnownTermIsKnownAlsoWhereItStandsOnce() {
        assertEquals(List.of("agreement.term 全国人民代表太会[全国人民代表大会]"), found(Copy.paragraph("他出席全国人民代表太会。")));
        assertEquals(List.of(), found(Copy.paragraph("他出席全国人民代表大会，听取全国政协委员的意见。")));
    }

    @Test
    void aTermTheEditionRepeatsIsKnown() {
        Edition edition = Copy.edition(Copy.article("a", "智慧农机", "绿野合作社购置智慧农机，智慧农机进村。"), Copy.article("b", "春耕", "村民说，智兰农机省工。"));
        assertEquals(List.of("agreement.term 智兰农机[智慧农机]"), found(edition));
    }

    @Test
    void thingsOfOneKindAreToldApart() {
        assertEquals(List.of(), found(Copy.edition(Copy.article("a", "标题", "第十九届中央委员会和第二十届中央委员会。", "第二十届中央委员会，第二十届中央委员会。"))));
        assertEquals(List.of(), found(Copy.edition(Copy.article("a", "标题", "应急管理部要求，应急管理部强调。", "做好应急管理工作。"))));
    }

    @Test
    void whatStoriesAreToldWithIsNoNameAndNoTerm() {
        assertEquals(List.of(), found(Copy.edition(Copy.article("a", "作文", "老师应该帮同学，老师应该帮大家。", "我觉得老师应该找时间休息。", "我们一起去公园，我们一起去海边。", "我们一起唱歌。",
                "有的时候我很忙，有的时候我很累。", "小的时候我住在台北。"))));
        assertEquals(List.of(), found(Copy.edition(Copy.article("a", "德育", "加强作风建设，作风建设永远在路上。", "加强师德师风建设。"))));
    }
}
