package broadsheet.typeset.page.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Masthead;
import broadsheet.edition.Part;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.galley.Compositor;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The head of page one for papers that print more or less in it.
class MastheadSettingTest {
    private static final Rect BOX = new Rect(40, 40, 1000, 176);
    private static final Masthead.Motto MOTTO = new Masthead.Motto("锚定", "走在前 挑大梁", "奋力谱写新篇章");
    private final MastheadSetting setting = new MastheadSetting(new Lettering(new Compositor(FaceMetrics.shippedOnly())));

    private static Masthead masthead(String nameplate, String title, Masthead.Motto motto) {
        return new Masthead(nameplate, title, "", "", "CN 37-0048", OptionalInt.empty(), "2025年1月11日", "星期六", "腊月十二", motto);
    }

    private FrameLayout set(String nameplate, String title, Masthead.Motto motto) { return setting.set(masthead(nameplate, title, motto), BOX); }

    private static double size(FrameLayout frame, String text) {
        List<Line> found = frame.lines().stream().filter(l -> l.runs().stream().anyMatch(r -> r.text().equals(text))).toList();
        assertEquals(1, found.size(), text + " stands once");
        return found.getFirst().runs().getFirst().size();
    }

    private static long redBlocks(FrameLayout frame) {
        return frame.marks().stream().filter(m -> m instanceof Mark.Fill fill && fill.ink() == Ink.RED).count();
    }

    @Test
    void aMottoStandsLargeAndThePapersNameInTheStrip() {
        FrameLayout frame = set("聊城日报", "开发区专刊", MOTTO);
        assertTrue(size(frame, "聊城日报") < 20);
        assertEquals(2, redBlocks(frame), "the label and the title");
    }

    @Test
    void withoutAMottoThePapersNameStandsInItsPlace() {
        FrameLayout frame = set("聊城日报", "开发区专刊", Masthead.Motto.NONE);
        assertTrue(size(frame, "聊城日报") > 90, "as large as the room allows");
        assertEquals(1, redBlocks(frame));
    }

    @Test
    void aTitleThatIsThePapersNameIsNoSpecialTitle() {
        assertFalse(MastheadSetting.special(masthead("新闻", "新闻", Masthead.Motto.NONE)));
        FrameLayout frame = set("新闻", "新闻", Masthead.Motto.NONE);
        assertEquals(0, redBlocks(frame));
        assertTrue(size(frame, "新闻") > 90);
    }

    @Test
    void whatTheHeadLacksLeavesNoHole() {
        FrameLayout alone = set("", "开发区专刊", Masthead.Motto.NONE);
        Mark.Fill block = alone.marks().stream().filter(Mark.Fill.class::isInstance).map(Mark.Fill.class::cast).findFirst().orElseThrow();
        assertEquals(BOX.width(), block.box().width(), 1e-9);
        assertEquals(0, redBlocks(set("", "", Masthead.Motto.NONE)));
        assertTrue(set("聊城日报", "", Masthead.Motto.NONE).lines().stream().allMatch(l -> l.place().isEmpty() || l.place().get().part() == Part.MASTHEAD));
    }
}
