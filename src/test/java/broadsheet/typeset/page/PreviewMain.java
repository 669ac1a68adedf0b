package broadsheet.typeset.page;

import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.PageLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Draws pages to look at: `PreviewMain OUT article EDITION ID WIDTH HEIGHT BODY` or `PreviewMain OUT pages EDITION SCALE`, where
/// EDITION is `news:20250111`, `pictures:20250111` or the name of a [SampleEditions] edition.
final class PreviewMain {
    private PreviewMain() { }

    static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        Files.createDirectories(out);
        Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
        Edition edition = edition(args[2]);
        double zoom = Double.parseDouble(System.getProperty("zoom", "1"));
        List<PageLayout> pages = args[1].equals("article")
                ? typesetter.article(edition, args[3], new SheetSpec(Double.parseDouble(args[4]), Double.parseDouble(args[5]), Double.parseDouble(args[6])))
                : typesetter.pages(edition, new PageSpec(Double.parseDouble(args[3])));
        for (PageLayout page : pages) {
            LayoutPreview.write(page, zoom, out.resolve(args[1] + page.number() + ".png"));
        }
    }

    static Edition edition(String name) throws Exception {
        if (Files.isDirectory(Path.of(name))) {
            return broadsheet.bundle.BundleReader.read(Path.of(name), broadsheet.bundle.ReadProgress.NONE).edition();
        }
        if (name.startsWith("seed")) {
            int seed = Integer.parseInt(name.substring(4));
            return SampleEditions.stories(8 + seed % 11, seed, seed % 3 == 0 ? 4 : 0);
        }
        if (name.equals("special")) {
            return SharedEditions.specialEdition();
        }
        if (name.contains(":")) {
            Path file = SharedEditions.days().stream().filter(d -> d.toString().endsWith(name.substring(name.indexOf(':') + 1) + ".json"))
                    .findFirst().orElseThrow();
            return SharedEditions.day(file, name.startsWith("pictures"));
        }
        return SampleEditions.named(name);
    }
}
