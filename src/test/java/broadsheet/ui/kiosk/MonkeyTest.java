package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import broadsheet.speech.Voice;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ZoomEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Touches, keys, gestures, resizes and new editions at random, the same ones for the same seed: nothing throws, nobody gets out, nobody's
/// traces are left. `./mvnw test -Dtest=MonkeyTest -Dmonkey.seed=2 -Dhostile.scale=full` replays one.
@Tag("hostile")
class MonkeyTest extends KioskTest {
    private static final int ACTIONS = Scale.cases(220, 5_000);
    private static final KeyCode[] KEYS = {KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.SPACE, KeyCode.HOME, KeyCode.ENTER, KeyCode.ESCAPE,
            KeyCode.F1, KeyCode.F4, KeyCode.F11, KeyCode.TAB, KeyCode.A, KeyCode.G, KeyCode.Z, KeyCode.BACK_SPACE, KeyCode.DIGIT7, KeyCode.PAGE_DOWN};
    private static final KeyCode[] WITH = {KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT};

    private final SpokenWords voice = new SpokenWords();
    private Random random = new Random();
    private int issue = 1;
    private int seenEnds;
    private int actions;

    static LongStream seeds() { return LongStream.rangeClosed(1, 3).filter(seed -> Long.getLong("monkey.seed", seed) == seed); }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThrowsNobodyGetsOutNothingIsLeft(long seed) throws Exception {
        random = new Random(seed);
        open(WIDE, HIGH);
        while (actions < ACTIONS) {
            act();
            actions++;
            check(seed);
        }
        assertTrue(ended >= actions / 80, "visits must end, or nothing is checked: " + ended);
        Ledger.row(MonkeyTest.class, "the reading screen: touches, keys, gestures, resizes, arrivals, seed " + seed, actions,
                "%,d visits, %d editions: 0 uncaught, 0 ways out, 0 traces for the next visitor".formatted(ended, issue - 1));
    }

    @Override
    Optional<Voice> voice() { return Optional.of(voice); }

    private void check(long seed) {
        String where = "seed " + seed + ", action " + actions;
        if (ended != seenEnds) {
            seenEnds = ended;
            assertEquals(List.of(), fx(this::traces), where);
            assertFalse(voice.speaks(), where);
        }
        assertEquals(0, left, where);
        assertEquals(List.of(), faults, where);
        assertEquals(1, fx(() -> Window.getWindows().stream().filter(Window::isShowing).count()).intValue(), where);
        assertTrue(fx(() -> stage.isShowing()), where);
        if (actions % 10 == 0) {
            settle();
        }
    }

    /// What a view that nobody has used yet must not have.
    private List<String> traces() {
        List<String> traces = new java.util.ArrayList<>();
        everything(screen.root()).filter(VisitorView.class::isInstance).map(VisitorView.class::cast).forEach(v -> {
            if (!v.search().typed().isEmpty() || !v.reading().article().isEmpty() || v.modeProperty().get() != VisitorView.Mode.FRONT) {
                traces.add(v.search().typed() + " " + v.reading().article() + " " + v.modeProperty().get());
            }
            if (v.page().pageProperty().get() != 0 || v.hand() != config.panel().hand() || v.reading().size() != config.panel().firstSize()) {
                traces.add("page, hand or size");
            }
        });
        if (everything(screen.root()).anyMatch(PictureSheet.class::isInstance) || screen.pad().isPresent() || screen.loop().isEmpty()) {
            traces.add("picture or pad");
        }
        return traces;
    }

    private void act() throws Exception {
        switch (random.nextInt(18)) {
            case 0, 1, 2, 3, 4, 5 -> touch(MouseButton.PRIMARY, 0, 0);
            case 6 -> touch(random.nextBoolean() ? MouseButton.SECONDARY : MouseButton.MIDDLE, 0, 0);
            case 7, 8 -> touch(MouseButton.PRIMARY, random.nextInt(-300, 300), random.nextInt(-300, 300));
            case 9 -> key();
            case 10 -> fxRun(() -> new Robot().mouseWheel(random.nextInt(-5, 6)));
            case 11 -> pinch();
            case 12 -> resize();
            case 13 -> arrive();
            case 14 -> knock();
            case 15 -> pass(Duration.ofSeconds(random.nextInt(1, 110)));
            case 16 -> hear();
            default -> pass(Duration.ofSeconds(random.nextInt(120, 200)));
        }
        nanos.addAndGet(random.nextInt(20_000_000, 900_000_000));
        fxRun(screen::tick);
    }

    private void touch(MouseButton button, int dx, int dy) {
        double x = random.nextDouble() * stage.getScene().getWidth();
        double y = random.nextDouble() * stage.getScene().getHeight();
        fxRun(() -> {
            Robot finger = new Robot();
            finger.mouseMove(x, y);
            finger.mousePress(button);
        });
        if (dx != 0) {
            fxRun(() -> new Robot().mouseMove(x + dx / 2.0, y + dy / 2.0));
            fxRun(() -> new Robot().mouseMove(x + dx, y + dy));
        }
        fxRun(() -> new Robot().mouseRelease(button));
    }

    private void key() {
        KeyCode key = KEYS[random.nextInt(KEYS.length)];
        boolean with = random.nextInt(3) == 0;
        KeyCode modifier = WITH[random.nextInt(WITH.length)];
        fxRun(() -> {
            Robot keys = new Robot();
            if (with) {
                keys.keyPress(modifier);
            }
            keys.keyPress(key);
            keys.keyRelease(key);
            if (with) {
                keys.keyRelease(modifier);
            }
        });
    }

    private void pinch() {
        double factor = 0.6 + random.nextDouble();
        fxRun(() -> everything(screen.root()).filter(n -> n instanceof Glass && seen(n)).findFirst().ifPresent(glass ->
                Event.fireEvent(glass, new ZoomEvent(ZoomEvent.ZOOM, 100, 100, 100, 100, false, false, false, false, false, false, factor, factor, null))));
    }

    private void resize() {
        double w = random.nextInt(500, 900);
        double h = random.nextInt(500, 900);
        fxRun(() -> {
            stage.setWidth(w);
            stage.setHeight(h);
        });
        settle();
    }

    private void hear() {
        boolean toItsEnd = random.nextBoolean();
        if (voice.speaks()) {
            voice.end(toItsEnd ? Voice.Outcome.SAID : Voice.Outcome.STOPPED);
            settle();
        }
    }

    private void knock() {
        fxRun(() -> {
            Robot finger = new Robot();
            for (int i = 0; i < CornerKnock.TAPS; i++) {
                finger.mouseMove(5, 5);
                finger.mousePress(MouseButton.PRIMARY);
                finger.mouseRelease(MouseButton.PRIMARY);
            }
        });
    }

    private void arrive() throws Exception {
        issue++;
        LocalDate date = LocalDate.of(2025, 1, 11).plusDays(issue);
        Files.copy(Papers.archive(home, date, issue), home.resolve("inbox").resolve(issue + ".edition"));
        for (int i = 0; i < 13; i++) {
            nanos.addAndGet(1_000_000_000L);
            arrivals.look();
        }
        fxRun(newsstand::look);
        Files.deleteIfExists(home.resolve("inbox").resolve(issue + ".edition"));
    }
}
