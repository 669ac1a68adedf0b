package broadsheet.typeset.page;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Editions of our own invention: as many stories and as long as a test asks for, always the same for the same numbers.
final class SampleEditions {
    private static final List<String> CLAUSES = List.of("清晨的运河边薄雾还没有散去", "渡口的第一班轮船已经鸣响汽笛", "记者在现场看到", "工人们正忙着把新收的苹果装箱",
            "全镇今年种植面积达到1.2万亩", "比去年同期增长8.6%", "“日子越过越有奔头”", "村民老周笑着说", "镇里还请来农科院的专家", "手把手教大家修剪果树",
            "一条宽阔的柏油路通到家门口", "孩子们放学再也不用绕远路", "下一步", "当地将继续完善仓储和冷链设施", "让更多的好果子卖出好价钱", "据介绍",
            "该项目总投资3.5亿元", "预计2026年6月建成投用", "届时每天可处理农产品200吨", "带动周边500多名群众就业", "走进车间", "机械手臂上下翻飞",
            "一块块面板沿着流水线向前移动", "技术员小林盯着屏幕上的数据", "“合格率稳定在99.8%以上”", "他告诉记者", "这套系统由厂里的年轻人自己设计", "前后修改了30多稿",
            "图书馆的灯一直亮到深夜", "新书上架的当天", "就有1000多人次前来借阅", "馆长说", "要把书送到社区、学校和工地", "老城的石板街上", "手艺人支起了灯笼架",
            "竹篾在指间翻转", "不一会儿就扎成一只玲珑的兔子灯", "气象部门提醒", "未来三天有小到中雨", "请市民出行时注意安全");
    private static final List<String> HEADS = List.of("运河两岸果飘香", "小镇车间造出大市场", "一盏灯照亮一条老街", "图书进社区 书香满小城", "雨前抢收忙 颗粒尽归仓",
            "新渡口通航首月运客逾10万人次", "年轻工程师的三十稿图纸", "冷链仓库落成 鲜果直达千里外", "修桥铺路二十年", "让手艺在巷子里传下去", "夜校开课 一座难求",
            "小站台连着大民生", "从一封来信说起", "春茶采摘正当时", "老厂房变身“创意工坊” Design Week 下月开幕");

    private SampleEditions() { }

    /// An edition by name: `day` (12 stories), `pictures`, `nine`, `one` (a long story with five pictures), `tables`, `brief` (two short stories).
    static Edition named(String name) {
        return switch (name) {
            case "day" -> stories(12, 7, 0);
            case "pictures" -> stories(14, 3, 3);
            case "nine" -> stories(9, 11, 4);
            case "one" -> edition(List.of(story("long", "长河奔流入海来", 3000, 5, 1, new Random(5))));
            case "tables" -> edition(List.of(tables(), story("b", HEADS.get(2), 500, 1, 3, new Random(9))));
            case "brief" -> edition(List.of(story("a", HEADS.get(0), 300, 0, 1, new Random(1)), story("b", HEADS.get(1), 120, 1, 4, new Random(2))));
            case "odd" -> edition(odd());
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// So many stories of mixed lengths; every `every`th with a picture, none for 0.
    static Edition stories(int count, int seed, int every) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = i == 0 ? 1600 : 120 + random.nextInt(900);
            int pictures = every > 0 && i % every == 0 ? 1 : 0;
            articles.add(story("s" + i, HEADS.get((i + seed) % HEADS.size()), length, pictures, Math.min(9, 1 + i / 2), random));
        }
        return edition(articles);
    }

    private static Edition edition(List<Article> articles) {
        return SharedEditions.edition(LocalDate.of(2026, 3, 14), articles, List.of());
    }

