package broadsheet.typeset.page;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import broadsheet.edition.Picture;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.PageLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A type-size step on a full page of 3,000 characters and five pictures, in page view (made up again) and in article view
/// (set again at a new size, at a new width). Every call asks for a size or width not asked for before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBenchmark {
    private static final String CLAUSE = "清晨的运河边薄雾还没有散去，渡口的第一班轮船已经鸣响汽笛；2026年新收的苹果装箱1.2万吨，“日子越过越有奔头”，村民笑着说。";

    /// Stories the 3,000 characters are shared by.
    @Param({"1", "5"})
    public int stories;

    private Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
    private Edition edition = edition(1);
    private int step;

    /// Builds the edition.
    @Setup
    public void build() {
        typesetter = new Typesetter(FaceMetrics.shippedOnly());
        edition = edition(stories);
    }

    /// The page made up again at another size between 100 and 160 %.
    @Benchmark
    public List<PageLayout> pageAtNewSize() { return typesetter.pages(edition, new PageSpec(1 + step++ % 60_000 * 1e-5)); }

    /// The first article at another size.
    @Benchmark
    public List<PageLayout> articleAtNewSize() { return typesetter.article(edition, "a0", new SheetSpec(1280, 800, 16 + step++ % 10_000 * 1e-3)); }

    /// The first article in another width of window.
    @Benchmark
    public List<PageLayout> articleAtNewWidth() { return typesetter.article(edition, "a0", new SheetSpec(900 + step++ % 1_000, 800, 18)); }

    private static Edition edition(int stories) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < stories; i++) {
            List<Block> body = new ArrayList<>();
            for (int length = 0; length < 3000 / stories; length += CLAUSE.length() * 2) {
                body.add(new Block.Paragraph(List.of(Inline.run("第" + (length + i) + "段：" + CLAUSE + CLAUSE))));
            }
            List<Picture> pictures = new ArrayList<>();
            for (int k = i; k < 5; k += stories) {
                pictures.add(new Picture("p" + k, "运河新渡口的第一班轮船", "", "本报记者 摄", List.of(new Picture.Rendition("print", "p.png", 1200, 800, Picture.Focus.CENTRE))));
            }
            articles.add(new Article("a" + i, "", "运河两岸果飘香 小镇车间造出大市场", "", "", List.of(), "", body, pictures, Math.min(9, i + 1), "", ""));
        }
        Masthead masthead = new Masthead("运河报", "", "", "", "", OptionalInt.empty(), "2026年3月14日", "星期六", "", Masthead.Motto.NONE);
        return new Edition("urn:bench", "zh-CN", LocalDate.of(2026, 3, 14), masthead, List.of(), articles, List.of(), List.of(), List.of());
    }
}
