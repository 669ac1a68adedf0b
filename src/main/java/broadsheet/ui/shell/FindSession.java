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
final class FindSession {
    private static final int ORDER = 10;

    private final Reader reader;
    private final BiFunction<Edition, String, List<Span>> search;
    private final Consumer<Overlay> paint;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private List<Span> hits = List.of();
    private String words = "";
    private boolean articleOnly;
    private boolean active;

    /// @param search all hits of some words in an edition, in printed order
    /// @param paint  puts an overlay on the views
    FindSession(Reader reader, BiFunction<Edition, String, List<Span>> search, Consumer<Overlay> paint) {
        this.reader = reader;
        this.search = search;
        this.paint = paint;
        reader.bundleProperty().addListener(o -> again());
        reader.articleProperty().addListener(o -> {
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

    /// Looks for these words and goes to the first hit from the article on show on.
    void find(String wanted) {
        active = true;
        words = wanted.strip();
        look();
        int first = firstFromHere();
        if (first >= 0) {
            go(first);
        }
    }

    /// Goes on with words looked for before, at the hit one was at; the view stays where it is.
    void resume(String wanted, int hit) {
        active = true;
        words = wanted;
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

    private int firstFromHere() {
        String here = reader.viewProperty().get() == Reader.View.ARTICLE ? reader.articleProperty().get() : "";
        for (int i = 0; i < hits.size(); i++) {
            if (here.isEmpty() || hits.get(i).place().article().equals(here)) {
                return i;
            }
        }
        return hits.isEmpty() ? -1 : 0;
    }

    /// To the next hit or the one before; after the last comes the first.
    void step(int step) {
        if (!active || hits.isEmpty()) {
            return;
        }
        go(Math.floorMod(at.get() < 0 && step < 0 ? -1 : at.get() + step, hits.size()));
    }

    private void go(int hit) {
        at.set(hit);
        paint();
        reader.show(hits.get(hit).from());
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
