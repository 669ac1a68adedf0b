package broadsheet.ui.page;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Span;
import broadsheet.render.Press;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
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
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/// 版面: every page of the edition in one continuous scroll. FX thread only.
///
/// The article under the pointer is lit and named, a click opens it; [#showArticle] shows where an article stands.
public final class PageView extends Region {
    /// A zoom step of keys and buttons.
    private static final double STEP = 1.2;

    private final SheetPane pane;
    private final ArticleLight light;
    private final Minimap minimap;
    private Optional<Edition> edition = Optional.empty();
    private Consumer<String> onArticleOpened = article -> { };
    private Consumer<PictureBox> onPictureOpened = picture -> { };

    /// @param press fonts and pictures to paint with
    public PageView(Press press) {
        getStyleClass().add("page-view");
        getStylesheets().add(PageView.class.getResource("page-view.css").toExternalForm());
        pane = new SheetPane(press, SheetSetup.PAGES);
        light = new ArticleLight(pane, this::titleOf);
        minimap = new Minimap(pane, press);
        getChildren().addAll(pane, minimap, light.label());
        pane.events().setOnHovered(this::hovered);
        pane.events().setOnClicked(this::clicked);
        new PageKeys(this, pane, light);
    }

    /// Shows an edition's pages from the first one.
    public void show(Edition next, List<PageLayout> pages) {
        edition = Optional.of(next);
        pane.events().setTexts(next::text);
        light.clear();
        pane.selection().clear();
        pane.setSheets(pages);
        minimap.refresh();
        pane.scrollTo(0, 0, false);
    }

    /// Takes the same edition's pages at another type size; the words in the middle of the window stay there.
    public void setPages(List<PageLayout> pages) {
        Optional<SheetPane.Anchor> anchor = pane.anchorAt(pane.getWidth() / 2, pane.getHeight() / 2);
        pane.setSheets(pages);
        light.restore();
        minimap.refresh();
        anchor.ifPresent(pane::keep);
    }

    /// The pages, in order.
    public List<PageLayout> pages() { return pane.sheets(); }

    /// How large the pages are shown: fitting the width, the whole page, or free.
    public Zoom zoom() { return pane.zoom(); }

    /// Steps larger (> 0) or smaller (< 0), around the middle of the window.
    public void zoomBy(int steps) { pane.zoomTo(zoom().scale() * Math.pow(STEP, steps), pane.getWidth() / 2, pane.getHeight() / 2); }

    /// The page in the middle of the window, from 0; −1 without pages.
    public ReadOnlyIntegerProperty currentPageProperty() { return pane.currentSheetProperty(); }

    /// Scrolls to a page's top.
    /// @param page from 0; beyond the last page, or before this view was ever laid out, does nothing
    public void goTo(int page) {
        pane.layout();
        if (page >= 0 && page < pages().size() && pane.getWidth() > 0) {
            pane.scrollTo(pane.scrollXProperty().get(), pane.sheetBox(page).y() - SheetSetup.PAGES.margin(), true);
        }
    }

    /// The article lit by pointer, keyboard or [#showArticle]; "" for none.
    public ReadOnlyObjectProperty<String> litArticleProperty() { return light.articleProperty(); }

    /// 「在版面上看」: scrolls to an article's head and dims everything else, its continuation and pictures on other pages
    /// included, until a click or Escape.
    public void showArticle(String article) {
        light.pin(article);
        reveal(article);
    }

    /// Brings an article's first place into the window.
    void reveal(String article) {
        for (int page = 0; page < pages().size(); page++) {
            List<Rect> zones = pages().get(page).zones(article);
            if (!zones.isEmpty()) {
                Rect first = pages().get(page).frames().stream()
                        .filter(f -> f.article().equals(article) && f.kind() == FrameLayout.Kind.HEADLINE)
                        .map(FrameLayout::box).findFirst().orElse(zones.getFirst());
                pane.reveal(page, first);
                return;
            }
        }
    }

    /// Ends [#showArticle].
    public void clearArticle() { light.clear(); }

    /// Called with the id of an article clicked, or chosen by Enter.
    public void setOnArticleOpened(Consumer<String> handler) { onArticleOpened = handler; }

    /// Called with a picture clicked.
    public void setOnPictureOpened(Consumer<PictureBox> handler) { onPictureOpened = handler; }

    /// What is painted over the words.
    public void setOverlays(List<Overlay> overlays) { pane.setOverlays(overlays); }

    /// Brings words into the window.
    public void reveal(Span span) { pane.reveal(span); }

    /// Brings a position in the text into the window.
    public void reveal(Location location) { pane.reveal(new Span(location.place(), location.offset(), location.offset())); }

    /// The first words in the window.
    public Optional<Location> topLocation() { return pane.topLocation(); }

    /// The selected words.
    public Selection selection() { return pane.selection(); }

    /// The selected words as clean text, "" when nothing is selected.
    public String selectionText() { return pane.selectionText(); }

    /// Called with the selected text on Ctrl+C; it is put on the clipboard unless set.
    public void setOnCopy(Consumer<String> handler) { pane.events().setOnCopy(handler); }

    /// Whether pages and dimming jump instead of moving.
    public BooleanProperty reducedMotionProperty() { return pane.reducedMotionProperty(); }

    /// Whether arrows move a visible caret instead of the pages.
    public BooleanProperty caretModeProperty() { return pane.caretModeProperty(); }

    /// The window onto the pages; takes the keyboard for this view.
    public SheetPane pane() { return pane; }

    @Override
    public void requestFocus() { pane.requestFocus(); }

    void open(String article) { onArticleOpened.accept(article); }

    /// The articles that stand on the pages, in printed order.
    List<String> printed() {
        List<String> onPages = pages().stream().flatMap(p -> p.frames().stream()).map(FrameLayout::article)
                .filter(a -> !a.isEmpty()).distinct().toList();
        return edition.map(e -> e.articles().stream().map(Article::id).filter(onPages::contains).toList()).orElse(onPages);
    }

    private String titleOf(String article) { return edition.flatMap(e -> e.article(article)).map(Article::title).orElse(article); }

    private Optional<String> articleAt(Spot spot) {
        return pages().get(spot.sheet()).frameAt(spot.x(), spot.y()).map(FrameLayout::article);
    }

    private void hovered(Optional<Spot> spot) {
        Optional<String> article = spot.flatMap(this::articleAt);
        pane.setCursor(article.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        light.hover(article);
    }

    private boolean clicked(Spot spot) {
        Optional<String> article = articleAt(spot);
        if (light.pinned() && !article.equals(Optional.of(light.articleProperty().get()))) {
            light.clear();
            return true;
        }
        Optional<PictureBox> picture = pages().get(spot.sheet()).pictureAt(spot.x(), spot.y()).filter(p -> !p.scan());
        if (picture.isPresent()) {
            onPictureOpened.accept(picture.get());
        } else {
            article.ifPresent(onArticleOpened);
        }
        pane.selection().clear();
        return true;
    }

    @Override
    protected void layoutChildren() {
        pane.resizeRelocate(0, 0, getWidth(), getHeight());
        minimap.place(getWidth(), getHeight());
        light.place(getWidth(), getHeight());
    }
}
