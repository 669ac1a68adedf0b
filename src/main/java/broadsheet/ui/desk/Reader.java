package broadsheet.ui.desk;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Place;
import broadsheet.prefs.Preferences;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// What is being read and how: the edition, the page or article on show, the type size, what has been read. FX thread.
///
/// Views follow its properties; commands change them. It knows nothing of files, windows or panes.
public final class Reader {
    /// What the middle of the window shows.
    public enum View {
        /// No edition is open.
        START,
        /// The printed pages.
        PAGE,
        /// One article.
        ARTICLE
    }

    /// 大字: how large the switch for elderly eyes sets the type.
    public static final double LARGE = 1.6;
    private static final int STEP = 10;

    private final ReadOnlyObjectWrapper<Optional<Bundle>> bundle = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.START);
    private final ReadOnlyStringWrapper article = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyStringWrapper lit = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyBooleanWrapper large = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Target>> target = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableSet<String> read = FXCollections.observableSet();
    private double usual = 1;
    private long wishes;

    /// The open bundle.
    public ReadOnlyObjectProperty<Optional<Bundle>> bundleProperty() { return bundle.getReadOnlyProperty(); }

    /// The open edition.
    public Optional<Edition> edition() { return bundle.get().map(Bundle::edition); }

    /// What the middle of the window shows.
    public ReadOnlyObjectProperty<View> viewProperty() { return view.getReadOnlyProperty(); }

    /// The id of the article on show, or last on show; "" before the first.
    public ReadOnlyStringProperty articleProperty() { return article.getReadOnlyProperty(); }

    /// The printed number of the page on show.
    public ReadOnlyIntegerProperty pageProperty() { return page.getReadOnlyProperty(); }

    /// The article that stands out on the page with the rest dimmed; "" for none.
    public ReadOnlyStringProperty litProperty() { return lit.getReadOnlyProperty(); }

    /// 字号 as a factor, 0.5 … 3.
    public ReadOnlyDoubleProperty scaleProperty() { return scale.getReadOnlyProperty(); }

    /// Whether 大字 is on.
    public ReadOnlyBooleanProperty largeProperty() { return large.getReadOnlyProperty(); }

    /// The place to bring into view, the latest wish.
    public ReadOnlyObjectProperty<Optional<Target>> targetProperty() { return target.getReadOnlyProperty(); }

    /// Ids of the articles read in this edition.
    public ObservableSet<String> read() { return read; }

    /// The article on show, or last on show.
    public Optional<Article> current() { return edition().flatMap(e -> e.article(article.get())); }

    /// Puts an edition in place of the one open, showing its first page.
    /// The caller closes the bundle that was open before.
    public void open(Bundle opened) { open(opened, opened.edition().pages().stream().findFirst().map(p -> p.number()).orElse(1)); }

    /// The same, showing the page of a printed number.
    public void open(Bundle opened, int number) {
        lit.set("");
        article.set("");
        page.set(number);
        read.clear();
        target.set(Optional.empty());
        bundle.set(Optional.of(opened));
        view.set(View.PAGE);
    }

    /// Puts the edition away; the caller closes its bundle.
    public void close() {
        lit.set("");
        article.set("");
        page.set(1);
        read.clear();
        target.set(Optional.empty());
        view.set(View.START);
        bundle.set(Optional.empty());
    }

    /// Shows a printed page.
    public void showPage(int number) {
        if (edition().isPresent()) {
            lit.set("");
            page.set(number);
            view.set(View.PAGE);
        }
    }

    /// The page view came to stand on this page by scrolling.
    public void pageReached(int number) { page.set(number); }

    /// Shows an article from its head, or where it was left.
    public void showArticle(String id) {
        if (edition().flatMap(e -> e.article(id)).isPresent()) {
            lit.set("");
            article.set(id);
            view.set(View.ARTICLE);
        }
    }

    /// Shows the words at a place, in the view that is open; a place outside the articles on its page.
    public void show(Location location) {
        Place place = location.place();
        if (!place.article().isEmpty()) {
            if (edition().flatMap(e -> e.article(place.article())).isEmpty()) {
                return;
            }
            article.set(place.article());
        } else if (view.get() == View.ARTICLE) {
            view.set(View.PAGE);
        }
        target.set(Optional.of(new Target(location, ++wishes)));
    }

    /// 在版面上看: the article's place on the printed page, the rest of the page dimmed.
    public void showOnPage(String id) {
        if (edition().flatMap(e -> e.article(id)).isPresent()) {
            article.set(id);
            view.set(View.PAGE);
            lit.set(id);
            target.set(Optional.of(new Target(Place.headline(id).at(0), ++wishes)));
        }
    }

    /// Ends the dimming of the page.
    public void unlight() { lit.set(""); }

    /// From the page to the article last read, the first one of the paper where none was read, and back.
    public void switchView() {
        if (view.get() == View.ARTICLE) {
            showPage(page.get());
        } else {
            edition().ifPresent(e -> showArticle(article.get().isEmpty() ? first(e) : article.get()));
        }
    }

    private static String first(Edition edition) { return edition.articles().getFirst().id(); }

    /// The article before or after the one on show, in printed order.
    /// @param step −1 or 1
    public Optional<Article> neighbour(int step) {
        return edition().flatMap(e -> {
            int at = e.position(article.get()) + step;
            List<Article> all = e.articles();
            return e.position(article.get()) >= 0 && at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
        });
    }

    /// Goes to the article before or after, where there is one.
    public void turn(int step) { neighbour(step).ifPresent(a -> showArticle(a.id())); }

    /// Sets the type size, brought to whole per cent and into range; 大字 stays as it is.
    public void setScale(double factor) { scale.set(inRange(factor)); }

    private static double inRange(double factor) {
        double clamped = Math.max(Preferences.MIN_SCALE, Math.min(Preferences.MAX_SCALE, factor));
        return Math.round(clamped * 100) / 100.0;
    }

    /// One step of ten per cent larger or smaller, to the next full ten.
    /// @param step −1 or 1
    public void stepScale(int step) { setScale(scaleAfter(step)); }

    /// The type size [#stepScale] would lead to.
    /// @param step −1 or 1
    public double scaleAfter(int step) {
        int now = (int) Math.round(scale.get() * 100);
        int next = step > 0 ? Math.floorDiv(now, STEP) * STEP + STEP : Math.ceilDiv(now, STEP) * STEP - STEP;
        return inRange(next / 100.0);
    }

    /// Back to 100 %, without 大字.
    public void resetScale() {
        large.set(false);
        scale.set(1);
    }

    /// Turns 大字 on or off; off brings back the size that was set before.
    public void switchLarge(boolean on) {
        if (on && !large.get()) {
            usual = scale.get();
            scale.set(Math.max(LARGE, scale.get()));
            large.set(true);
        } else if (!on && large.get()) {
            large.set(false);
            scale.set(usual);
        }
    }

    /// Takes over a remembered type size.
    public void restoreScale(double factor, boolean largeOn) {
        scale.set(inRange(factor));
        large.set(largeOn);
    }
}
