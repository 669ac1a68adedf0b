package broadsheet.ui.shelf;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.library.ReadingState;
import broadsheet.library.ShelfEntry;
import broadsheet.render.Fonts;
import broadsheet.render.PictureDecoder;
import broadsheet.task.Background;
import broadsheet.task.FxThread;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.control.Icon;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.desk.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;

/// 往期 and 收藏: plugs the shelf into the window. Ctrl+H shows it, Ctrl+S saves what is read.
public final class ShelfFeature implements Feature {
    private final ShelfModel model;
    private final Background background;
    private final Typesetter typesetter;
    private final Fonts fonts;
    private final PictureDecoder decoder;
    private final Path data;
    private final Function<Desk, Optional<Path>> ask;
    private final Runnable search;
    private Optional<Room> room = Optional.empty();

    /// @param model      the shelf
    /// @param typesetter sets covers; its own, so that they do not crowd out the pages being read
    /// @param data       the user's data folder, for covers
    /// @param ask        for a library folder
    /// @param search     shows the search over the shelf
    public ShelfFeature(ShelfModel model, Background background, Typesetter typesetter, Fonts fonts, PictureDecoder decoder, Path data,
                        Function<Desk, Optional<Path>> ask, Runnable search) {
        this.model = model;
        this.background = background;
        this.typesetter = typesetter;
        this.fonts = fonts;
        this.decoder = decoder;
        this.data = data;
        this.ask = ask;
        this.search = search;
    }

    /// Asks for a library folder with the system's dialog.
    public static Optional<Path> chooser(Desk desk) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(desk.texts().say("shelf.choose"));
        return Optional.ofNullable(chooser.showDialog(desk.scene().getWindow())).map(java.io.File::toPath);
    }

    @Override
    public void install(Desk desk) {
        Room made = new Room(desk);
        made.install();
        room = Optional.of(made);
    }

    /// Shows the shelf.
    public void show() { room.ifPresent(Room::show); }

    /// Opens the library folder remembered, if none is open.
    /// @return whether one is open now
    public boolean ready(Desk desk) {
        String remembered = desk.memory().get().finding().library();
        if (model.folder().toString().isEmpty() && !remembered.isEmpty()) {
            model.open(Path.of(remembered), desk.texts());
        }
        return !model.folder().toString().isEmpty();
    }

    private final class Room implements ShelfPane.Commands {
        private final Desk desk;
        private Optional<ShelfPane> pane = Optional.empty();
        private Optional<Wish> wish = Optional.empty();

        private record Wish(Path edition, String article) { }

        Room(Desk desk) { this.desk = desk; }

        void install() {
            model.openReading(desk.texts());
            Action shelf = Action.always("shelf", Action.Group.FILE, Icon.SHELF, this::show, new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN));
            desk.add(shelf);
            desk.addToToolbar(shelf);
            Action save = Action.when(Bindings.createBooleanBinding(() -> desk.reader().edition().isPresent(), desk.reader().bundleProperty()), "save",
                    Action.Group.READING, Icon.SAVE, this::save, new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
            desk.add(save);
            desk.statusItems().addFirst(new SaveButton(desk, model, this::save));
            desk.reader().read().addListener((SetChangeListener<String>) change -> readThrough());
            desk.reader().bundleProperty().addListener((o, was, is) -> is.ifPresent(bundle -> {
                wish.filter(w -> w.edition().equals(bundle.source().toAbsolutePath().normalize()) && !w.article().isEmpty())
                        .ifPresent(w -> FxThread.later(() -> desk.reader().showArticle(w.article())));
                wish = Optional.empty();
            }));
        }

        private void show() {
            ready(desk);
            ShelfPane shown = pane.orElseGet(() -> {
                Covers covers = new Covers(typesetter, fonts, decoder, background, desk.texts()::say, data.resolve("covers"));
                return new ShelfPane(desk.texts(), model, covers, this);
            });
            pane = Optional.of(shown);
            desk.showSheet(shown);
        }

        /// An edition all of whose articles were read counts as read.
        private void readThrough() {
            desk.reader().edition().filter(e -> desk.reader().read().containsAll(e.articles().stream().map(Article::id).toList()))
                    .filter(e -> !model.readingProperty().get().isRead(e.id()))
                    .ifPresent(e -> model.change(s -> s.withRead(e.id(), LocalDate.now()), desk.texts()));
        }

        private void save() {
            desk.reader().edition().ifPresent(edition -> {
                Optional<Article> article = desk.reader().current().filter(a -> desk.reader().viewProperty().get() == Reader.View.ARTICLE);
                boolean now = toggle(edition.id(), article.map(Article::id).orElse(""), article.map(Article::title).orElseGet(() -> name(edition)));
                desk.notice(desk.texts().say(now ? "shelf.saved.done" : "shelf.unsaved.done", article.map(Article::title).orElseGet(() -> name(edition))));
            });
        }

        private static String name(Edition edition) {
            return (edition.masthead().nameplate() + " " + edition.masthead().title()).strip() + " " + edition.date();
        }

        private boolean toggle(String edition, String article, String title) {
            Optional<ReadingState.Saved> saved = model.readingProperty().get().find(ReadingState.Kind.BOOKMARK, edition, article);
            ReadingState.Saved item = saved.orElseGet(() -> new ReadingState.Saved(ReadingState.Kind.BOOKMARK, edition, article, title, LocalDate.now()));
            model.change(s -> saved.isPresent() ? s.without(item) : s.with(item), desk.texts());
            return saved.isEmpty();
        }

        @Override public void open(ShelfEntry entry, boolean ownTab) {
            if (entry.summary().isPresent()) {
                open(entry.path(), "", ownTab);
            }
        }

        private void open(Path edition, String article, boolean ownTab) {
            Path wanted = edition.toAbsolutePath().normalize();
            desk.closeSheet();
            if (desk.reader().bundleProperty().get().filter(b -> b.source().toAbsolutePath().normalize().equals(wanted)).isPresent()) {
                desk.reader().showArticle(article);
                return;
            }
            wish = Optional.of(new Wish(wanted, article));
            if (ownTab) {
                desk.openInTab(wanted);
            } else {
                desk.open(wanted);
            }
        }

        @Override public void openSaved(ReadingState.Saved item, boolean ownTab) {
            if (desk.reader().edition().filter(e -> e.id().equals(item.edition())).isPresent()) {
                desk.closeSheet();
                desk.reader().showArticle(item.article());
            } else {
                model.shelfProperty().get().flatMap(s -> SavedList.find(s, item.edition())).ifPresent(entry -> open(entry.path(), item.article(), ownTab));
            }
        }

        @Override public void toggleRead(ShelfEntry entry) {
            entry.summary().ifPresent(s -> model.change(state -> state.isRead(s.id()) ? state.withUnread(s.id()) : state.withRead(s.id(), LocalDate.now()),
                    desk.texts()));
        }

        @Override public void toggleSaved(ShelfEntry entry) { entry.summary().ifPresent(s -> toggle(s.id(), "", entry.name() + " " + s.date())); }

        @Override public void chooseFolder() {
            ask.apply(desk).ifPresent(folder -> {
                desk.memory().change(p -> p.withFinding(p.finding().withLibrary(folder.toAbsolutePath().normalize().toString())));
                model.open(folder, desk.texts());
            });
        }

        @Override public void search() {
            desk.closeSheet();
            search.run();
        }

        @Override public void close() { desk.closeSheet(); }
    }
}
