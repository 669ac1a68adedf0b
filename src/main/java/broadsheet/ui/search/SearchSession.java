package broadsheet.ui.search;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import broadsheet.search.EditionSearch;
import broadsheet.search.Limits;
import broadsheet.search.Query;
import broadsheet.search.QueryParser;
import broadsheet.search.Scope;
import broadsheet.search.SearchResult;
import broadsheet.search.TextStore;
import broadsheet.task.Background;
import broadsheet.task.Job;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.desk.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

/// What is looked for, what was found, and which place one is at. FX thread.
///
/// The open edition is searched at once, on the FX thread: a scan of its folded text takes less than a millisecond. The shelf is
/// searched in the background, each search cancelling the one before.
final class SearchSession {
    private static final int ORDER = 12;
    /// An edition that has just been opened is first painted; who searches at once does not wait.
    private static final Duration PAGE_FIRST = Duration.millis(400);

    private final Desk desk;
    private final Background background;
    private final PastEditions past;
    private final Arrival arrival;
    private final ReadOnlyObjectWrapper<Optional<EditionText>> text = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SearchResult> result = new ReadOnlyObjectWrapper<>(SearchResult.none(Query.NONE));
    private final ReadOnlyObjectWrapper<List<ResultRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private List<ResultRow.Found> found = List.of();
    private Optional<Job<SearchResult>> running = Optional.empty();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    /// What was looked for in editions behind other tabs, as long as they are open.
    private final Map<Bundle, Asked> kept = new WeakHashMap<>();
    private Set<Scope> scopes = Scope.ALL;
    /// The folding of the open edition's text, until it begins.
    private Optional<Runnable> indexing = Optional.empty();
    private final PauseTransition later = new PauseTransition(PAGE_FIRST);
    private boolean shelf;
    private boolean active;

    private record Asked(String words, Set<Scope> scopes, int at) { }

    SearchSession(Desk desk, Background background, PastEditions past) {
        this.desk = desk;
        this.background = background;
        this.past = past;
        this.arrival = new Arrival(desk);
        desk.reader().bundleProperty().addListener((o, was, is) -> {
            was.filter(b -> !shelf).ifPresent(b -> kept.put(b, new Asked(words.get(), scopes, at.get())));
            index(shelf ? Optional.empty() : is.flatMap(b -> Optional.ofNullable(kept.get(b))));
        });
        past.store().addListener(o -> again());
        past.building().addListener((o, was, is) -> {
            if (was.active() && !is.active()) {
                again();
            }
        });
        desk.texts().localeProperty().addListener(o -> list());
        later.setOnFinished(e -> foldNow());
        index(Optional.empty());
    }

    /// The text of the open edition; empty until it is folded.
    ReadOnlyObjectProperty<Optional<EditionText>> textProperty() { return text.getReadOnlyProperty(); }

    /// What was found.
    ReadOnlyObjectProperty<SearchResult> resultProperty() { return result.getReadOnlyProperty(); }

    /// The same as lines.
    ReadOnlyObjectProperty<List<ResultRow>> rowsProperty() { return rows.getReadOnlyProperty(); }

    /// Which listed place one is at, from 0; −1 for none.
    ReadOnlyIntegerProperty atProperty() { return at.getReadOnlyProperty(); }

    /// How many places are listed; the shelf lists fewer than it counts.
    int listed() { return found.size(); }

    /// What is looked for in the edition on show, or on the shelf.
    ReadOnlyStringProperty wordsProperty() { return words.getReadOnlyProperty(); }

    String words() { return words.get(); }

    boolean shelf() { return shelf; }

    Set<Scope> scopes() { return scopes; }

    private void index(Optional<Asked> asked) {
        asked.ifPresent(a -> {
            scopes = a.scopes();
            words.set(a.words());
        });
        text.set(Optional.empty());
        indexing = Optional.empty();
        Optional<Edition> edition = desk.reader().edition();
        if (edition.isEmpty()) {
            again();
            return;
        }
        Edition open = edition.get();
        indexing = Optional.of(() -> fold(open, asked));
        later.playFromStart();
    }

    /// Folds the edition's text now, if that is still to be done.
    private void foldNow() {
        Optional<Runnable> waiting = indexing;
        indexing = Optional.empty();
        waiting.ifPresent(Runnable::run);
    }

