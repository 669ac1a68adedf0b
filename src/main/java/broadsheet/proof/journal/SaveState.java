package broadsheet.proof.journal;

/// Whether what the window shows is on the disk.
public sealed interface SaveState {
    /// 已保存: every entry has been written and forced to the disk.
    record Saved() implements SaveState { }

    /// Entries are on their way.
    /// @param entries how many, ≥ 1
    record Saving(int entries) implements SaveState { }

    /// 尚未保存: they are in memory only, and will be tried again by [ProofSession#retry].
    ///
    /// @param reason  what stands in the way
    /// @param entries how many are not saved, ≥ 1
    /// @param detail  the system's own words, for the log
    record Failed(Reason reason, int entries, String detail) implements SaveState { }

    /// Nothing can be written down: the journal was written by a newer version of the program.
    record ReadOnly() implements SaveState { }

    /// Why entries could not be saved.
    enum Reason {
        /// The disk is full, or the user's share of it.
        DISK_FULL,
        /// The folder or a file may not be written.
        NOT_ALLOWED,
        /// The folder is gone, or the disk it is on.
        GONE,
        /// Anything else; the system's words say what.
        OTHER
    }
}
