package broadsheet.hostile;

import static broadsheet.ui.UiTest.fx;
import static broadsheet.ui.UiTest.fxRun;
import static broadsheet.ui.UiTest.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.ui.UiTest;
import broadsheet.ui.shell.ReaderWindow;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// A monkey at a reader's window: keys, clicks, drags, wheel, resizes, other editions; the same ones for the same seed.
public final class Monkey {
    /// What opens a window of the system, or closes ours.
    private static final Set<KeyCode> NEVER = Set.of(KeyCode.O, KeyCode.Q, KeyCode.W, KeyCode.P, KeyCode.S, KeyCode.E, KeyCode.F4);
    private static final List<KeyCode> KEYS = List.of(KeyCode.values()).stream()
            .filter(k -> k.isLetterKey() || k.isDigitKey() || k.isNavigationKey() || k.isArrowKey() || k.isFunctionKey() || k.isWhitespaceKey()
                    || k == KeyCode.ESCAPE || k == KeyCode.PLUS || k == KeyCode.MINUS || k == KeyCode.EQUALS || k == KeyCode.SLASH)
            .toList();
    /// Controls that ask the system for a file.
    private static final Set<String> ASKING = Set.of("open", "open-file", "open-folder", "save", "export", "shelf-folder", "picture-save");
    private static final int REMEMBERED = 12;

    private final ReaderWindow window;
    private final List<Path> editions;
    private final long seed;
    private final Random random;
    private final Deque<String> last = new ArrayDeque<>();
    private long heap;
    private int done;
    private int looks;

