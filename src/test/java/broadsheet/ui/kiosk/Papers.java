package broadsheet.ui.kiosk;

import broadsheet.bundle.BundlePacker;
import broadsheet.bundle.ReadProgress;
import broadsheet.bundle.ThumbnailMaker;
import broadsheet.samples.BundleFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Small editions for the reading screen: seven stories, the first long, one with two pictures, on pages the engine makes up.
public final class Papers {
    private Papers() { }

    /// A sealed bundle folder.
    /// @param issue its number, and part of every headline
    public static Path folder(Path folder, LocalDate date, int issue) throws Exception {
        BundleFolder bundle = new BundleFolder(folder, "urn:test:kiosk:" + date + ":" + issue, "试验日报", "试验版", date.toString());
        bundle.metadata("belongsTo", Map.of("newspaper", Map.of("name", "试验日报", "issue", Map.of("position", issue))));
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            body.append("<p>第").append(i).append("段。开发区坚持走在前、挑大梁，全力推动高质量发展，重点项目建设跑出加速度，企业订单排到了明年。</p>");
        }
        bundle.story("要闻", new BundleFolder.Story("lead", "引题", "乘风破浪再铸辉煌" + issue, "副题一行", "■ 王军豪", body.toString(), 1,
                List.of(new BundleFolder.Shot("p1", "繁忙的车间", 300, 200), new BundleFolder.Shot("p2", "新城", 400, 160))));
        String[] titles = {"公交线路今起调整", "图书馆延长开放时间", "春运首日平稳有序", "老街改造完工", "果蔬供应充足", "社区食堂开张"};
        for (int i = 0; i < titles.length; i++) {
            bundle.story(i < 3 ? "要闻" : "民生", new BundleFolder.Story("s" + i, "", titles[i] + issue, "", "",
                    "<p>" + titles[i] + "，市民称便。</p><p>记者从有关部门获悉，下一步还将继续完善。</p>", 3 + i, List.of()));
        }
        Path made = bundle.finish();
        BundlePacker.seal(made);
        return made;
    }

    /// The same as one file.
    public static Path archive(Path work, LocalDate date, int issue) throws Exception {
        Path folder = folder(work.resolve("paper-" + date + "-" + issue), date, issue);
        Path archive = work.resolve("paper-" + date + "-" + issue + ".zip");
        BundlePacker.pack(folder, archive, ReadProgress.NONE, Optional.empty(), ThumbnailMaker.NONE);
        return archive;
    }
}