    private void fold(Edition open, Optional<Asked> asked) {
        background.start(desk.texts().say("search.indexing"), progress -> EditionText.of(open), made -> {
            if (desk.reader().edition().filter(e -> e == open).isPresent()) {
                text.set(Optional.of(made));
                again();
                asked.ifPresent(this::stand);
            }
        }, failure -> System.getLogger(SearchSession.class.getName()).log(System.Logger.Level.ERROR, "folding " + open, failure));
    }

    /// At the place one was at when the edition was left.
    private void stand(Asked asked) {
        if (asked.at() < found.size()) {
            at.set(asked.at());
            paint();
        }
    }

    /// Looks for these words from now on.
    void find(String wanted) {
        words.set(wanted.strip());
        active = true;
        again();
    }

    /// Confines the search; an empty set is no confinement.
    void within(Set<Scope> wanted) {
        scopes = wanted.isEmpty() ? Scope.ALL : Set.copyOf(wanted);
        again();
    }

    /// Looks on the shelf, or in the open edition.
    void onShelf(boolean wanted) {
        shelf = wanted;
        if (wanted) {
            past.ready();
        }
        again();
    }

    /// Ends the search: the marks go, the words stay for the next time.
    void end() {
        remember();
        active = false;
        paint();
    }

    /// Goes on with the search that was ended.
    void resume() {
        active = true;
        if (shelf) {
            past.ready();
        }
        again();
    }

    private void again() {
        if (!active) {
            return;
        }
        foldNow();
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        Query query = QueryParser.parse(words.get(), scopes);
        if (!shelf) {
            take(text.get().map(t -> EditionSearch.search(t.index(), query, Limits.NONE)).orElseGet(() -> SearchResult.none(query)));
        } else if (query.isEmpty() || past.store().getValue().isEmpty()) {
            take(SearchResult.none(query));
        } else {
            TextStore store = past.store().getValue().get();
            running = Optional.of(background.start(desk.texts().say("search.running"),
                    progress -> store.search(query, Limits.SHELF, progress::cancelled), this::take, this::failed));
        }
    }

    private void failed(Throwable failure) {
        System.getLogger(SearchSession.class.getName()).log(System.Logger.Level.ERROR, "searching the shelf", failure);
        desk.notice(desk.texts().say("search.failed"));
    }

    private void take(SearchResult taken) {
        at.set(-1);
        result.set(taken);
        list();
        paint();
    }

    private void list() {
        List<ResultRow> made = ResultRows.of(result.get(), desk.texts(), shelf);
        found = made.stream().filter(ResultRow.Found.class::isInstance).map(ResultRow.Found.class::cast).toList();
        rows.set(made);
    }

    /// To the next listed place or the one before; after the last comes the first.
    void step(int step) {
        if (!found.isEmpty()) {
            go(Math.floorMod(at.get() < 0 && step < 0 ? -1 : at.get() + step, found.size()), false, false);
        }
    }

    /// Goes to a listed place.
    /// @param open whether its article is opened; otherwise the page shows it where the page is on show
    /// @param ownTab whether an edition that has to be opened gets a tab of its own
    void go(int number, boolean open, boolean ownTab) {
        if (number >= 0 && number < found.size()) {
            at.set(number);
            remember();
            paint();
            ResultRow.Found target = found.get(number);
            arrival.at(target.edition().source().isEmpty() ? Optional.empty() : past.path(target.edition().source()), target.hit().span(), open,
                    ownTab);
        }
    }

    /// Keeps the words among the latest searches, if they found something.
    void remember() {
        if (!words.get().isEmpty() && result.get().hits() > 0) {
            desk.memory().change(p -> p.withFinding(p.finding().withSearch(words.get())));
        }
    }

    private void paint() {
        desk.paint(new Overlay("search", ORDER, Overlay.Style.HIT, active ? here() : List.of()));
        boolean standing = active && at.get() >= 0 && at.get() < found.size() && ours(found.get(at.get()));
        desk.paint(new Overlay("search-current", ORDER + 1, Overlay.Style.CURRENT_HIT,
                standing ? List.of(found.get(at.get()).hit().span()) : List.of()));
    }

    private boolean ours(ResultRow.Found hit) {
        return desk.reader().edition().filter(e -> !shelf || e.id().equals(hit.edition().edition())).isPresent();
    }

    /// The places in the open edition: while the shelf is searched too.
    private List<Span> here() {
        if (!shelf) {
            return result.get().spans();
        }
        return text.get().map(t -> EditionSearch.search(t.index(), result.get().query(), Limits.NONE).spans()).orElse(List.of());
    }
}
