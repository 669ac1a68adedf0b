package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.task.Background;
import broadsheet.task.Job;
import broadsheet.task.Progress;
import broadsheet.task.Work;
import broadsheet.ui.control.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Opens an edition off the FX thread; a second call while one is under way takes its place.
final class EditionOpener {
    private final Background background;
    private final Texts texts;
    private final Consumer<Job<?>> onStarted;
    private final BiConsumer<Bundle, Boolean> onOpened;
    private final BiConsumer<Path, Throwable> onRefused;
    private final Map<Path, Work<Bundle>> ahead = new HashMap<>();
    private Optional<Job<Bundle>> running = Optional.empty();

    EditionOpener(Background background, Texts texts, Consumer<Job<?>> onStarted, BiConsumer<Bundle, Boolean> onOpened,
                  BiConsumer<Path, Throwable> onRefused) {
        this.background = background;
        this.texts = texts;
        this.onStarted = onStarted;
        this.onOpened = onOpened;
        this.onRefused = onRefused;
    }

    /// An edition is being read elsewhere: asked for next, it is taken from there.
    void ahead(Path path, Work<Bundle> reading) { ahead.put(path, reading); }

    /// @param ownTab handed on with what was opened
    void open(Path path, boolean ownTab) {
        giveUp();
        Path name = Optional.ofNullable(path.getFileName()).orElse(path);
        Work<Bundle> reading = Optional.ofNullable(ahead.remove(path)).orElse(progress -> BundleReader.read(path, told(progress)));
        Job<Bundle> job = background.start(texts.say("open.busy", name), reading,
                bundle -> {
                    running = Optional.empty();
                    onOpened.accept(bundle, ownTab);
                }, failure -> onRefused.accept(path, failure));
        running = job.isDone() ? Optional.empty() : Optional.of(job);
        onStarted.accept(job);
    }

    /// Whether an opening is under way.
    boolean busy() { return running.filter(job -> !job.isDone()).isPresent(); }

    /// Ends the opening under way.
    void giveUp() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    private static ReadProgress told(Progress progress) {
        return new ReadProgress() {
            @Override public void at(int done, int total) { progress.at(done, total); }
            @Override public boolean cancelled() { return progress.cancelled(); }
        };
    }
}
