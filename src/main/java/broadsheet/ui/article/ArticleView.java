package broadsheet.ui.article;

import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Span;
import broadsheet.render.Press;
import broadsheet.task.Background;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.page.SheetSpec;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.Selection;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.control.SheetSetup;
import broadsheet.ui.control.Spot;
import broadsheet.ui.control.Zoom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/// 文章: one article, re-set whenever the window or the type size changes; the first words in the window stay where they are.
/// The old setting is shown until the new one is ready. FX thread only.
public final class ArticleView extends Region {
    /// The size of body type at 100 %, in pixels.
    public static final double BODY = 18;
    private static final double LEAST_WIDTH = 120;
    /// Where the line one comes back to stands, in pixels from the top: less than a line, so that it stays the first.
    private static final double TOP = 10;

    private final SheetPane pane;
    private final Resetting resetting;
    private final DoubleProperty bodySize = new SimpleDoubleProperty(this, "bodySize", BODY);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 0);
    private Optional<Shown> shown = Optional.empty();
    private Optional<SheetPane.Anchor> anchor = Optional.empty();
    private Optional<Span> toReveal = Optional.empty();
    private Optional<Location> toTop = Optional.empty();
    private boolean fresh;
    private double anchoredAt = -1;
    private Consumer<PictureBox> onPictureOpened = picture -> { };
    private Consumer<Throwable> onFailed = error -> System.getLogger(ArticleView.class.getName())
            .log(System.Logger.Level.ERROR, "article could not be set", error);

    private record Shown(Edition edition, String article, ArticleSetter setter) { }

    /// @param press      fonts and pictures to paint with
    /// @param background where long articles are set
    public ArticleView(Press press, Background background) {
        getStyleClass().add("article-view");
        getStylesheets().add(ArticleView.class.getResource("article-view.css").toExternalForm());
        pane = new SheetPane(press, SheetSetup.ARTICLE);
        pane.zoom().modeProperty().set(Zoom.Mode.FREE);
        pane.setCursor(Cursor.TEXT);
        pane.events().setOnClicked(this::clicked);
        pane.events().setOnHovered(this::hovered);
        getChildren().add(pane);
        resetting = new Resetting(background, this::take, error -> onFailed.accept(error));
        bodySize.addListener(o -> requestLayout());
        pane.scrollYProperty().addListener(o -> moved());
    }

    /// Shows an article from its head.
    /// @param setter the typesetter's `article`, safe for any thread
    public void show(Edition edition, String article, ArticleSetter setter) {
        shown = Optional.of(new Shown(edition, article, setter));
        pane.events().setTexts(edition::text);
        pane.selection().clear();
        anchor = Optional.empty();
        toReveal = Optional.empty();
        toTop = Optional.empty();
        fresh = true;
        requestLayout();
    }

    /// The article shown, "" for none.
    public String article() { return shown.map(Shown::article).orElse(""); }

    /// The size of body type in pixels, > 0.
    public DoubleProperty bodySizeProperty() { return bodySize; }

    /// How much of the article was scrolled past, 0 … 1; 1 when all of it is in sight.
    public ReadOnlyDoubleProperty progressProperty() { return progress.getReadOnlyProperty(); }

    /// The first words in the window.
    public Optional<Location> topLocation() { return anchor.map(SheetPane.Anchor::location).or(pane::topLocation); }

    /// Brings a position in the text into the window, now or as soon as the article is set.
    public void reveal(Location location) { reveal(new Span(location.place(), location.offset(), location.offset())); }

    /// Brings words into the window, now or as soon as the article is set.
    public void reveal(Span span) {
        if (fresh || resetting.waiting()) {
            toReveal = Optional.of(span);
        } else {
            pane.reveal(span);
        }
    }

    /// Brings the line of a position to the top of the window as soon as the article is set: the reader comes back to where it was left.
    public void returnTo(Location location) {
        if (fresh || resetting.waiting()) {
            toTop = Optional.of(location);
        } else {
            pane.keep(new SheetPane.Anchor(location, TOP));
        }
    }

    /// What is painted over the words.
    public void setOverlays(List<Overlay> overlays) { pane.setOverlays(overlays); }

    /// The selected words.
    public Selection selection() { return pane.selection(); }

    /// The selected words as clean text, "" when nothing is selected.
    public String selectionText() { return pane.selectionText(); }

    /// Called with the selected text on Ctrl+C; it is put on the clipboard unless set.
    public void setOnCopy(Consumer<String> handler) { pane.events().setOnCopy(handler); }

    /// Called with a picture clicked.
    public void setOnPictureOpened(Consumer<PictureBox> handler) { onPictureOpened = handler; }

    /// Called when the reader turns on (1) at the article's end or back (−1) at its head: the next or previous article is wanted.
    public void setOnTurn(java.util.function.IntConsumer handler) { pane.events().setOnBeyond(handler); }

    /// Called with what went wrong when the article could not be set; the sheets before stay. Logged unless set.
    public void setOnFailed(Consumer<Throwable> handler) { onFailed = handler; }

    /// Whether scrolling jumps instead of moving.
    public BooleanProperty reducedMotionProperty() { return pane.reducedMotionProperty(); }

    /// Whether arrows move a visible caret instead of the sheets.
    public BooleanProperty caretModeProperty() { return pane.caretModeProperty(); }

    /// The window onto the sheets; takes the keyboard for this view.
    public SheetPane pane() { return pane; }

    @Override
    public void requestFocus() { pane.requestFocus(); }

    private void take(List<PageLayout> sheets) {
        Optional<SheetPane.Anchor> before = fresh ? Optional.empty() : anchor;
        pane.setSheets(sheets);
        if (fresh) {
            pane.scrollTo(0, 0, false);
        }
        fresh = false;
        before.ifPresent(pane::keep);
        anchor = before;
        anchoredAt = pane.scrollYProperty().get();
        toTop.ifPresent(location -> pane.keep(new SheetPane.Anchor(location, TOP)));
        toTop = Optional.empty();
        toReveal.ifPresent(pane::reveal);
        toReveal = Optional.empty();
        measure();
    }

    /// Scrolling lets go of the words kept so far; re-setting does not, so that repeated steps never drift.
    private void moved() {
        if (anchoredAt != pane.scrollYProperty().get()) {
            anchor = Optional.empty();
        }
        measure();
    }

    private void measure() {
        double range = pane.scrollRange();
        progress.set(range <= 0 ? 1 : Math.clamp(pane.scrollYProperty().get() / range, 0, 1));
    }

    private boolean clicked(Spot spot) {
        Optional<PictureBox> picture = pictureAt(spot);
        picture.ifPresent(onPictureOpened);
        return picture.isPresent();
    }

    private void hovered(Optional<Spot> spot) { pane.setCursor(spot.flatMap(this::pictureAt).isPresent() ? Cursor.HAND : Cursor.TEXT); }

    private Optional<PictureBox> pictureAt(Spot spot) { return pane.sheets().get(spot.sheet()).pictureAt(spot.x(), spot.y()); }

    @Override
    protected void layoutChildren() {
        if (anchor.isEmpty() && !fresh && pane.scrollYProperty().get() > 0) {
            anchor = pane.topLocation().flatMap(pane::anchor);
            anchoredAt = pane.scrollYProperty().get();
        }
        pane.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            SheetSpec spec = new SheetSpec(Math.max(LEAST_WIDTH, getWidth()), Math.max(LEAST_WIDTH, getHeight()), bodySize.get());
            shown.ifPresent(s -> resetting.want(new Resetting.Wish(s.edition(), s.article(), spec, s.setter())));
        }
        measure();
    }
}
