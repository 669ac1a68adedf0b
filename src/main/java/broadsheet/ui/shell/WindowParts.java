package broadsheet.ui.shell;

import broadsheet.task.FxThread;
import broadsheet.task.Job;
import broadsheet.ui.control.Motion;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Reader;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The parts of the window, put together: head and tools above, contents left, the sheet in the middle under banner and find bar,
/// a feature's panel right, the status line below.
final class WindowParts {
    final Head head;
    final SectionIndex sections;
    final ToolLine tools;
    final StackPane thumbnails = new StackPane();
    final ContentsPane contents;
    final BusyBar busy;
    final FindBar find;
    final Stages stages;
    final Banner banner;
    final VBox bars = new VBox();
    final SidePanels side;
    final StatusLine status;
    final Sheets sheets;
    private final Texts texts;
    private final VBox top = new VBox();
    private final Reader reader;
    private boolean awaiting;

    WindowParts(Reader reader, Texts texts, ReaderActions actions, Motion motion, FindSession session, Stages stages,
                java.util.function.BiConsumer<String, java.util.List<broadsheet.bundle.Problem>> problemList) {
        Map<String, Action> byId = actions.all().stream().collect(Collectors.toMap(Action::id, Function.identity()));
        this.stages = stages;
        this.texts = texts;
        this.reader = reader;
        head = new Head(reader, texts, motion);
        sections = new SectionIndex(texts, actions::choose);
        tools = new ToolLine(reader, texts, sections, byId);
        contents = new ContentsPane(reader, texts, thumbnails);
        busy = new BusyBar(texts);
        find = new FindBar(session, reader, texts, stages::selection, stages::focusView);
        banner = new Banner(stages, texts, problemList);
        side = new SidePanels(texts);
        status = new StatusLine(reader, texts);
        VBox middle = new VBox();
        AsSeen.add(middle, busy, find, banner, bars);
        VBox.setVgrow(banner, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        BorderPane frame = new BorderPane();
        frame.getStyleClass().add("window");
        frame.setMinHeight(0); // too low a window cuts off at its foot, never its head
        frame.setTop(top);
        HBox center = new HBox();
        AsSeen.add(center, contents, middle, side);
        frame.setCenter(center);
        frame.setBottom(status);
        sheets = new Sheets(frame);
    }

    /// An edition will be asked for at once: the window appears without the start page.
    void await() { awaiting = true; }

    /// The window is about to be shown.
    void begin() {
        if (!awaiting) {
            stages.showView();
        }
    }

    /// Tells of an opening that takes long. Whatever ends one without an edition, the start page is there afterwards.
    void watch(Job<?> opening) {
        busy.watch(opening);
        opening.runningProperty().addListener((o, was, running) -> FxThread.later(() -> {
            if (!running && reader.viewProperty().get() == Reader.View.START) {
                stages.showView();
            }
        }));
    }

    /// The actions of the window by their keys; page and article offer some of them in their context menu as well.
    ActionKeys actions(Scene scene) {
        ActionKeys keys = new ActionKeys(scene, sheets.anyProperty());
        stages.setOnContextMenuRequested(new SheetMenu(reader, stages, keys::all, texts)::show);
        return keys;
    }

    /// Puts the tabs of the open editions above head and tools; to be called once.
    void showTabs(OpenEditions editions) { AsSeen.add(top, new EditionStrip(texts, editions, editions::newTab), head, tools); }
}
