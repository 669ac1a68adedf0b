package broadsheet.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Base of the tests that use a window: starts the toolkit once, shows a stage, moves pointer and keys, waits for pulses, never sleeps.
///
/// Tests run off the FX thread; whatever touches the scene goes through [#fx].
public abstract class UiTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /// Waiting is counted in steps of at most so much: a process that was stopped for a minute has not waited for it.
    private static final Duration SLICE = Duration.ofMillis(100);
    private static final List<Throwable> UNCAUGHT = new ArrayList<>();

    /// Pointer and keyboard.
    protected final FxRobot robot = new FxRobot();
    private final List<Stage> stages = new ArrayList<>();

    /// Starts the toolkit, the first time.
    @BeforeAll
    public static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        fx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {
                synchronized (UNCAUGHT) {
                    UNCAUGHT.add(error);
                }
            });
            return null;
        });
    }

    /// Closes what the test showed and fails it for errors nobody caught.
    @AfterEach
    public void closeStages() {
        robot.release(new KeyCode[0]);
        robot.release(new javafx.scene.input.MouseButton[0]);
        fx(() -> {
            stages.forEach(Stage::close);
            stages.clear();
            return null;
        });
        assertNothingUncaught(() -> "the end of the test");
    }

    /// Fails for the first error that nobody caught on the FX thread since this was asked last.
    /// @param when what was just done
    public static void assertNothingUncaught(Supplier<String> when) {
        synchronized (UNCAUGHT) {
            List<Throwable> errors = List.copyOf(UNCAUGHT);
            UNCAUGHT.clear();
            if (!errors.isEmpty()) {
                throw new AssertionError("uncaught on the FX thread until " + when.get(), errors.getFirst());
            }
        }
    }

    /// Runs this on the FX thread and waits for its result.
    public static <T> T fx(Callable<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable run = () -> {
            try {
                result.complete(action.call());
            } catch (Throwable error) {
                result.completeExceptionally(error);
            }
        };
        if (Platform.isFxApplicationThread()) {
            run.run();
        } else {
            Platform.runLater(run);
        }
        try {
            long slices = LIMIT.dividedBy(SLICE) * 3;
            while (slices > 0 && !done(result)) {
                slices--;
            }
            return result.get(0, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException error -> throw error;
                case Error error -> throw error;
                default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException | java.util.concurrent.TimeoutException late) {
            throw new IllegalStateException("the FX thread did not answer", late);
        }
    }

    private static boolean done(java.util.concurrent.CompletableFuture<?> result) throws InterruptedException, java.util.concurrent.ExecutionException {
        try {
            result.get(SLICE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException notYet) {
            return false;
        }
    }

    /// Runs this on the FX thread and waits for its end.
    public static void fxRun(Runnable action) {
        fx(() -> {
            action.run();
            return true;
        });
    }

    /// Shows a node in a window of this size, in the light theme, and waits until it is painted.
    protected Stage show(Parent root, double width, double height) { return show(root, width, height, "theme-light"); }

    /// Shows a node in a window of this size in a theme (a style class of `tokens.css`).
    protected Stage show(Parent root, double width, double height, String theme) {
        Stage stage = fx(() -> {
            Stage made = new Stage();
            Scene scene = new Scene(root, width, height);
            scene.getStylesheets().add(UiTest.class.getResource("/broadsheet/ui/tokens.css").toExternalForm());
            root.getStyleClass().add(theme);
            made.setX(0);
            made.setY(0);
            made.setScene(scene);
            made.show();
            made.toFront();
            root.requestFocus();
            return made;
        });
        stages.add(stage);
        settle();
        return stage;
    }

    /// Waits until two pulses have passed: what was asked for is laid out and painted.
    public static void settle() {
        for (int i = 0; i < 2; i++) {
            CountDownLatch pulses = new CountDownLatch(2);
            fxRun(() -> new AnimationTimer() {
                @Override public void handle(long now) {
                    pulses.countDown();
                    if (pulses.getCount() == 0) {
                        stop();
                    }
                }
            }.start());
            await(pulses);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            for (int i = 0; i < LIMIT.dividedBy(SLICE); i++) {
                if (latch.await(SLICE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            throw new AssertionError("no pulse came");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Waits, pulse by pulse, until this holds on the FX thread.
    protected static void waitUntil(String what, BooleanSupplier condition) {
        Duration waited = Duration.ZERO;
        while (!fx(condition::getAsBoolean)) {
            if (waited.compareTo(LIMIT) > 0) {
                throw new AssertionError("waited in vain until " + what);
            }
            long since = System.nanoTime();
            settle();
            Duration step = Duration.ofNanos(System.nanoTime() - since);
            waited = waited.plus(step.compareTo(SLICE) > 0 ? SLICE : step);
        }
    }

    /// Presses and releases keys, the modifiers first, and waits.
    protected void type(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /// Turns the wheel over a point of a node: one notch is 40 pixels, positive scrolls up or zooms in.
    protected void wheel(Node node, double x, double y, double notches, boolean control) {
        fxRun(() -> {
            var at = node.localToScreen(x, y);
            var scene = node.localToScene(x, y);
            ScrollEvent event = new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), at.getX(), at.getY(), false, control, false,
                    false, false, false, 0, notches * 40, 0, notches * 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new javafx.scene.input.PickResult(node, scene.getX(), scene.getY()));
            javafx.event.Event.fireEvent(node, event);
        });
        settle();
    }

    /// Moves the pointer to a point of a node.
    protected void moveTo(Node node, double x, double y) {
        var at = fx(() -> node.localToScreen(x, y));
        robot.moveTo(at);
        settle();
    }

    /// Clicks a point of a node.
    protected void click(Node node, double x, double y, int times) {
        moveTo(node, x, y);
        for (int i = 0; i < times; i++) {
            robot.press(javafx.scene.input.MouseButton.PRIMARY);
            robot.release(javafx.scene.input.MouseButton.PRIMARY);
        }
        settle();
    }

    /// Drags with the primary button from one point of a node to another.
    protected void drag(Node node, double fromX, double fromY, double toX, double toY) {
        moveTo(node, fromX, fromY);
        robot.press(javafx.scene.input.MouseButton.PRIMARY);
        moveTo(node, (fromX + toX) / 2, (fromY + toY) / 2);
        moveTo(node, toX, toY);
        robot.release(javafx.scene.input.MouseButton.PRIMARY);
        settle();
    }

    /// What the node looks like now.
    protected static WritableImage look(Node node) { return fx(() -> node.snapshot(null, null)); }

    /// A pixel of a picture.
    protected static Color pixel(WritableImage image, double x, double y) {
        return image.getPixelReader().getColor((int) Math.round(x), (int) Math.round(y));
    }
}
