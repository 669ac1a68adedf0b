package broadsheet.samples;

import broadsheet.samples.BundleFolder.Shot;
import broadsheet.samples.BundleFolder.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One full page for timing: five stories, 3,000 characters and five pictures in all, with numbers, Latin and quotation marks as news has them.
public final class FullPage {
    private static final int STORIES = 5;
    private static final int LENGTH = 600;
    private static final String CLAUSE = "清晨的运河边薄雾还没有散去，渡口的第一班轮船已经鸣响汽笛；2026年新收的苹果装箱1.2万吨，“日子越过越有奔头”，村民笑着说。";

    private FullPage() { }

    /// Writes the edition into a folder.
    /// @return the folder, a bundle without make-up of its own
    public static Path write(Path folder) throws IOException {
        BundleFolder bundle = new BundleFolder(folder, "urn:broadsheet:full-page", "运河报", "试验版", "2026-03-14");
        for (int i = 1; i <= STORIES; i++) {
            StringBuilder body = new StringBuilder();
            for (int length = 0; length < LENGTH; length += 2 * CLAUSE.length() + 4) {
                body.append("<p>第").append(length + i).append("段：").append(CLAUSE).append(CLAUSE).append("</p>");
            }
            bundle.story("要闻", new Story("a" + i, "", "运河两岸果飘香 小镇车间造出大市场", "", "■ 记者", body.toString(), i,
                    List.of(new Shot("p" + i, "运河新渡口的第一班轮船", 1200, 800))));
        }
        return bundle.finish();
    }
}
