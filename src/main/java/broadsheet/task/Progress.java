package broadsheet.task;

/// How far a piece of work is; called from the thread that does it.
public interface Progress {
    /// `done` of `total` steps are done; `total` ≤ 0 means the end is not known.
    void at(long done, long total);

    /// What is being done now, in the user's language.
    void message(String message);

    /// Whether the work should stop; it may then return anything.
    boolean cancelled();

    /// Reports nowhere and is never cancelled.
    Progress NONE = new Progress() {
        @Override public void at(long done, long total) { }
        @Override public void message(String message) { }
        @Override public boolean cancelled() { return false; }
    };
}
