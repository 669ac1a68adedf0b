package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Location;
import broadsheet.edition.Span;
import broadsheet.task.FxThread;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.ui.article.ArticleView;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.Texts;
import broadsheet.ui.control.Zoom;
import broadsheet.ui.desk.Reader;
import broadsheet.ui.page.PageView;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The middle of the window: the start page, the printed pages, or an article with its bar. Keeps the views in step with the [Reader].
final class Stages extends StackPane {
    private final Reader reader;
    private final ReaderContext context;
    private final Texts texts;
    private final Node start;
    private final PageMaking making;
    private final ReadingMemory memory;
    private final BorderPane articleStage = new BorderPane();
    private final BooleanProperty still = new SimpleBooleanProperty(false);
    private final BooleanProperty scrolled = new SimpleBooleanProperty(false);
    private final PaintedOverlays overlays = new PaintedOverlays();
    private final ReadMark readMark;
    private Optional<OpenViews> views = Optional.empty();
    private Optional<List<PageLayout>> shownPages = Optional.empty();
    private boolean followingPage;
    private boolean pagePending;
    private Optional<Sight> sight = Optional.empty();
    private BiConsumer<OpenViews, PictureBox> onPicture = (v, p) -> { };

    Stages(Reader reader, ReaderContext context, Texts texts, Node start, PageMaking making, ReadingMemory memory) {
        this.reader = reader;
        this.context = context;
        this.texts = texts;
        this.start = start;
        this.making = making;
        this.memory = memory;
        readMark = new ReadMark(reader);
        getStyleClass().add("stage");
        articleStage.setBottom(new ArticleBar(reader, texts));
        reader.viewProperty().addListener(o -> showView());
        reader.articleProperty().addListener(o -> showArticle());
        reader.scaleProperty().addListener(o -> size());
        reader.litProperty().addListener(o -> light());
        reader.pageProperty().addListener(o -> {
            if (!followingPage) {
                sight = Optional.empty();
                goToPage();
            }
        });
        reader.targetProperty().addListener((o, was, target) -> target.ifPresent(t -> reveal(t.location())));
        making.pagesProperty().addListener((o, was, pages) -> pages(pages));
    }

    /// Makes the views of a bundle; call before the reader opens it.
    OpenViews prepare(Bundle bundle) {
        OpenViews made = OpenViews.of(bundle, context, texts);
        views = Optional.of(made);
        shownPages = Optional.empty();
        sight = Optional.empty();
        PageView page = made.page();
        page.setId("page-view");
        page.zoom().modeProperty().set(Zoom.Mode.FIT_WIDTH);
        page.reducedMotionProperty().bind(still);
        page.setOnArticleOpened(reader::showArticle);
        page.setOnPictureOpened(box -> onPicture.accept(made, box));
        page.pane().heightProperty().addListener(o -> FxThread.later(this::settlePage));
        page.currentPageProperty().addListener((o, was, is) -> pageReached(is.intValue()));
        page.pane().scrollYProperty().addListener((o, was, is) -> scrolled.set(is.doubleValue() > 24));
        page.litArticleProperty().addListener((o, was, is) -> {
            if (is.isEmpty()) {
                reader.unlight();
            }
        });
        made.thumbnails().setOnPageChosen(index -> pageNumber(index).ifPresent(reader::showPage));
        prepareArticle(made);
        return made;
    }

    /// The edition whose views were made last was opened: they come into the window, the way they were left.
    void arrive(Optional<Standing> standing) {
        if (!getChildren().contains(wanted())) {
            showView();
        }
        standing.ifPresent(left -> {
            if (!left.lit().isEmpty()) {
                reader.showOnPage(left.lit());
            }
            sight = left.sight().filter(s -> left.scale() == reader.scaleProperty().get());
            goToPage();
            left.top().filter(top -> reader.viewProperty().get() == Reader.View.ARTICLE).ifPresent(top -> views.ifPresent(v -> v.article().returnTo(top)));
        });
    }

    /// How the pages are seen.
    Optional<Sight> sight() { return sight.or(() -> views.flatMap(v -> Sight.of(v.page().pane()))); }

    /// The first words of the article in sight; empty on the pages.
    Optional<Location> top() {
        return views.filter(v -> reader.viewProperty().get() == Reader.View.ARTICLE).flatMap(v -> v.article().topLocation());
    }

    private void prepareArticle(OpenViews made) {
        ArticleView article = made.article();
        article.setId("article-view");
        article.reducedMotionProperty().bind(still);
        article.setOnPictureOpened(box -> onPicture.accept(made, box));
        article.setOnTurn(reader::turn);
        article.pane().scrollYProperty().addListener(o -> remember(made));
        readMark.watch(article);
        articleStage.setCenter(article);
        size();
    }

    private void remember(OpenViews made) {
        if (reader.viewProperty().get() == Reader.View.ARTICLE && made.article().article().equals(reader.articleProperty().get())) {
            made.article().topLocation().ifPresent(top -> memory.leaving(made.article().article(), top));
        }
    }

    private Node wanted() {
        return switch (reader.viewProperty().get()) {
            case START -> start;
            case PAGE -> views.<Node>map(OpenViews::page).orElse(start);
            case ARTICLE -> articleStage;
        };
    }

