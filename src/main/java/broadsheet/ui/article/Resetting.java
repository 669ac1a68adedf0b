package broadsheet.ui.article;

import broadsheet.edition.Edition;
import broadsheet.task.Background;
import broadsheet.task.Job;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.SheetSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Sets an article anew: at once while that is known to be quick, else on the background, the latest wish alone. FX thread.
final class Resetting {
    /// The longest the FX thread may set type, in nanoseconds; the rest of a frame's 8 ms is for showing it.
    private static final long AT_ONCE = 6_000_000;
    /// Before the first measurement every article counts as slow.
    private static final double UNKNOWN = 1e9;

    private final Background background;
    private final Consumer<List<PageLayout>> onSet;
    private final Consumer<Throwable> onFailed;
    private Optional<Job<Timed>> running = Optional.empty();
    private Optional<Wish> done = Optional.empty();
    private double nanosPerCharacter = UNKNOWN;

    /// What is wanted.
    record Wish(Edition edition, String article, SheetSpec spec, ArticleSetter setter) {
        int length() { return edition.article(article).map(a -> a.length() + 100).orElse(100); }
    }

    private record Timed(List<PageLayout> sheets, long nanos) { }

    Resetting(Background background, Consumer<List<PageLayout>> onSet, Consumer<Throwable> onFailed) {
        this.background = background;
        this.onSet = onSet;
        this.onFailed = onFailed;
    }

    /// Whether a layout is on its way.
    boolean waiting() { return running.isPresent(); }

    void want(Wish wish) {
        if (done.equals(Optional.of(wish)) && !waiting()) {
            return;
        }
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        done = Optional.of(wish);
        if (nanosPerCharacter * wish.length() < AT_ONCE) {
            atOnce(wish);
            return;
        }
        Job<Timed> job = background.start("", progress -> set(wish), timed -> take(wish, timed), error -> {
            running = Optional.empty();
            onFailed.accept(error);
        });
        running = job.isDone() ? Optional.empty() : Optional.of(job);
    }

    private void atOnce(Wish wish) {
        Timed timed;
        try {
            timed = set(wish);
        } catch (RuntimeException failed) {
            onFailed.accept(failed);
            return;
        }
        take(wish, timed);
    }

    private static Timed set(Wish wish) {
        long start = System.nanoTime();
        List<PageLayout> sheets = wish.setter().set(wish.edition(), wish.article(), wish.spec());
        return new Timed(sheets, System.nanoTime() - start);
    }

    private void take(Wish wish, Timed timed) {
        running = Optional.empty();
        double measured = (double) timed.nanos() / wish.length();
        nanosPerCharacter = nanosPerCharacter == UNKNOWN ? measured : 0.5 * nanosPerCharacter + 0.5 * measured;
        onSet.accept(timed.sheets());
    }
}
