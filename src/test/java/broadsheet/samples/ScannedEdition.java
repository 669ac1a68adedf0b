package broadsheet.samples;

import broadsheet.samples.BundleFolder.Shot;
import broadsheet.samples.BundleFolder.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A paper of 影印版 and set pages: page 1 is a scan with the outlines of its two stories, page 2 is set, with a picture. A third outline
/// belongs to no story, which is reported; a word stands twice, which a check finds.
public final class ScannedEdition {
    /// The story outlined at the top of the scan, the one beneath it, and the one set on page 2.
    public static final List<String> STORIES = List.of("above", "below", "inside");

    private ScannedEdition() { }

    /// Writes the edition into a folder.
    /// @param word    a word of the first story
    /// @param picture the name of the picture on page 2, which is drawn from it
    /// @return the folder, a bundle
    public static Path write(Path folder, String word, String picture) throws IOException {
        return new BundleFolder(folder, "urn:broadsheet:scanned", "试验日报", "影印版", "2025-01-11")
                .story("要闻", new Story("above", "", "影印的头条", "", "■ 记者", "<p>支持" + word + "发展，去年完成投资50亿元。</p>", 1, List.of()))
                .story("要闻", new Story("below", "", "影印的次条", "", "■ 记者", "<p>公交线路自1月12日起调整。</p>", 2, List.of()))
                .story("副刊", new Story("inside", "", "排出来的一篇", "", "■ 记者", "<p>二版是排出来的，有图。</p>", 3, List.of(new Shot(picture, "河边。", 600, 400))))
                .picture(new Shot("scan", "", 780, 1080))
                .page(1, Map.of("number", 1, "name", "头版", "frames", List.of(), "facsimile", Map.of("image", "images/scan.png",
                        "zones", List.of(zone("above", 5), zone("below", 55), zone("nobody", 90)))))
                .page(2, Map.of("number", 2, "name", "副刊", "frames", List.of(Map.of("kind", "headline", "article", "inside", "x", 0, "y", 10, "w", 4, "h", 10),
                        Map.of("kind", "body", "article", "inside", "x", 0, "y", 20, "w", 4, "h", 40),
                        Map.of("kind", "image", "article", "inside", "image", picture, "x", 4, "y", 10, "w", 4, "h", 30))))
                .finish();
    }

    private static Map<String, Object> zone(String story, int top) { return Map.of("article", story, "x", 5, "y", top, "w", 90, "h", story.equals("nobody") ? 5 : 40); }
}
