package broadsheet.task;

/// A piece of work that reports how far it is and stops when asked.
@FunctionalInterface
public interface Work<T> {
    /// Does the work, off the FX thread.
    /// @param progress where to report, and where to see that the work was cancelled
    /// @throws Exception whatever goes wrong; handed to the job's `onFailure`
    T run(Progress progress) throws Exception;
}