    /// A story of about so many characters.
    static Article story(String id, String headline, int length, int pictures, int urgency, Random random) {
        List<Block> body = new ArrayList<>();
        int left = length;
        while (left > 0) {
            String text = paragraph(Math.min(left, 60 + random.nextInt(140)), random);
            body.add(new Block.Paragraph(List.of(Inline.run(text))));
            left -= text.length();
        }
        List<Picture> shown = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            shown.add(SharedEditions.picture(id + "-p" + i, i % 2 == 0 ? "运河新渡口的第一班轮船" : "工人把新收的苹果装箱，准备运往外地", i == 2 ? 3 : 4, i == 2 ? 4 : 3));
        }
        return new Article(id, urgency == 1 ? "本报专题" : "", headline, urgency == 1 ? "——来自运河小镇的报道" : "", urgency < 4 ? "本报记者 林小满" : "",
                List.of("林小满"), "", body, shown, urgency, "", "1");
    }

    private static String paragraph(int length, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(CLAUSES.get(random.nextInt(CLAUSES.size())));
            text.append(text.length() + 14 >= length || random.nextInt(3) == 0 ? "。" : "，");
        }
        if (text.charAt(text.length() - 1) == '，') {
            text.setCharAt(text.length() - 1, '。');
        }
        return text.toString();
    }

    private static Block.Cell cell(String text, boolean header) { return new Block.Cell(header, text.isEmpty() ? List.of() : List.of(Inline.run(text))); }

    private static Article tables() {
        Random random = new Random(17);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(List.of(Inline.run(paragraph(120, random)))));
        body.add(new Block.Subhead(2, List.of(Inline.run("一季度主要指标"))));
        body.add(new Block.Paragraph(List.of(Inline.run("面积以平方千米（km"), new Inline.Run("2", Set.of(Inline.Style.SUPERSCRIPT)), Inline.run("）计，"),
                new Inline.Run("重点项目", Set.of(Inline.Style.STRONG)), Inline.run("另行统计。"), new Inline.Ruby("茌平", "chípíng", Set.of()), Inline.run("区的数据单列。"))));
        body.add(new Block.Table(List.of(List.of(cell("指标", true), cell("数量", true), cell("增幅", true)),
                List.of(cell("果品外运", false), cell("2.4万吨", false), cell("8.6%", false)),
                List.of(cell("渡口客运（含夜间加开的轮船班次）", false), cell("31.7万人次", false), cell("12.1%", false)),
                List.of(cell("新增冷库", false), cell("", false), cell("—", false)))));
        body.add(new Block.Paragraph(List.of(Inline.run(paragraph(200, random)))));
        body.add(new Block.Subhead(3, List.of(Inline.run("便民措施"))));
        for (int i = 1; i <= 4; i++) {
            body.add(new Block.ListItem(i, 0, List.of(Inline.run(paragraph(25 * i, random)))));
        }
        body.add(new Block.ListItem(0, 0, List.of(Inline.run("夜间加开两班轮船；"))));
        body.add(new Block.ListItem(0, 1, List.of(Inline.run(paragraph(40, random)))));
        body.add(new Block.Quote(List.of(Inline.run(paragraph(90, random)))));
        body.add(new Block.Paragraph(List.of(Inline.run(paragraph(400, random)))));
        return new Article("tables", "数说小镇", "一季度果品外运2.4万吨", "渡口客运同比增长12.1%", "本报记者 林小满", List.of(), "", body,
                List.of(SharedEditions.picture("t1", "渡口一角", 3, 2)), 1, "", "1");
    }

    /// Stories that are hard to place: nothing but a picture, nothing at all, no headline, one endless word, a forty character headline.
    private static List<Article> odd() {
        Random random = new Random(23);
        return List.of(
                new Article("picture-only", "", "", "", "", List.of(), "", List.of(), List.of(SharedEditions.picture("o1", "雨后的渡口", 3, 4)), 5, "", ""),
                new Article("empty", "", "", "", "", List.of(), "", List.of(), List.of(), 9, "", ""),
                new Article("no-head", "", "", "", "", List.of(), "", List.of(new Block.Paragraph(List.of(Inline.run(paragraph(200, random))))), List.of(), 6, "", ""),
                new Article("word", "", "W".repeat(80), "", "", List.of(), "", List.of(new Block.Paragraph(List.of(Inline.run("x".repeat(600))))), List.of(), 7, "", ""),
                story("forty", "从清晨的第一班轮船到深夜图书馆的最后一盏灯看一座运河小镇怎样把日子越过越有奔头", 700, 2, 2, random),
                story("english", "Broadsheet 团队在 GitHub 发布 Version 2.0 引擎", 420, 0, 3, random));
    }
}
