package broadsheet.ui.shell;

import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.desk.Reader;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The words looked for, their hits, and which hit one is at. Hits are painted as two overlays: all of them, and the one.
/// While words are typed the view goes to a hit of what stands there so far and back to where finding began when nothing is left to go to; a step to
/// another hit is a wish to be there, and finding goes on from it.
final class FindSession {
    private static final int ORDER = 10;

    /// What was on show when finding began.
    private record Origin(Reader.View view, String article, int page) { }

    private final Reader reader;
    private final BiFunction<Edition, String, List<Span>> search;
    private final Consumer<Overlay> paint;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private List<Span> hits = List.of();
    private String words = "";
    private boolean articleOnly;
    private boolean active;
    private boolean going;
    private boolean moved;
    private Origin origin = new Origin(Reader.View.START, "", 1);

    /// @param search all hits of some words in an edition, in printed order
    /// @param paint  puts an overlay on the views
    FindSession(Reader reader, BiFunction<Edition, String, List<Span>> search, Consumer<Overlay> paint) {
        this.reader = reader;
        this.search = search;
        this.paint = paint;
        reader.bundleProperty().addListener(o -> again());
        reader.viewProperty().addListener(o -> turned());
        reader.articleProperty().addListener(o -> {
            turned();
            if (articleOnly) {
                again();
            }
        });
    }

    /// How many hits there are.
    ReadOnlyIntegerProperty countProperty() { return count.getReadOnlyProperty(); }

    /// Which hit one is at, from 0; −1 for none.
    ReadOnlyIntegerProperty atProperty() { return at.getReadOnlyProperty(); }

    String words() { return words; }

    /// Finding begins, or begins anew, at what is on show.
    void begin() {
        origin = new Origin(reader.viewProperty().get(), reader.articleProperty().get(), reader.pageProperty().get());
        moved = false;
    }

    /// Looks for these words and goes to the first hit from the article on where finding began; without a hit, back there.
    void find(String wanted) {
        active = true;
        words = wanted.strip();
        look();
        int first = firstFromOrigin();
        if (first >= 0) {
            go(first);
        } else if (moved) {
            goBack();
        }
    }

    /// Who turns the page meanwhile finds from there on.
    private void turned() {
        if (!going) {
            begin();
        }
    }

    private void goBack() {
        going = true;
        if (origin.view() == Reader.View.ARTICLE && !reader.articleProperty().get().equals(origin.article())) {
            reader.showArticle(origin.article());
        } else if (origin.view() == Reader.View.PAGE && reader.pageProperty().get() != origin.page()) {
            reader.showPage(origin.page());
        }
        going = false;
    }

    /// Goes on with words looked for before, at the hit one was at; the view stays where it is.
    void resume(String wanted, int hit) {
        active = true;
        words = wanted;
        begin();
        look();
        if (hit < hits.size()) {
            at.set(hit);
            paint();
        }
    }

    /// Looks in the article on show only, or in the whole edition.
    void within(boolean article) {
        articleOnly = article;
        again();
    }

    private void again() {
        if (active) {
            look();
        }
    }

    private void look() {
        hits = words.isEmpty() ? List.of() : reader.edition().map(e -> search.apply(e, words)).orElse(List.of()).stream()
                .filter(s -> !articleOnly || s.place().article().equals(reader.articleProperty().get())).toList();
        at.set(-1);
        count.set(hits.size());
        paint();
    }

    private int firstFromOrigin() {
        int here = origin.view() == Reader.View.ARTICLE ? position(origin.article()) : -1;
        for (int i = 0; i < hits.size(); i++) {
            if (position(hits.get(i).place().article()) >= here) {
                return i;
            }
        }
        return hits.isEmpty() ? -1 : 0;
    }

    private int position(String article) { return reader.edition().map(e -> e.position(article)).orElse(-1); }

    /// To the next hit or the one before; after the last comes the first.
    void step(int step) {
        if (!active || hits.isEmpty()) {
            return;
        }
        go(Math.floorMod(at.get() < 0 && step < 0 ? -1 : at.get() + step, hits.size()));
        begin();
    }

    private void go(int hit) {
        at.set(hit);
        paint();
        going = true;
        reader.show(hits.get(hit).from());
        going = false;
        moved = true;
    }

    private void paint() {
        paint.accept(new Overlay("find", ORDER, Overlay.Style.HIT, hits));
        paint.accept(new Overlay("find-current", ORDER + 1, Overlay.Style.CURRENT_HIT,
                at.get() >= 0 && at.get() < hits.size() ? List.of(hits.get(at.get())) : List.of()));
    }

    /// Takes the marks away; the words are kept for the next time.
    void end() {
        active = false;
        hits = List.of();
        at.set(-1);
        count.set(0);
        paint();
    }
}
