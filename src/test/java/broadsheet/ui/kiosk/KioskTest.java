package broadsheet.ui.kiosk;

import broadsheet.arrival.ArrivalEvent;
import broadsheet.arrival.Arrivals;
import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskConfigFile;
import broadsheet.kiosk.KioskFault;
import broadsheet.kiosk.PinLock;
import broadsheet.kiosk.ReadingRecord;
import broadsheet.render.FontFile;
import broadsheet.render.Fonts;
import broadsheet.render.PictureDecoder;
import broadsheet.speech.Voice;
import broadsheet.task.Background;
import broadsheet.task.Immediate;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.page.Typesetter;
import broadsheet.typeset.text.Face;
import broadsheet.ui.UiTest;
import broadsheet.ui.control.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// Base of the tests of the reading screen: a window guarded as in the hall, touched by a real pointer, by clocks the test turns.
abstract class KioskTest extends UiTest {
    /// What a test of a landscape panel is as large as, in pixels; 338 mm of them make an em of 16.
    static final double WIDE = 900;
    static final double HIGH = 560;

    @TempDir
    Path home;
    final AtomicLong nanos = new AtomicLong(1_000_000_000L);
    LocalDateTime wall = LocalDateTime.of(2025, 1, 11, 9, 30);
    final List<ArrivalEvent> events = new ArrayList<>();
    final List<KioskFault> faults = new ArrayList<>();
    int ended;
    int left;
    KioskConfig config;
    KioskScreen screen;
    Newsstand newsstand;
    Arrivals arrivals;
    ReadingRecord record;
    Stage stage;
    PinLock lock;

    final KioskHost host = new KioskHost() {
        @Override public void visitEnded() { ended++; }

        @Override public void leave() { left++; }

        @Override public boolean reducedMotion() { return true; }

        @Override public void fault(KioskFault fault, Throwable error) { faults.add(fault); }
    };

    /// A screen on the sample edition.
    /// @param lines of the configuration besides the necessary ones
    void open(double width, double height, String... lines) throws Exception { open(new Immediate(), width, height, lines); }

    void open(Background background, double width, double height, String... lines) throws Exception {
        Path file = home.resolve("kiosk.conf");
        Files.writeString(file, String.join("\n", Stream.concat(Stream.of("data = data", "inbox = inbox", "edition = " + Papers.folder(home.resolve("paper"), LocalDate.of(2025, 1, 11), 1),
                "width-mm = " + Math.round(width * 338 / WIDE)), Stream.of(lines)).toList()));
        config = KioskConfigFile.read(file);
        Files.createDirectories(home.resolve("inbox"));
        arrivals = Arrivals.open(config.arrivals(), events::add, nanos::get);
        record = new ReadingRecord(config.readings());
        lock = PinLock.open(config.upkeep().pin());
        if (pin().length > 0) {
            lock.set(pin());
        }
        fxRun(() -> {
            Fonts fonts = new Fonts(this::face);
            KioskContext context = new KioskContext(config, new Texts(Locale.SIMPLIFIED_CHINESE), background,
                    new Typesetter(FaceMetrics.shippedOnly()), fonts, new PictureDecoder(), nanos::get, () -> wall, 3, voice(), safe());
            screen = new KioskScreen(context, record, Optional.of(lock), host);
            newsstand = new Newsstand(context, arrivals, config.edition(), screen, host);
        });
        stage = show(screen.root(), width, height);
        waiting();
        fxRun(() -> {
            screen.guard(stage.getScene());
            newsstand.open();
        });
        waitUntil("the edition is shown", () -> screen.issue().isPresent() && !newsstand.isBusy());
    }

    /// Called when the screen stands in its window and there is no edition yet.
    void waiting() { }

    /// The PIN that is set before; none for the first start.
    char[] pin() { return "735190".toCharArray(); }

    /// The file of a face, as the program finds it.
    Optional<FontFile> face(Face face) {
        return ShippedFaces.ships(face) ? Optional.of(new FontFile(ShippedFaces.resource(face), 0)) : Optional.empty();
    }

    /// What reads aloud, if anything.
    Optional<Voice> voice() { return Optional.empty(); }

    /// Whether the screen is in safe mode.
    boolean safe() { return false; }

    @AfterEach
    void close() throws Exception {
        if (screen != null) {
            fxRun(screen::stop);
            arrivals.close();
        }
    }

    /// Lets time pass and the screen look at its clocks.
    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        wall = wall.plus(time);
        fxRun(screen::tick);
        settle();
    }

    VisitorView visitor() { return fx(() -> screen.visitor().orElseThrow()); }

    Optional<AttractLoop> loop() { return fx(screen::loop); }

    /// Touches the middle of a node as a finger does.
    void tap(Node node) {
        Bounds box = fx(node::getLayoutBounds);
        tap(node, box.getCenterX(), box.getCenterY());
    }

    void tap(Node node, double x, double y) { click(node, x, y, 1); }

    /// Touches what has this id.
    void tap(String id) { tap(node(id)); }

    Node node(String id) { return fx(() -> everything(screen.root()).filter(n -> id.equals(n.getId()) && seen(n)).findFirst().orElseThrow(() -> new AssertionError("no " + id))); }

    static boolean seen(Node node) { return node.isVisible() && (node.getParent() == null || seen(node.getParent())); }

    /// A node and all within it.
    static Stream<Node> everything(Node node) {
        return node instanceof Parent parent ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(KioskTest::everything))
                : Stream.of(node);
    }

    /// All words that stand in the scene graph now, seen or not.
    Set<String> words() {
        return fx(() -> everything(screen.root()).flatMap(n -> Stream.of(n instanceof Labeled l ? l.getText() : "",
                n instanceof Text t ? t.getText() : "", String.valueOf(n.getAccessibleText()))).filter(t -> !t.isBlank()).collect(Collectors.toSet()));
    }

    /// Leaves the loop for the front page: a touch where page one is shown.
    void enter() {
        fxRun(() -> screen.loop().orElseThrow().go(0));
        settle();
        tap("attract-glass");
    }
}
