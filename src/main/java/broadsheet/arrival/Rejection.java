package broadsheet.arrival;

/// Why an edition is not taken. The codes are stable: they stand in `health.json`, in the log and in the operator's guide.
public enum Rejection {
    /// The stick was pulled or the file taken away while it was read; taken up again when it comes back.
    REMOVED("BA-101", true),
    /// It changed while it was copied; taken up again when it has settled.
    CHANGED("BA-102", true),
    /// It cannot be read.
    UNREADABLE("BA-103", true),
    /// The store's disk is full or cannot be written.
    NOT_STORED("BA-104", true),
    /// The bundle is refused or damaged; the detail names the first problem (`BS-…`). Looked at again now and then: some copiers set
    /// length and time first and fill the file afterwards.
    DAMAGED("BA-201", true),
    /// A signature is demanded and there is none.
    UNSIGNED("BA-202", false),
    /// The signature fits none of the configured keys.
    SIGNATURE_BAD("BA-203", false),
    /// Of another newspaper than the configured one.
    OTHER_NEWSPAPER("BA-204", false),
    /// Older than the edition shown or waiting.
    OLDER("BA-301", false),
    /// Already in the store.
    ALREADY_HERE("BA-302", false),
    /// A newer one became ready before it was shown.
    OVERTAKEN("BA-303", false),
    /// It could not be shown: its first paint failed, so the one before came back.
    PAINT_FAILED("BA-401", false),
    /// The program died within the trial time after the switch, so the one before came back.
    DIED("BA-402", false);

    private final String code;
    private final boolean passing;

    Rejection(String code, boolean passing) {
        this.code = code;
        this.passing = passing;
    }

    /// The stable code, e.g. `BA-201`.
    public String code() { return code; }

    /// Whether the same file may be taken later: the reason may have lain in the moment. It is tried after ever longer pauses.
    public boolean isPassing() { return passing; }
}
