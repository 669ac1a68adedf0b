package broadsheet.typeset.page;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import broadsheet.edition.Page;
import broadsheet.edition.Picture;
import broadsheet.edition.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the days of news beside the project into editions without make-up, as a hard test of the page maker.
final class SharedEditions {
    private static final Path NEWS = Path.of(System.getProperty("user.dir")).resolve("../shared/news").normalize();
    private static final int LEAD = 1;

    private SharedEditions() { }

    /// The day files, sorted; empty where the folder is absent.
    static List<Path> days() {
        if (!Files.isDirectory(NEWS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(NEWS)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A day as an edition; `pictures` of the stories get one picture each, to stand for a paper with pictures.
    static Edition day(Path file, boolean pictures) {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        LocalDate date = LocalDate.parse(root.get("date").asString());
        List<Article> articles = new ArrayList<>();
        for (JsonNode node : root.get("articles")) {
            articles.add(article(node, articles.size(), pictures));
        }
        return edition(date, articles, List.of());
    }

    private static Article article(JsonNode node, int index, boolean pictures) {
        String title = node.get("title").asString().strip();
        String kicker = "";
        if (title.startsWith("【") && title.indexOf('】') > 0) {
            kicker = title.substring(1, title.indexOf('】'));
            title = title.substring(title.indexOf('】') + 1).strip();
        }
        List<Block> body = new ArrayList<>();
        for (JsonNode paragraph : node.get("paragraphs")) {
            body.add(new Block.Paragraph(List.of(Inline.run(paragraph.asString()))));
        }
        int urgency = index == 0 ? LEAD : Math.min(9, 2 + index / 3);
        List<Picture> shown = pictures && index % 3 == 0 ? List.of(picture("p" + index, "资料图片：" + (title.length() > 16 ? title.substring(0, 16) : title), 3, 2))
                : List.of();
        return new Article("a" + index, kicker, title, "", "", List.of(), "", body, shown, urgency, "", "");
    }

    /// A picture that no file stands behind.
    static Picture picture(String id, String caption, int width, int height) {
        return new Picture(id, caption, "", "本报记者 摄", List.of(new Picture.Rendition("print", "images/" + id + ".png", width * 400, height * 400,
                Picture.Focus.CENTRE)));
    }

    /// An edition with an ordinary masthead and no make-up.
    static Edition edition(LocalDate date, List<Article> articles, List<Page> pages) {
        Masthead masthead = new Masthead("聊城日报", "", "", "国内统一连续出版物号", "CN 37-0048", OptionalInt.empty(),
                date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日",
                date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE), "", Masthead.Motto.NONE);
        return new Edition("urn:day:" + date, "zh-CN", date, masthead,
                List.of(new Section("要闻", articles.stream().map(Article::id).toList())), articles, pages,
                List.of(new Credit("本版责编", "苑莘"), new Credit("本版校对", "李吉洋")), List.of());
    }

    /// The special edition's text where it lies beside the project.
    static Path special() { return NEWS.resolveSibling("editions").resolve("kaifaqu-2025-01-11.md"); }

    /// The special edition without make-up: one story with five pictures.
    static Edition specialEdition() throws IOException {
        List<String> lines = Files.readAllLines(special()).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
        int start = lines.indexOf("■ 王军豪") + 1;
        List<Block> body = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        for (String line : lines.subList(start, lines.size())) {
            if (line.startsWith("#")) {
                int level = line.indexOf(' ');
                body.add(new Block.Subhead(level, List.of(Inline.run(line.substring(level + 1)))));
            } else if (line.length() < 22 && !line.contains("。") && !line.contains("：")) {
                pictures.add(new Picture("p" + pictures.size(), line, "", "", List.of(new Picture.Rendition("print", "images/p.png",
                        line.contains("鸟瞰") ? 3000 : 1200, 800, Picture.Focus.CENTRE))));
            } else if (!line.contains("本版责编") && !line.startsWith("本刊")) {
                body.add(new Block.Paragraph(List.of(Inline.run(line))));
            }
        }
        Article article = new Article("chengfeng", "", "乘风破浪再铸辉煌", "", "■ 王军豪", List.of("王军豪"), "", body, pictures, 1, "", "");
        Masthead masthead = new Masthead("聊城日报", "开发区专刊", "市两会特刊", "国内统一连续出版物号", "CN 37-0048", OptionalInt.empty(), "2025年1月11日",
                "星期六", "甲辰年十二月十二", new Masthead.Motto("锚定", "走在前 挑大梁", "奋力谱写新时代社会主义现代化强市建设新篇章"));
        return new Edition("urn:special", "zh-CN", LocalDate.of(2025, 1, 11), masthead, List.of(new Section("开发区专刊", List.of("chengfeng"))),
                List.of(article), List.of(), List.of(new Credit("本刊策划", "韩庆阳 冉令军 王亚飞"), new Credit("本刊照片", "开发区宣传办"),
                new Credit("本版责编", "苑莘"), new Credit("本版美编", "李旭"), new Credit("本版校对", "李吉洋")), List.of());
    }
}