    /// Shows what there is, the start page where no edition is open.
    void showView() {
        getChildren().setAll(wanted());
        // What is asked of a view next (a page, a place) needs its size.
        applyCss();
        layout();
        showArticle();
        settlePage();
        focusView();
    }

    /// Lets go of views and pictures: nothing is on show, or the window closes, which the toolkit may keep for a while.
    void release() {
        views = Optional.empty();
        shownPages = Optional.empty();
        articleStage.setCenter(null);
        readMark.forget();
        getChildren().setAll(start);
    }

    /// Gives the keyboard to what is read.
    void focusView() {
        views.ifPresent(v -> {
            if (reader.viewProperty().get() == Reader.View.ARTICLE) {
                v.article().requestFocus();
            } else {
                v.page().requestFocus();
            }
        });
    }

    private void showArticle() {
        views.filter(v -> reader.viewProperty().get() == Reader.View.ARTICLE)
                .filter(v -> reader.edition().filter(e -> e == v.edition()).isPresent())
                .filter(v -> !v.article().article().equals(reader.articleProperty().get())).ifPresent(v -> {
                    String id = reader.articleProperty().get();
                    Optional<Location> left = memory.left(id);
                    v.article().show(v.edition(), id, context.typesetter()::article);
                    left.filter(l -> l.offset() > 0 || l.place().part() == broadsheet.edition.Part.BODY).ifPresent(v.article()::returnTo);
                });
        readMark.look();
    }

    private void size() { views.ifPresent(v -> v.article().bodySizeProperty().set(ArticleView.BODY * reader.scaleProperty().get())); }

    private void pages(List<PageLayout> pages) {
        views.filter(v -> !pages.isEmpty()).ifPresent(v -> {
            followingPage = true;
            if (shownPages.isEmpty()) {
                v.page().show(v.edition(), pages);
                v.page().setOverlays(overlays.sorted());
            } else {
                v.page().setPages(pages);
            }
            v.thumbnails().setPages(pages);
            followingPage = false;
            boolean first = shownPages.isEmpty();
            shownPages = Optional.of(pages);
            if (first) {
                goToPage();
            }
        });
    }

    private void pageReached(int index) {
        views.ifPresent(v -> v.thumbnails().currentPageProperty().set(Math.max(0, index)));
        if (shownPages.isPresent() && reader.viewProperty().get() == Reader.View.PAGE) {
            followingPage = true;
            pageNumber(index).ifPresent(reader::pageReached);
            followingPage = false;
        }
    }

    private Optional<Integer> pageNumber(int index) {
        List<PageLayout> pages = making.pagesProperty().get();
        return index >= 0 && index < pages.size() ? Optional.of(pages.get(index).number()) : Optional.empty();
    }

    /// Goes to the page that was asked for while the pages had no size yet.
    private void settlePage() {
        if (pagePending) {
            goToPage();
        }
    }

    private boolean sized() { return views.filter(v -> v.page().pane().getWidth() > 0 && v.page().pane().getHeight() > 0).isPresent(); }

    private void goToPage() {
        pagePending = !sized();
        if (pagePending) {
            return;
        }
        if (sight.isPresent() && views.isPresent() && !making.pagesProperty().get().isEmpty()) {
            sight.get().restore(views.get().page().pane());
            sight = Optional.empty();
            return;
        }
        List<PageLayout> pages = making.pagesProperty().get();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).number() == reader.pageProperty().get()) {
                int index = i;
                views.ifPresent(v -> v.page().goTo(index));
                return;
            }
        }
    }

    private void light() {
        views.filter(v -> sized()).ifPresent(v -> {
            String lit = reader.litProperty().get();
            if (lit.isEmpty()) {
                v.page().clearArticle();
            } else {
                v.page().showArticle(lit);
            }
        });
    }

    private void reveal(Location location) {
        views.ifPresent(v -> {
            if (reader.viewProperty().get() == Reader.View.ARTICLE) {
                showArticle();
                v.article().reveal(location);
            } else if (reader.litProperty().get().isEmpty() && sized()) {
                v.page().reveal(location);
            }
        });
    }

    /// Puts an overlay on both views in place of the one with the same id.
    void paint(Overlay overlay) {
        overlays.put(overlay);
        views.ifPresent(v -> overlays.paint(v, making.pagesProperty().get()));
    }

    void setOnPicture(BiConsumer<OpenViews, PictureBox> handler) { onPicture = handler; }

    /// Whether motion is left out.
    BooleanProperty stillProperty() { return still; }

    /// Whether the pages stand further down than their head.
    BooleanProperty scrolledProperty() { return scrolled; }

    /// The views of the open edition.
    Optional<OpenViews> views() { return views; }

    /// The words selected in the view on show.
    List<Span> selected() {
        return views.map(v -> reader.viewProperty().get() == Reader.View.ARTICLE ? v.article().selection().spans() : v.page().selection().spans())
                .orElse(List.of());
    }

    /// The words selected in the view on show, "" for none.
    String selection() {
        return views.map(v -> reader.viewProperty().get() == Reader.View.ARTICLE ? v.article().selectionText() : v.page().selectionText()).orElse("");
    }
}
