package broadsheet.ui.kiosk;

import broadsheet.edition.Article;
import broadsheet.search.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/// Does once what visitors do, on the real screen, and says what came of it: the edition opens, its page is painted, a story is read,
/// searched for, and nothing of that is left afterwards. FX thread; the outcome comes after some seconds.
public final class SelfTest {
    /// The longest a step may take.
    private static final long LIMIT = 20_000_000_000L;
    private static final int PULSES = 4;
    private static final int COLOURS = 12;

    /// One thing tried.
    ///
    /// @param key    of its name in the message files
    /// @param passed whether it worked
    /// @param detail for the operator, "" for nothing
    public record Check(String key, boolean passed, String detail) { }

    private record Step(String key, Runnable act, BooleanSupplier holds) { }

    private final KioskScreen screen;
    private final Consumer<List<Check>> done;
    private final List<Check> checks = new ArrayList<>();
    private final Iterator<Step> steps;

    private SelfTest(KioskScreen screen, Consumer<List<Check>> done) {
        this.screen = screen;
        this.done = done;
        this.steps = List.of(
                new Step("kiosk.test.opened", () -> { }, () -> screen.issue().isPresent() && screen.loop().isPresent()),
                new Step("kiosk.test.painted", () -> { }, () -> painted(screen.root())),
                new Step("kiosk.test.read", this::read, this::isRead),
                new Step("kiosk.test.found", this::find, () -> screen.visitor().filter(v -> v.search().found() > 0).isPresent()),
                new Step("kiosk.test.wiped", screen::reset, this::isWiped)).iterator();
    }

    /// Begins.
    /// @param done given all checks, the failed ones included
    public static void run(KioskScreen screen, Consumer<List<Check>> done) { new SelfTest(screen, done).next(); }

    private void next() {
        if (!steps.hasNext()) {
            done.accept(List.copyOf(checks));
            return;
        }
        Step step = steps.next();
        long end = System.nanoTime() + LIMIT;
        boolean acted = act(step);
        new AnimationTimer() {
            private int pulses;
            @Override public void handle(long now) {
                boolean holds = acted && ++pulses >= PULSES && step.holds().getAsBoolean();
                if (holds || !acted || System.nanoTime() > end) {
                    stop();
                    checks.add(new Check(step.key(), holds, detail()));
                    next();
                }
            }
        }.start();
    }

    private static boolean act(Step step) {
        try {
            step.act().run();
            return true;
        } catch (RuntimeException failed) {
            System.getLogger(SelfTest.class.getName()).log(System.Logger.Level.ERROR, step.key(), failed);
            return false;
        }
    }

    private String detail() {
        return screen.issue().map(i -> i.edition().masthead().nameplate() + " " + i.edition().date()).orElse("");
    }

    private String story() { return screen.issue().map(i -> i.edition().articles().getFirst()).map(Article::id).orElse(""); }

    private void read() { screen.enter().ifPresent(v -> v.read(story())); }

    private boolean isRead() {
        return screen.visitor().filter(v -> v.reading().article().equals(story()) && !v.reading().view().pane().sheets().isEmpty()
                && painted(v.reading())).isPresent();
    }

    private void find() {
        screen.visitor().ifPresent(v -> {
            v.find();
            Suggestions.of(v.issue().edition(), 1).forEach(v.search()::take);
        });
    }

    private boolean isWiped() { return screen.visitor().isEmpty() && screen.loop().isPresent() && screen.isIdle(); }

    /// Whether something stands there: blank paper has one colour, a page has many.
    private static boolean painted(Node node) {
        WritableImage image = node.snapshot(null, null);
        PixelReader pixels = image.getPixelReader();
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(pixels.getArgb(x, y));
            }
        }
        return colours.size() >= COLOURS;
    }
}
