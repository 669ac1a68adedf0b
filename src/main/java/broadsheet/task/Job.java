package broadsheet.task;

import java.util.function.Consumer;
import javafx.concurrent.Task;

/// Work under way. A [Task], so that progress views show it and cancel it.
public final class Job<T> extends Task<T> {
    private final Work<T> work;

    Job(String title, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
        this.work = work;
        updateTitle(title);
        setOnSucceeded(event -> onSuccess.accept(getValue()));
        setOnFailed(event -> onFailure.accept(getException()));
    }

    @Override
    protected T call() throws Exception {
        return work.run(new Progress() {
            @Override public void at(long done, long total) { updateProgress(total > 0 ? done : -1, total > 0 ? total : -1); }
            @Override public void message(String message) { updateMessage(message); }
            @Override public boolean cancelled() { return isCancelled(); }
        });
    }
}
