package broadsheet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Markdown becomes an edition that says the same words.
class MarkdownImportTest {
    private static final String TEXT = """
            把牢

            # 稳中求进

            开新局 谱新篇

            # 港区专刊

            江城晚报 开港特刊
            国内统一连续出版物号 CN 42-0001

            2024年2月29日 甲辰年正月二十 星期四

            第 812 期

            ## 一桥飞架南北

            副题：二期工程昨日合龙

            本报记者 林一 沈二

            大桥全长 3.2 公里，
            双向八车道。

            合龙段吊装现场

            ![工人在桥塔上](tower.png "周三 摄")

            桥塔封顶

            - 总投资 12 亿元；
            - 工期 30 个月。

            | 标段 | 长度 |
            |---|---|
            | 一标 | 1.2km |

            ### 民生

            #### 水费不涨

            **明年**起实行*阶梯*水价，居民 H<sub>2</sub>O 照旧。

            ##### 怎么算

            > 一户一表。

            本版责编：赵四 本版校对：孙五
            本版摄影：周三

            江城全景
            """;

    @TempDir
    private Path folder;

    @Test
    void theHeadBecomesTheMasthead() throws Exception {
        Edition edition = imported(TEXT);
        assertEquals(List.of("把牢", "稳中求进", "开新局 谱新篇", "港区专刊", "江城晚报", "开港特刊", "国内统一连续出版物号", "CN 42-0001",
                "2024年2月29日", "甲辰年正月二十", "星期四"), edition.masthead().lines());
        assertEquals(812, edition.masthead().issueNumber().orElseThrow());
        assertEquals("2024-02-29", edition.date().toString());
    }

    @Test
    void storiesKeepTheirHeadsAndWords() throws Exception {
        Edition edition = imported(TEXT);
        Article bridge = edition.articles().getFirst();
        assertEquals("一桥飞架南北", bridge.headline());
        assertEquals("二期工程昨日合龙", bridge.deck());
        assertEquals("本报记者 林一 沈二", bridge.byline());
        assertEquals(List.of("林一", "沈二"), bridge.authors());
        assertEquals("大桥全长 3.2 公里，双向八车道。", bridge.body().getFirst().text());
        assertEquals(List.of("合龙段吊装现场", "桥塔封顶"), bridge.pictures().stream().map(p -> p.caption()).toList());
        assertEquals("工人在桥塔上", bridge.pictures().get(1).altText());
        assertEquals("周三 摄", bridge.pictures().get(1).credit());
        assertTrue(bridge.body().stream().anyMatch(b -> b instanceof Block.ListItem && b.text().equals("工期 30 个月。")));
        assertTrue(bridge.body().stream().anyMatch(b -> b instanceof Block.Table && b.text().equals("标段\t长度\n一标\t1.2km")));
        Article water = edition.articles().get(1);
        assertEquals("民生", water.kicker());
        assertEquals("水费不涨", water.headline());
        assertEquals(List.of("明年起实行阶梯水价，居民 H2O 照旧。", "怎么算", "一户一表。"), water.body().stream().map(Block::text).toList());
    }

    @Test
    void sectionsCreditsAndTheFootPictureAreFound() throws Exception {
        Edition edition = imported(TEXT);
        assertEquals(List.of("港区专刊", "民生"), edition.sections().stream().map(s -> s.title()).toList());
        assertEquals(List.of("本版责编：赵四", "本版校对：孙五", "本版摄影：周三"), edition.credits().stream().map(c -> c.text()).toList());
        assertEquals("江城全景", edition.articles().getLast().pictures().getFirst().caption());
    }

    @Test
    void whatWasInferredIsReported() throws Exception {
        Draft draft = Importer.read(write(TEXT), Optional.empty());
        List<Guess.Kind> kinds = draft.guesses().stream().map(Guess::kind).distinct().toList();
        assertEquals(List.of(Guess.Kind.MOTTO, Guess.Kind.CAPTION, Guess.Kind.IDENTIFIER, Guess.Kind.PICTURE_MISSING,
                Guess.Kind.CAPTION_ALONE, Guess.Kind.SECTION), kinds);
    }

    @Test
    void frontMatterGoesBeforeWhatTheTextSays() throws Exception {
        Edition edition = imported("""
                ---
                nameplate: 海州日报
                title: "周末版"
                date: 2025-10-06
                credits:
                  - 责编：钱六
                ---
                ## 中秋月明

                今夜月圆。
                """);
        assertEquals("海州日报", edition.masthead().nameplate());
        assertEquals("星期一", edition.masthead().weekday());
        assertEquals("乙巳年八月十五", edition.masthead().lunarDate());
        assertEquals(List.of("责编：钱六"), edition.credits().stream().map(c -> c.text()).toList());
    }

