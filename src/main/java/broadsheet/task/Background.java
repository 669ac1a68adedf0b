package broadsheet.task;

import java.util.function.Consumer;

/// Runs work off the FX thread and hands its outcome back on it.
///
/// [BackgroundThreads] in the application; tests bring others that run at once or when told.
public interface Background extends AutoCloseable {
    /// Starts work. Call on the FX thread.
    ///
    /// @param title     what a progress list shows, in the user's language
    /// @param work      runs off the FX thread
    /// @param onSuccess gets the result on the FX thread; not called once the job is cancelled
    /// @param onFailure gets what `work` threw, on the FX thread; not called once the job is cancelled
    /// @return the running job, for a progress view and to cancel it
    <T> Job<T> start(String title, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure);

    /// Cancels what is running and stops the threads.
    @Override
    void close();
}
