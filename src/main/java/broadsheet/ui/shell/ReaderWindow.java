package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.Problem;
import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.Session;
import broadsheet.task.Work;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.control.Motion;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.Texts;
import broadsheet.ui.control.Zoom;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Memory;
import broadsheet.ui.desk.Reader;
import broadsheet.ui.page.PageView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The reader's window: puts the parts together and carries out what they ask for. FX thread.
///
/// Made with a stage not yet shown; then [#show], and [#open] for what is to be read.
public final class ReaderWindow implements Desk, ReaderActions.Commands {
    private final Stage stage;
    private final ReaderContext context;
    private final Texts texts;
    private final Reader reader = new Reader();
    private final RememberedPreferences preferences;
    private final Scene scene;
    private final Themes themes;
    private final Popovers popovers;
    private final Motion motion = new Motion();
    private final StartPage start;
    private final ReadingMemory memory;
    private final PageMaking making;
    private final EditionOpener opener;
    private final OpenEditions editions;
    private final FindSession session;
    private final WindowParts parts;
    private final ActionKeys keys;
    private final EditionChooser chooser;
    private final PictureTaking taking;
    private final Placement placement;
    private final Closing closing;

    /// @param stage   not shown yet; its title and scene are this window's
    /// @param context what the window is made with
    public ReaderWindow(Stage stage, ReaderContext context) {
        this.stage = stage;
        this.context = context;
        Preferences loaded = context.store().load();
        texts = new Texts(loaded.language().locale());
        preferences = new RememberedPreferences(context.store(), loaded, context.background(), texts, this::unsaved);
        placement = new Placement(stage, preferences);
        chooser = new EditionChooser(texts);
        taking = new PictureTaking(context.background(), texts, this::notice);
        start = new StartPage(texts, this::openFile, this::openFolder, this::openRecent);
        memory = new ReadingMemory(reader, preferences);
        making = new PageMaking(reader, context, texts, job -> parts().busy.watch(job), this::failed);
        Stages stages = new Stages(reader, context, texts, start, making, memory);
        session = new FindSession(reader, new EditionFinder()::find, stages::paint);
        parts = new WindowParts(reader, texts, new ReaderActions(reader, this), motion, session, stages, this::problems);
        scene = new Scene(parts.sheets, 1280, 860);
        themes = new Themes(scene);
        popovers = new Popovers(themes);
        keys = parts.actions(scene);
        opener = new EditionOpener(context.background(), texts, job -> parts().watch(job), this::opened, this::refused);
        editions = new OpenEditions(new WindowRoom(reader, parts, memory, making, preferences, start, path -> opener.open(path, false),
                opener::giveUp, this::close));
        parts.showTabs(editions);
        editions.onChanged(() -> preferences.change(p -> p.withSession(editions.session(p.session()))));
        new ReaderActions(reader, this).all().forEach(keys::add);
        closing = new Closing(stage, this::end);
        context.features().forEach(feature -> feature.install(this));
        new WindowBindings(reader, texts, preferences, themes, motion, making, parts).bind(scene, stage);
        EditionChooser.acceptDrops(scene, parts.stages, this::openInTabs);
        parts.stages.setOnPicture((views, box) -> showSheet(taking.viewer(stage, reader, views, box, this::closeSheet)));
        parts.tools.sizeButton().setOnAction(e -> popovers.toggle(new TypePane(reader, texts), parts.tools.sizeButton()));
        parts.tools.settingsButton().setOnAction(e -> settings());
        start.show(preferences.get().recent());
        stage.setScene(scene);
    }

    private WindowParts parts() { return parts; }

    /// Shows the window where it stood last.
    public void show() {
        context.prepareFonts();
        parts.begin();
        placement.restore();
        stage.show();
        placement.keepWhole(scene.getRoot());
        parts.stages.focusView();
    }

    /// Opens an edition; the one open stays until the new one is there, and for good if it is refused.
    /// @param path a folder, `.edition` or `.zip`
    @Override public void open(Path path) { open(path, false); }

    /// An edition is already being read elsewhere: asked for next, it is taken from there. Before the window is shown: it then appears without
    /// the start page.
    ///
    /// @param reading runs off the FX thread and throws what reading threw
    public void ahead(Path path, Work<Bundle> reading) {
        parts.await();
        opener.ahead(path.toAbsolutePath().normalize(), reading);
    }

    /// While another edition is being read, its tab waits until it is chosen.
    @Override public void openInTab(Path path) {
        if (opener.busy()) {
            editions.addWaiting(List.of(new Session.Tab(path.toString(), name(path))));
        } else {
            open(path, true);
        }
    }

    private void open(Path path, boolean ownTab) {
        Path wanted = path.toAbsolutePath().normalize();
        editions.find(wanted).filter(e -> !editions.currentProperty().get().equals(Optional.of(e)))
                .ifPresentOrElse(editions::select, () -> opener.open(wanted, ownTab));
    }

    /// Opens editions behind tabs of their own: the first comes to the front, the others are read when their tab is chosen.
    public void openInTabs(List<Path> paths) {
        paths.stream().findFirst().ifPresent(this::openInTab);
        editions.addWaiting(paths.stream().skip(1).map(p -> new Session.Tab(p.toString(), name(p))).toList());
    }

