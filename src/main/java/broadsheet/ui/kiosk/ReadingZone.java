package broadsheet.ui.kiosk;

import broadsheet.edition.Span;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.control.Overlay;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;

/// One story in large type: goes with the finger, a stroke turns to the next, two fingers change the size. FX thread.
final class ReadingZone extends Region {
    /// Fingers so far apart or together are one step of size.
    private static final double PINCH = 1.25;

    private final OpenIssue issue;
    private final ArticleView view;
    private final Glass glass;
    private final List<Double> sizes;
    private final Region progress = new Region();
    private final IntConsumer onTurned;
    private final Consumer<PictureBox> onPicture;
    private int size;
    private double pinched = 1;
    private List<Overlay> marks = List.of();

    /// @param onTurned  1 for the next story, −1 for the one before
    /// @param onPicture given a picture tapped
    ReadingZone(OpenIssue issue, KioskContext context, PanelScale scale, IntConsumer onTurned, Consumer<PictureBox> onPicture) {
        this.issue = issue;
        this.onTurned = onTurned;
        this.onPicture = onPicture;
        getStyleClass().add("reading-zone");
        sizes = scale.bodySizes(context.config().panel().typeSizes());
        size = Math.min(context.config().panel().firstSize(), sizes.size() - 1);
        view = new ArticleView(issue.press(), context.background());
        view.pane().setFocusTraversable(false);
        view.setOnCopy(text -> { });
        view.bodySizeProperty().set(sizes.get(size));
        progress.getStyleClass().add("progress");
        progress.setMouseTransparent(true);
        glass = new Glass(new Touch(), context.nanos(), scale.pixels(1));
        glass.setId("reading-glass");
        getChildren().addAll(view, progress, glass);
        view.progressProperty().addListener(o -> requestLayout());
    }

    /// The view that shows the story.
    ArticleView view() { return view; }

    /// Shows a story from its head.
    void show(String article) { view.show(issue.edition(), article, issue.typesetter()::article); }

    /// Marks the sentence being read aloud and keeps it in sight; none takes the mark away.
    void speak(Optional<Span> sentence) {
        marks = List.of(new Overlay("spoken", 0, Overlay.Style.SPOKEN, sentence.stream().toList()));
        view.setOverlays(marks);
        sentence.ifPresent(view::reveal);
    }

    /// What is painted over the words.
    List<Overlay> marks() { return marks; }

    /// The story shown, "" before the first.
    String article() { return view.article(); }

    /// Which of the sizes, from 0.
    int size() { return size; }

    /// Whether there is a size so many steps on.
    boolean sizes(int step) { return size + step >= 0 && size + step < sizes.size(); }

    /// Larger (1) or smaller (−1).
    void size(int step) {
        if (sizes(step)) {
            size += step;
            view.bodySizeProperty().set(sizes.get(size));
        }
    }

    /// How far one has read, 0 … 1.
    ReadOnlyDoubleProperty progressProperty() { return view.progressProperty(); }

    /// Whether more can be seen by paging.
    boolean pages(int step) { return step > 0 ? view.progressProperty().get() < 1 : view.pane().scrollYProperty().get() > 0; }

    /// A windowful on (1) or back (−1).
    void page(int step) {
        view.pane().scrollTo(0, view.pane().scrollYProperty().get() + step * getHeight() * 0.85, true);
    }

    private Optional<PictureBox> pictureAt(double x, double y) {
        return view.pane().spotAt(x, y).flatMap(s -> view.pane().sheets().get(s.sheet()).pictureAt(s.x(), s.y()));
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        glass.resizeRelocate(0, 0, getWidth(), getHeight());
        double thick = progress.prefHeight(-1);
        progress.resizeRelocate(0, getHeight() - thick, getWidth() * view.progressProperty().get(), thick);
        progress.setVisible(view.pane().scrollRange() > 0);
    }

    private final class Touch implements Glass.Gestures {
        @Override
        public void tapped(double x, double y) { pictureAt(x, y).ifPresent(onPicture); }

        @Override
        public void dragged(double dx, double dy) { view.pane().scrollBy(0, -dy); }

        @Override
        public void flung(double dx, double dy) { view.pane().scrollTo(0, view.pane().scrollYProperty().get() - dy, true); }

        @Override
        public void turned(int step) { onTurned.accept(step); }

        @Override
        public void pinched(double factor, double x, double y) {
            pinched *= factor;
            if (pinched >= PINCH || pinched <= 1 / PINCH) {
                size(pinched > 1 ? 1 : -1);
                pinched = 1;
            }
        }
    }
}