    private Edition imported(Path folder, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("试刊.md"), text);
        Path bundle = folder.resolve("b");
        Importer.write(Importer.read(file, Optional.empty()), bundle);
        try (Bundle read = BundleReader.read(bundle, ReadProgress.NONE)) {
            return read.edition();
        }
    }

    private static List<String> blocks(Article article) {
        return article.body().stream().map(b -> b.getClass().getSimpleName() + " " + b.text().replace('\n', '/')).toList();
    }

    @Test
    void aSingleStoryUnderItsHeadlineIsAStory(@TempDir Path folder) throws Exception {
        Edition edition = imported(folder, """
                # 一桥飞架南北

                本报记者 林一

                大桥昨日合龙。

                ## 工期三十个月

                比计划早了十天。

                | 跨度 | 3.2 |
                |---|---|
                """);
        assertEquals(List.of("一桥飞架南北"), edition.articles().stream().map(Article::headline).toList());
        assertEquals(List.of("Paragraph 大桥昨日合龙。", "Subhead 工期三十个月", "Paragraph 比计划早了十天。"), blocks(edition.articles().getFirst()).subList(0, 3));
        assertEquals(4, edition.articles().getFirst().body().size());
        assertTrue(edition.articles().getFirst().byline().contains("林一"), edition.articles().getFirst().byline());
        assertEquals("试刊", edition.masthead().nameplate());
        assertEquals("", edition.masthead().motto().sub());
    }

    @Test
    void severalStoriesOfTheFirstLevelWithFrontMatterLoseNoWord(@TempDir Path folder) throws Exception {
        Edition edition = imported(folder, """
                ---
                nameplate: 江城晚报
                date: 2024-02-29
                ---
                # 早市开张

                天不亮，早市就开了。

                # 晚市收摊

                夜深了，晚市才收摊；这一段没有句号，可是它很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长
                """);
        assertEquals(List.of("早市开张", "晚市收摊"), edition.articles().stream().map(Article::headline).toList());
        assertEquals("江城晚报", edition.masthead().nameplate());
    }

    @Test
    void textUnderTheMastheadIsAStoryUnderTheEditionsTitle(@TempDir Path folder) throws Exception {
        Edition edition = imported(folder, """
                # 开港特刊

                江城晚报 市两会特刊
                2024年2月29日

                今天，港口开了。

                ## 一桥飞架南北

                本报记者 林一

                大桥昨日合龙。
                """);
        assertEquals("开港特刊", edition.masthead().title());
        assertEquals(List.of("开港特刊", "一桥飞架南北"), edition.articles().stream().map(Article::headline).toList());
        assertEquals(List.of("Paragraph 今天，港口开了。"), blocks(edition.articles().getFirst()));
    }

    @Test
    void aPrintedWeekdayThatCannotBeIsKeptAndReported() throws Exception {
        Draft draft = Importer.read(write(TEXT.replace("星期四", "星期五")), Optional.empty());
        assertEquals("星期五", draft.masthead().weekday());
        assertTrue(draft.guesses().contains(Guess.of(Guess.Kind.WEEKDAY_DIFFERS, "星期五", "星期四")));
    }

    @Test
    void aLeapMonthIsNamed() {
        assertEquals("癸卯年闰二月初一", Calendar.lunar(LocalDate.of(2023, 3, 22)));
        assertTrue(Calendar.sameLunar("甲辰年腊月十二", Calendar.lunar(LocalDate.of(2025, 1, 11))));
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Path target = Files.createDirectory(folder.resolve("full"));
        Files.writeString(target.resolve("note.txt"), "mine");
        Draft draft = Importer.read(write(TEXT), Optional.empty());
        assertThrows(FileAlreadyExistsException.class, () -> Importer.write(draft, target));
    }

    @Test
    void theSpecialEditionSaysTheSameAsTheSampleBundle() throws Exception {
        Path source = Path.of("..", "shared", "editions", "kaifaqu-2025-01-11.md");
        Assumptions.assumeTrue(Files.exists(source), "the special edition's Markdown is not beside this checkout");
        Draft draft = Importer.read(source, Optional.empty());
        Path target = folder.resolve("special");
        Importer.write(draft, target);
        try (Bundle sample = BundleReader.read(Path.of("assets", "editions", "kaifaqu-2025-01-11"), ReadProgress.NONE);
                Bundle own = BundleReader.read(target, ReadProgress.NONE)) {
            assertEquals(words(sample.edition()), words(own.edition()));
            String printed = Files.readString(source).replaceAll("(?m)^#+ |\\s", "");
            assertEquals(sorted(printed), sorted(words(own.edition()).replaceAll("\\s", "")));
        }
    }

    private Edition imported(String text) throws Exception {
        Path target = folder.resolve("edition");
        Importer.write(Importer.read(write(text), Optional.empty()), target);
        try (Bundle bundle = BundleReader.read(target, ReadProgress.NONE)) {
            return bundle.edition();
        }
    }

    private Path write(String text) throws IOException { return Files.writeString(folder.resolve("text.md"), text); }

    /// Everything printed: masthead, stories in order without what only the screen shows, credits.
    private static String words(Edition edition) {
        String stories = edition.articles().stream().flatMap(a -> a.places().stream())
                .filter(p -> p.part() != Part.ALT_TEXT && p.part() != Part.PICTURE_CREDIT)
                .map(edition::text).collect(Collectors.joining("\n"));
        String credits = edition.credits().stream().map(c -> c.text()).collect(Collectors.joining("\n"));
        return String.join("\n", edition.masthead().lines()) + "\n" + stories + "\n" + credits;
    }

    private static String sorted(String text) {
        return text.codePoints().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
