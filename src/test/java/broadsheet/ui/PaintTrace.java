package broadsheet.ui;

import broadsheet.Processor;
import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.render.PictureDecoder;
import broadsheet.render.Pictures;
import broadsheet.render.Press;
import broadsheet.task.Immediate;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.page.PageView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Traces what a type-size step and a scroll step cost: `PaintTrace BUNDLE`, printed in milliseconds.
///
/// Times are processor time, so that other programs on the machine do not count. *FX* is what the FX thread did itself; *all* adds the
/// pulses that follow and the software pipeline's thread until the window is painted: what a frame takes when the two threads run one
/// after the other.
final class PaintTrace extends UiTest {
    private static final int WARM = Integer.getInteger("warm", 60);
    private static final int STEPS = Integer.getInteger("steps", 300);

    private final long fxId = fx(() -> Thread.currentThread().threadId());
    private final long rendererId = Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("QuantumRenderer"))
            .findFirst().orElseThrow().threadId();
    private final Edition edition;
    private final Press press;
    private final Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());

    private PaintTrace(Bundle bundle) {
        edition = bundle.edition();
        press = new Press(SampleSheets.fonts(), fx(() -> new Pictures(ViewShots.source(bundle), new Immediate(), new PictureDecoder(), 256 << 20)), key -> key);
    }

    /// Runs and ends.
    public static void main(String[] args) throws Exception {
        startToolkit();
        try (Bundle bundle = BundleReader.read(Path.of(args[0]), ReadProgress.NONE)) {
            PaintTrace trace = new PaintTrace(bundle);
            for (int[] size : Boolean.getBoolean("large") ? new int[][] {{1920, 1080}} : new int[][] {{1366, 768}}) {
                trace.pages(size[0], size[1]);
                trace.article(size[0], size[1]);
            }
        }
        System.exit(0);
    }

    private void pages(int width, int height) {
        PageView view = fx(() -> new PageView(press));
        fxRun(() -> {
            view.reducedMotionProperty().set(true);
            view.show(edition, typesetter.pages(edition, PageSpec.PRINTED));
        });
        show(view, width, height);
        report("page, type-size step " + width, view, i -> {
            List<PageLayout> pages = typesetter.pages(edition, new PageSpec(0.8 + 0.05 * (i % 20)));
            view.setPages(pages);
            return pages.size();
        });
        fxRun(() -> view.setPages(typesetter.pages(edition, PageSpec.PRINTED)));
        scrolling("page, scroll step " + width, view, view.pane());
        fxRun(() -> view.pane().zoomTo(2.5, 400, 300));
        scrolling("page at 250 %, scroll step " + width, view, view.pane());
        fxRun(() -> view.getScene().getWindow().hide());
    }

    private void article(int width, int height) {
        ArticleView view = fx(() -> new ArticleView(press, new Immediate()));
        fxRun(() -> {
            view.reducedMotionProperty().set(true);
            view.show(edition, edition.articles().get(1).id(), typesetter::article);
        });
        show(view, width, height);
        report("article, type-size step " + width, view, i -> {
            view.bodySizeProperty().set(14 + 0.9 * (i % 20));
            view.layout();
            return i;
        });
        fxRun(() -> view.getScene().getWindow().hide());
    }

    private void scrolling(String name, Parent view, SheetPane pane) {
        fxRun(() -> pane.scrollTo(0, 0, false));
        report(name, view, i -> {
            double range = pane.scrollRange();
            double at = range == 0 ? 0 : (i * 80.0) % (2 * range);
            pane.scrollTo(pane.scrollXProperty().get(), at <= range ? at : 2 * range - at, false);
            return at;
        });
    }

    private void report(String name, Parent view, DoubleUnaryOperator step) {
        List<Double> fx = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        Scene scene = fx(view::getScene);
        for (int i = -WARM; i < STEPS; i++) {
            int at = i;
            long own = Processor.nanos(fxId);
            long renderer = Processor.nanos(rendererId);
            long step0 = fx(() -> {
                long start = Processor.nanos(fxId);
                step.applyAsDouble(at + WARM);
                scene.getRoot().layout();
                return Processor.nanos(fxId) - start;
            });
            settle();
            long[] times = {step0, Processor.nanos(fxId) - own + Processor.nanos(rendererId) - renderer};
            if (i >= 0) {
                fx.add(times[0] / 1e6);
                all.add(times[1] / 1e6);
            }
        }
        System.out.printf("%-36s FX median %.2f p99 %.2f max %.2f | all median %.2f p99 %.2f max %.2f%n", name,
                at(fx, 0.5), at(fx, 0.99), at(fx, 1), at(all, 0.5), at(all, 0.99), at(all, 1));
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
