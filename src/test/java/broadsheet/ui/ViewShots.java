package broadsheet.ui;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ImageRead;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.render.PageImage;
import broadsheet.render.PictureData;
import broadsheet.render.PictureFault;
import broadsheet.render.PictureSource;
import broadsheet.render.PictureDecoder;
import broadsheet.render.Pictures;
import broadsheet.render.Press;
import broadsheet.task.Immediate;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.PictureViewer;
import broadsheet.ui.control.Zoom;
import broadsheet.ui.page.PageThumbnails;
import broadsheet.ui.page.PageView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;

/// Photographs the views to be looked at: `ViewShots OUT BUNDLE`.
final class ViewShots extends UiTest {
    private final Path out;
    private final Edition edition;
    private final Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
    private final Press press;

    private ViewShots(Path out, Bundle bundle) {
        this.out = out;
        this.edition = bundle.edition();
        ResourceBundle words = ResourceBundle.getBundle("broadsheet.i18n.messages", java.util.Locale.ROOT);
        press = new Press(SampleSheets.fonts(), fx(() -> new Pictures(source(bundle), new Immediate(), new PictureDecoder(), 256 << 20)), words::getString);
    }

    /// Runs and ends.
    public static void main(String[] args) throws Exception {
        startToolkit();
        Path out = Files.createDirectories(Path.of(args[0]));
        try (Bundle bundle = BundleReader.read(Path.of(args[1]), ReadProgress.NONE)) {
            ViewShots shots = new ViewShots(out, bundle);
            for (String theme : List.of("theme-light", "theme-dark")) {
                shots.pages(theme, 1366, 768);
                shots.pages(theme, 1920, 1080);
                shots.article(theme, 1366, 768, 18);
                shots.article(theme, 1920, 1080, 18);
            }
            shots.article("theme-sepia", 1366, 768, 36);
            shots.viewer("theme-light");
            shots.thumbnails("theme-light");
        }
        System.exit(0);
    }

    /// The bundle's pictures as the views ask for them.
    static PictureSource source(Bundle bundle) {
        return href -> switch (bundle.image(href)) {
            case ImageFile file -> new PictureData.Bytes(file.bytes(), file.width(), file.height());
            case ImageRead.Failed failed -> new PictureData.Unshowable(PictureFault.DAMAGED);
        };
    }

    private void pages(String theme, int width, int height) throws Exception {
        List<PageLayout> pages = typesetter.pages(edition, PageSpec.PRINTED);
        PageView view = fx(() -> new PageView(press));
        fxRun(() -> {
            view.reducedMotionProperty().set(true);
            view.show(edition, pages);
        });
        shoot(view, width, height, theme, "page-width");
        fxRun(() -> view.zoom().modeProperty().set(Zoom.Mode.FIT_PAGE));
        shot(view, "page-whole-" + theme + "-" + width);
        String second = edition.articles().get(Math.min(1, edition.articles().size() - 1)).id();
        fxRun(() -> view.showArticle(second));
        shot(view, "page-shown-" + theme + "-" + width);
        fxRun(() -> {
            view.clearArticle();
            view.pane().zoomTo(2.2, width / 2.0, height / 2.0);
            view.setOverlays(List.of(new Overlay("find", 1, Overlay.Style.HIT, List.of(Place.body(second, 0).span(2, 8))),
                    new Overlay("proof", 2, Overlay.Style.FINDING, List.of(Place.body(second, 0).span(12, 20)))));
            view.reveal(Place.body(second, 0).span(2, 8));
        });
        shot(view, "page-large-" + theme + "-" + width);
        fxRun(() -> view.getScene().getWindow().hide());
    }

    private void article(String theme, int width, int height, double size) throws Exception {
        ArticleView view = fx(() -> new ArticleView(press, new Immediate()));
        fxRun(() -> {
            view.reducedMotionProperty().set(true);
            view.bodySizeProperty().set(size);
            view.show(edition, edition.articles().getFirst().id(), typesetter::article);
        });
        shoot(view, width, height, theme, "article-" + (int) size);
        fxRun(() -> view.getScene().getWindow().hide());
    }

    private void viewer(String theme) throws Exception {
        PictureViewer viewer = fx(() -> new PictureViewer(press));
        fxRun(() -> viewer.show(edition.articles().stream().flatMap(a -> a.pictures().stream()).toList(), 0));
        shoot(viewer, 1366, 768, theme, "viewer");
    }

    private void thumbnails(String theme) throws Exception {
        PageThumbnails strip = fx(() -> new PageThumbnails(press));
        List<PageLayout> pages = typesetter.pages(edition, new PageSpec(1.5));
        fxRun(() -> {
            strip.setPages(pages);
            strip.setHeat(0, List.of(new broadsheet.typeset.layout.Rect(200, 500, 40, 12)));
        });
        shoot(strip, 180, 768, theme, "thumbnails");
    }

    private void shoot(Parent view, int width, int height, String theme, String name) throws Exception {
        show(view, width, height, theme);
        shot(view, name + "-" + theme + "-" + width);
    }

    private void shot(Parent view, String name) throws Exception {
        settle();
        settle();
        WritableImage image = fx(() -> view.getScene().snapshot(null));
        Files.write(out.resolve(name + ".png"), PageImage.png(image, 96));
    }
}