    /// Opens the editions that were open when the window was closed last, if the settings keep them: the one then on show now, the others
    /// when their tab is chosen.
    public void openLast() { editions.restore(preferences.get().session()); }

    private void openRecent(Path path) {
        if (Files.exists(path)) {
            open(path);
        } else {
            preferences.change(p -> p.withoutRecent(path.toString()));
            start.show(preferences.get().recent());
            notice(texts.say("start.gone", name(path)));
        }
    }

    private static String name(Path path) { return Optional.ofNullable(path.getFileName()).orElse(path).toString(); }

    private void opened(Bundle bundle, boolean ownTab) { editions.arrived(bundle, EditionName.onTab(bundle.edition()), ownTab); }

    private void refused(Path path, Throwable failure) {
        editions.refused(path);
        parts.banner.refused(name(path), failure);
    }

    private void failed(Throwable failure) {
        System.getLogger(ReaderWindow.class.getName()).log(System.Logger.Level.ERROR, "making up pages", failure);
        notice(texts.say("pages.failed"));
    }

    private void unsaved(Throwable failure) {
        System.getLogger(ReaderWindow.class.getName()).log(System.Logger.Level.WARNING, "saving settings", failure);
        notice(texts.say("settings.unsaved", FileFault.of(failure).words(texts)));
    }

    private void problems(String title, List<Problem> problems) { showSheet(new ProblemSheet(title, problems, texts, this::closeSheet)); }

    private void end() {
        preferences.flush();
        placement.release();
        parts.stages.release();
        parts.thumbnails.getChildren().clear();
        editions.release();
        stage.close();
    }

    // ---- Desk --------------------------------------------------------------------------------------------------------

    @Override public Reader reader() { return reader; }

    @Override public Memory memory() { return preferences; }

    @Override public Texts texts() { return texts; }

    @Override public Scene scene() { return scene; }

    @Override public void add(Action action) { keys.add(action); }

    @Override public void addToToolbar(Action action) { parts.tools.add(action); }

    @Override public void addSidePanel(String id, String titleKey, Node panel) { parts.side.add(id, titleKey, panel); }

    @Override public void toggleSidePanel(String id) { parts.side.toggle(id); }

    @Override public void addBar(Node bar) { parts.bars.getChildren().add(bar); }

    @Override public void paint(Overlay overlay) { parts.stages.paint(overlay); }

    @Override public ObservableList<Node> statusItems() { return parts.status.items(); }

    @Override public void showSheet(Node content) { parts.sheets.show(content); }

    @Override public void closeSheet() { parts.sheets.close(); }

    @Override public List<Span> selection() { return parts.stages.selected(); }

    @Override public void focusView() { parts.stages.focusView(); }

    @Override public void beforeClosing(Consumer<Runnable> guard) { closing.ask(guard); }

    @Override public void notice(String words) { parts.banner.remark(words); }

    // ---- commands ----------------------------------------------------------------------------------------------------

    @Override public void openFile() {
        List<Path> chosen = chooser.files(stage, nearLast());
        if (chosen.size() == 1) {
            open(chosen.getFirst());
        } else {
            openInTabs(chosen);
        }
    }

    @Override public void openFolder() { chooser.folder(stage, nearLast()).ifPresent(this::open); }

    private Optional<Path> nearLast() {
        return preferences.get().recent().stream().findFirst().map(r -> Path.of(r.path()).getParent());
    }

    @Override public void toggleContents() {
        preferences.change(p -> p.withContents(!p.contents(), p.thumbnails()));
    }

    @Override public void toggleMasthead() { parts.head.toggle(); }

    @Override public void fit(Zoom.Mode mode) { onPage(page -> page.zoom().modeProperty().set(mode)); }

    @Override public void zoom(int step) { onPage(page -> page.zoomBy(step)); }

    private void onPage(Consumer<PageView> change) {
        reader.showPage(reader.pageProperty().get());
        parts.stages.views().map(OpenViews::page).ifPresent(change);
    }

    @Override public void find() { parts.find.open(); }

    @Override public void findStep(int step) {
        if (parts.find.isVisible()) {
            session.step(step);
        } else {
            parts.find.open();
        }
    }

    @Override public void copy(boolean cited) { notice(new Copying(reader, parts.stages, making, texts).copy(cited)); }

    @Override public void settings() { popovers.toggle(new SettingsPane(preferences, texts), parts.tools.settingsButton()); }

    @Override public void shortcuts() { showSheet(new ShortcutsSheet(keys.all(), texts, this::closeSheet)); }

    @Override public void problems() {
        reader.bundleProperty().get().ifPresent(bundle -> {
            if (bundle.problems().isEmpty()) {
                notice(texts.say("problems.none"));
            } else {
                problems(texts.say("problems.title", EditionName.of(bundle.edition())), bundle.problems());
            }
        });
    }

    @Override public void newTab() { editions.newTab(); }

    @Override public void reopenTab() { editions.reopened().ifPresent(this::openInTab); }

    @Override public void stepTab(int step) { editions.step(step); }

    @Override public void closeTab() { editions.closeCurrent(); }

    /// Closes the window, unless a feature has something to finish; what has changed is kept first.
    public void close() { closing.begin(); }

    // ---- for pictures of the window and tests ------------------------------------------------------------------------

    /// The root of the window's content.
    StackPane content() { return parts.sheets; }

    /// The region of the pages or the article.
    Region stages() { return parts.stages; }
}
