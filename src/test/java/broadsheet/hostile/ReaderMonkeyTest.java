package broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.samples.SyntheticEdition;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A monkey at the reader's window: keys, clicks, drags, wheel, resizes, other editions, by a seed that replays them.
///
/// Nothing may throw on the FX thread (the base class looks), the edition stays open, and nothing may lie outside its window.
class ReaderMonkeyTest extends WindowTest {
    /// What opens a window of the system, or closes ours.
    private static final Set<KeyCode> NEVER = Set.of(KeyCode.O, KeyCode.Q, KeyCode.W, KeyCode.P, KeyCode.S, KeyCode.E, KeyCode.F4);
    private static final List<KeyCode> KEYS = List.of(KeyCode.values()).stream()
            .filter(k -> k.isLetterKey() || k.isDigitKey() || k.isNavigationKey() || k.isArrowKey() || k.isFunctionKey() || k.isWhitespaceKey()
                    || k == KeyCode.ESCAPE || k == KeyCode.PLUS || k == KeyCode.MINUS || k == KeyCode.EQUALS || k == KeyCode.SLASH)
            .toList();
    /// Controls that ask the system for a file.
    private static final Set<String> ASKING = Set.of("open", "open-file", "open-folder", "save", "export", "shelf-folder", "picture-save");

    private final Deque<String> last = new ArrayDeque<>();

    /// One in every build; each is replayed by its number.
    static LongStream seeds() { return LongStream.rangeClosed(13, 12 + Scale.cases(1, 3)); }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingATiredHandDoesBreaksTheWindow(long seed) throws Exception {
        Path other = SyntheticEdition.write(home.resolve("other"), 12, 4);
        ReaderWindow window = openSample();
        Random random = new Random(seed);
        int steps = Scale.cases(120, 5_000);
        for (int i = 0; i < steps; i++) {
            String what = step(window, random, other);
            last.addLast(what);
            if (last.size() > 12) {
                last.removeFirst();
            }
            if (i % 25 == 24) {
                sound(window);
            }
        }
        sound(window);
        Ledger.row(ReaderMonkeyTest.class, "random keys, clicks, drags, wheel, resizes on the reader, seed " + seed, steps, "0 uncaught errors, 0 lost editions");
    }

    private void sound(ReaderWindow window) {
        settle();
        assertTrue(fx(() -> window.scene().getWindow().isShowing()), () -> "the window is gone after " + last);
        assertTrue(fx(() -> window.reader().edition().isPresent()), () -> "no edition after " + last);
        List<String> outside = fx(() -> window.scene().getRoot().getChildrenUnmodifiable().stream().filter(Node::isVisible)
                .filter(n -> outside(n, window)).map(Node::toString).toList());
        assertEquals(List.of(), outside, () -> "after " + last);
    }

    private static boolean outside(Node node, ReaderWindow window) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() < -1 || bounds.getMaxX() > window.scene().getWidth() + 1 || bounds.getMaxY() > window.scene().getHeight() + 1;
    }

    private String step(ReaderWindow window, Random random, Path other) {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return key(window, random);
        }
        if (kind < 75) {
            return press(window, random);
        }
        if (kind < 93) {
            return scroll(window, random);
        }
        if (kind < 97) {
            Stage stage = (Stage) window.scene().getWindow();
            double width = stage.getMinWidth() + random.nextInt(600);
            double height = stage.getMinHeight() + random.nextInt(400);
            fxRun(() -> {
                window.scene().getWindow().setWidth(width);
                window.scene().getWindow().setHeight(height);
            });
            return "resize " + width + "×" + height;
        }
        Path edition = random.nextBoolean() ? other : SAMPLE;
        fxRun(() -> window.open(edition));
        return "open " + edition.getFileName();
    }

    private String key(ReaderWindow window, Random random) {
        KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
        boolean control = random.nextInt(3) == 0;
        boolean shift = random.nextInt(5) == 0;
        boolean alt = random.nextInt(8) == 0;
        if ((control || alt) && NEVER.contains(code) || code == KeyCode.F4 || asks(fx(() -> window.scene().getFocusOwner()))) {
            return "no key";
        }
        List<KeyCode> held = new java.util.ArrayList<>();
        if (control) {
            held.add(KeyCode.CONTROL);
        }
        if (shift) {
            held.add(KeyCode.SHIFT);
        }
        if (alt) {
            held.add(KeyCode.ALT);
        }
        held.forEach(robot::press);
        robot.press(code);
        robot.release(code);
        held.reversed().forEach(robot::release);
        return "key " + held + code;
    }

    private String press(ReaderWindow window, Random random) {
        double x = random.nextDouble() * fx(() -> window.scene().getWidth());
        double y = random.nextDouble() * fx(() -> window.scene().getHeight());
        robot.moveTo(fx(() -> window.scene().getRoot().localToScreen(x, y)));
        if (fx(() -> asks(hovered(window.scene().getRoot())))) {
            return "no click";
        }
        robot.press(MouseButton.PRIMARY);
        if (random.nextInt(4) == 0) {
            drag(window, x, y, random);
        }
        robot.release(MouseButton.PRIMARY);
        return "press at " + (int) x + "," + (int) y;
    }

    /// Away from where it began, but not out of the window: the headless platform has no pointer there.
    private void drag(ReaderWindow window, double x, double y, Random random) {
        double toX = Math.clamp(x + random.nextInt(200) - 100, 1, fx(() -> window.scene().getWidth()) - 2);
        double toY = Math.clamp(y + random.nextInt(200) - 100, 1, fx(() -> window.scene().getHeight()) - 2);
        robot.moveTo(fx(() -> window.scene().getRoot().localToScreen(toX, toY)));
    }

    /// The innermost node under the pointer.
    private static Node hovered(Node node) {
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (child.isHover()) {
                    return hovered(child);
                }
            }
        }
        return node;
    }

    private static boolean asks(@org.jspecify.annotations.Nullable Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getId() != null && ASKING.stream().anyMatch(n.getId()::contains)) {
                return true;
            }
        }
        return false;
    }

    private String scroll(ReaderWindow window, Random random) {
        boolean control = random.nextInt(4) == 0;
        double notches = random.nextInt(9) - 4;
        fxRun(() -> {
            double x = random.nextDouble() * window.scene().getWidth();
            double y = random.nextDouble() * window.scene().getHeight();
            PickResult pick = new PickResult(hovered(window.scene().getRoot()), x, y);
            ScrollEvent event = new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, control, false, false, false, false, 0, notches * 40, 0,
                    notches * 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, pick);
            javafx.event.Event.fireEvent(pick.getIntersectedNode(), event);
        });
        return (control ? "zoom " : "scroll ") + notches;
    }
}
