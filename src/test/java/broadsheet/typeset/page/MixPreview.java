package broadsheet.typeset.page;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.PageLayout;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws a mixed day to look at: `MixPreview OUT DAY SCALE ZOOM`.
final class MixPreview {
    private MixPreview() { }

    static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        for (PageLayout page : new Typesetter(FaceMetrics.shippedOnly()).pages(NewsMix.of(SharedEditions.days()).day(Integer.parseInt(args[1])),
                new PageSpec(Double.parseDouble(args[2])))) {
            LayoutPreview.write(page, Double.parseDouble(args[3]), out.resolve("day" + args[1] + "-" + page.number() + ".png"));
        }
    }
}
