package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import broadsheet.prefs.Session;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The editions open in the window, in the order of their tabs; one of them is on show. Only that one has views, painted tiles and
/// pictures; the others keep their text, their set pages and how they were left. FX thread.
final class OpenEditions {
    private static final int CLOSED = 20;

    /// What the window does for them.
    interface Room {
        /// Shows an edition, the way it was left if it was.
        void show(Bundle bundle, Optional<Standing> standing);

        /// Shows the start page.
        void start();

        /// How the edition on show stands now.
        Standing leave();

        /// Reads an edition that was not read yet; [OpenEditions#arrived] follows.
        void read(Path path);

        /// Gives up a reading under way.
        void giveUp();

        /// The last tab was closed.
        void closeWindow();
    }

    private final Room room;
    private final ObservableList<OpenEdition> all = FXCollections.observableArrayList();
    private final ObservableList<OpenEdition> shown = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Optional<OpenEdition>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Path> closed = new ArrayDeque<>();

    OpenEditions(Room room) { this.room = room; }

    /// In the order of the tabs; cannot be changed by who looks at it.
    ObservableList<OpenEdition> all() { return shown; }

    /// The one on show; empty before the first.
    ReadOnlyObjectProperty<Optional<OpenEdition>> currentProperty() { return current.getReadOnlyProperty(); }

    /// The tab of an edition.
    /// @param path absolute and normal
    Optional<OpenEdition> find(Path path) { return all.stream().filter(e -> e.path().equals(Optional.of(path))).findFirst(); }

    private boolean onShow(OpenEdition edition) { return current.get().equals(Optional.of(edition)); }

    /// An edition was read: its tab comes to the front. It takes the place of the one on show unless it wants a tab of its own.
    void arrived(Bundle bundle, String name, boolean ownTab) {
        Path path = bundle.source().toAbsolutePath().normalize();
        OpenEdition tab = find(path).or(() -> current.get().filter(c -> !ownTab || c.bundle().isEmpty())).orElseGet(() -> add(new OpenEdition()));
        leave(tab);
        Optional<Bundle> before = tab.bundle();
        tab.fill(bundle, name);
        all.set(all.indexOf(tab), tab);
        current.set(Optional.of(tab));
        room.show(bundle, Optional.empty());
        before.ifPresent(Bundle::close);
    }

    private OpenEdition add(OpenEdition edition) {
        all.add(current.get().map(c -> all.indexOf(c) + 1).orElse(all.size()), edition);
        return edition;
    }

    /// Keeps how the edition on show stands, if another comes to the front.
    private void leave(OpenEdition next) {
        current.get().filter(c -> c != next && c.bundle().isPresent()).ifPresent(c -> c.leave(room.leave()));
    }

    /// An edition could not be read: a tab that waited for it goes.
    void refused(Path path) {
        find(path).filter(e -> e.bundle().isEmpty() && !onShow(e)).ifPresent(all::remove);
        find(path).filter(e -> e.bundle().isEmpty() && onShow(e)).ifPresent(e -> {
            int at = all.indexOf(e);
            all.set(at, new OpenEdition());
            current.set(Optional.of(all.get(at)));
        });
    }

    /// Adds tabs whose editions are read when they are first chosen.
    void addWaiting(List<Session.Tab> tabs) {
        for (Session.Tab tab : tabs) {
            Path path = Path.of(tab.path()).toAbsolutePath().normalize();
            if (find(path).isEmpty()) {
                all.add(new OpenEdition(path, tab.name()));
            }
        }
    }

    /// Brings a tab to the front.
    void select(OpenEdition edition) {
        if (onShow(edition)) {
            return;
        }
        room.giveUp();
        if (edition.bundle().isEmpty() && edition.path().isPresent()) {
            room.read(edition.path().get());
            return;
        }
        leave(edition);
        front(edition);
    }

    private void front(OpenEdition edition) {
        current.set(Optional.of(edition));
        Optional<Standing> standing = edition.standing();
        edition.back();
        edition.bundle().ifPresentOrElse(bundle -> room.show(bundle, standing), room::start);
        edition.path().filter(p -> edition.bundle().isEmpty()).ifPresent(room::read);
    }

    /// To the tab after the one on show, or before it; after the last comes the first.
    /// @param step −1 or 1
    void step(int step) {
        current.get().filter(c -> all.size() > 1).ifPresent(c -> select(all.get(Math.floorMod(all.indexOf(c) + step, all.size()))));
    }

    /// A tab with the start page.
    void newTab() {
        OpenEdition tab = add(new OpenEdition());
        select(tab);
    }

    /// Closes the tab on show.
    void closeCurrent() { current.get().ifPresentOrElse(this::close, room::closeWindow); }

    /// Closes a tab; the one to its right comes to the front, at the end the one to its left. The last one closes the window.
    void close(OpenEdition edition) {
        if (all.size() <= 1) {
            room.closeWindow();
            return;
        }
        int at = all.indexOf(edition);
        all.remove(edition);
        edition.path().ifPresent(closed::push);
        while (closed.size() > CLOSED) {
            closed.removeLast();
        }
        if (onShow(edition)) {
            room.giveUp();
            front(all.get(Math.min(at, all.size() - 1)));
        }
        edition.close();
    }

    /// The tab closed last, to be opened again; each is given once.
    Optional<Path> reopened() { return Optional.ofNullable(closed.poll()); }

    /// Called when tabs come, go, or another is on show.
    void onChanged(Runnable changed) {
        all.addListener((ListChangeListener<OpenEdition>) change -> changed.run());
        current.addListener(o -> changed.run());
    }

    /// Puts the tabs of the last time behind one another, if the user keeps them, and opens the one then on show.
    void restore(Session last) {
        if (last.kept() && !last.tabs().isEmpty()) {
            addWaiting(last.tabs());
            select(all().get(last.current()));
        }
    }

    /// The tabs as they are kept for the next start.
    Session session(Session before) {
        List<OpenEdition> kept = all.stream().filter(e -> e.path().isPresent()).toList();
        return before.withTabs(kept.stream().map(e -> new Session.Tab(e.path().orElseThrow().toString(), e.nameProperty().get())).toList(),
                current.get().map(kept::indexOf).orElse(0));
    }

    /// Lets all files go; the tabs stay as they are kept.
    void release() { all.forEach(OpenEdition::close); }
}