    /// @param window   with an edition open
    /// @param editions what it opens now and then
    /// @param seed     what it decides by
    public Monkey(ReaderWindow window, List<Path> editions, long seed) {
        this.window = window;
        this.editions = editions;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /// The seeds to run: in every build one, in full three, from `first` on; or the one that `-Dmonkey.seed=…` replays.
    public static LongStream seeds(long first) {
        Long replayed = Long.getLong("monkey.seed");
        return replayed == null ? LongStream.range(first, first + Scale.cases(1, 3)) : LongStream.of(replayed);
    }

    /// Does so many things by `act`, the full measure of them with `-Dhostile.scale=full`, looks after every 25th whether all is sound, and
    /// writes into the table what it did.
    ///
    /// @param test         its class, for the table
    /// @param what         it does, for the table
    /// @param inEveryBuild how many in the shortened form
    /// @param act          does one thing, by [#act] or otherwise
    /// @param look         what else must hold; its answer goes into the table
    public void run(Class<?> test, String what, int inEveryBuild, Runnable act, Supplier<String> look) {
        int actions = Scale.cases(inEveryBuild, 5_000);
        String also = "";
        while (done < actions) {
            act.run();
            done++;
            if (done % 25 == 0 || done == actions) {
                assertSound();
                also = look.get();
                looks++;
            }
            if (done == actions / 4) {
                heap = heapAtRest();
            }
        }
        long grown = heapAtRest() - heap;
        Ledger.row(test, what + ", seed " + seed, actions, "0 uncaught errors, 0 lost editions, all within the window at each of %d looks, %slive heap %+.1f MB from a quarter on"
                .formatted(looks, also, grown / 1e6));
    }

    /// What is alive with no sheet open, one tab and the first edition in it, whatever was done before.
    private long heapAtRest() {
        push(List.of(KeyCode.ESCAPE));
        push(List.of(KeyCode.ESCAPE));
        for (int i = 0; i < looks && fx(() -> window.scene().getRoot().lookupAll(".edition-tab").size()) > 1; i++) {
            push(List.of(KeyCode.CONTROL, KeyCode.W));
            settle();
        }
        fxRun(() -> {
            window.reader().resetScale();
            window.open(editions.getFirst());
        });
        settle();
        for (int i = 0; i < 3; i++) {
            System.gc();
            settle();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// What it decides by, for what else is decided by the same seed.
    public Random random() { return random; }

    /// Does one thing.
    public void act() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            remember(key());
        } else if (kind < 75) {
            remember(press());
        } else if (kind < 93) {
            remember(scroll());
        } else if (kind < 97) {
            remember(resize());
        } else {
            Path edition = editions.get(random.nextInt(editions.size()));
            fxRun(() -> window.open(edition));
            remember("open " + edition.getFileName());
        }
    }

    /// Keeps what was done, for the message of a failure.
    public void remember(String what) {
        last.addLast(what);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    /// How far it has come, the last things done, and how to have them done again.
    public String last() {
        return "action %d of seed %d (-Dmonkey.seed=%d -Dhostile.scale=%s), last %s".formatted(done, seed, seed, Scale.name(), last);
    }

    /// Presses keys, the modifiers first, unless the system would be asked for a file.
    public void keys(KeyCode... keys) {
        if (!asks(fx(() -> window.scene().getFocusOwner()))) {
            push(List.of(keys));
            remember("key " + List.of(keys));
        }
    }

    private static void push(List<KeyCode> keys) {
        fxRun(() -> {
            Robot hands = new Robot();
            keys.forEach(hands::keyPress);
            keys.reversed().forEach(hands::keyRelease);
        });
    }

    /// Checks that nothing was thrown, that the window is there, has an edition or offers some, and nothing lies outside it.
    public void assertSound() {
        settle();
        UiTest.assertNothingUncaught(this::last);
        assertTrue(fx(() -> window.scene().getWindow().isShowing()), () -> "the window is gone after " + last());
        if (fx(() -> window.reader().edition().isEmpty())) {
            // It has shut every tab, or begun a new one: the page that offers editions is there, and it takes one.
            assertTrue(fx(() -> window.scene().getRoot().lookupAll(".start").stream().anyMatch(Node::isVisible)), () -> "neither edition nor start page after " + last());
            fxRun(() -> window.open(editions.getFirst()));
            settle();
            assertTrue(fx(() -> window.reader().edition().isPresent()), () -> "no edition after " + last());
        }
        List<String> outside = fx(() -> window.scene().getRoot().getChildrenUnmodifiable().stream().filter(Node::isVisible)
                .filter(this::isOutside).map(n -> n + " " + n.localToScene(n.getLayoutBounds()) + " in " + window.scene().getWidth() + "×" + window.scene().getHeight())
                .toList());
        assertEquals(List.of(), outside, () -> "after " + last());
    }

    private boolean isOutside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() < -1 || bounds.getMaxX() > window.scene().getWidth() + 1 || bounds.getMaxY() > window.scene().getHeight() + 1;
    }

    private String resize() {
        Stage stage = (Stage) window.scene().getWindow();
        double width = stage.getMinWidth() + random.nextInt(600);
        double height = stage.getMinHeight() + random.nextInt(400);
        fxRun(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        return "resize " + width + "×" + height;
    }

    private String key() {
        KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
        boolean control = random.nextInt(3) == 0;
        boolean shift = random.nextInt(5) == 0;
        boolean alt = random.nextInt(8) == 0;
        if ((control || alt) && NEVER.contains(code) || code == KeyCode.F4 || asks(fx(() -> window.scene().getFocusOwner()))) {
            return "no key";
        }
        List<KeyCode> held = new ArrayList<>();
        if (control) {
            held.add(KeyCode.CONTROL);
        }
        if (shift) {
            held.add(KeyCode.SHIFT);
        }
        if (alt) {
            held.add(KeyCode.ALT);
        }
        held.add(code);
        push(held);
        return "key " + held;
    }

    /// Within the window: on its very edge the headless platform has no pointer.
    private String press() {
        double x = 1 + random.nextDouble() * (fx(() -> Math.min(window.scene().getWidth(), window.scene().getWindow().getWidth())) - 3);
        double y = 1 + random.nextDouble() * (fx(() -> Math.min(window.scene().getHeight(), window.scene().getWindow().getHeight())) - 3);
        moveTo(x, y);
        if (fx(() -> asks(hovered(window.scene().getRoot())))) {
            return "no click";
        }
        fxRun(() -> new Robot().mousePress(MouseButton.PRIMARY));
        if (random.nextInt(4) == 0) {
            drag(x, y);
        }
        fxRun(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        return "press at " + (int) x + "," + (int) y;
    }

    /// Away from where it began, but not out of the window: the headless platform has no pointer there.
    private void drag(double x, double y) {
        double toX = Math.clamp(x + random.nextInt(200) - 100, 1, fx(() -> window.scene().getWidth()) - 2);
        double toY = Math.clamp(y + random.nextInt(200) - 100, 1, fx(() -> window.scene().getHeight()) - 2);
        moveTo((x + toX) / 2, (y + toY) / 2);
        moveTo(toX, toY);
    }

    private void moveTo(double x, double y) { fxRun(() -> new Robot().mouseMove(window.scene().getRoot().localToScreen(x, y))); }

    /// The innermost node under the pointer.
    private static Node hovered(Node node) {
        if (node instanceof Parent parent) {
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
            if (n.getId() != null && ASKING.stream().anyMatch(n.getId()::contains) || n.getStyleClass().contains("save")) {
                return true;
            }
        }
        return false;
    }

    private String scroll() {
        boolean control = random.nextInt(4) == 0;
        double notches = random.nextInt(9) - 4;
        fxRun(() -> {
            double x = random.nextDouble() * window.scene().getWidth();
            double y = random.nextDouble() * window.scene().getHeight();
            PickResult pick = new PickResult(hovered(window.scene().getRoot()), x, y);
            ScrollEvent event = new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, control, false, false, false, false, 0, notches * 40, 0,
                    notches * 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, pick);
            Event.fireEvent(pick.getIntersectedNode(), event);
        });
        return (control ? "zoom " : "scroll ") + notches;
    }
}
