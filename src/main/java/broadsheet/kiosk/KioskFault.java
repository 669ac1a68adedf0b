package broadsheet.kiosk;

/// What can go wrong with a running screen. The codes are stable: they stand in `health.json`, in the log and in the operator's guide;
/// their words are in the message files under `kiosk.fault.` and the code.
public enum KioskFault {
    /// An edition could not be brought onto the screen.
    NOT_OPENED("BK-201"),
    /// A stored edition cannot be read any more; the one before is shown.
    STORED_DAMAGED("BK-202"),
    /// An edition could not be painted; the one before is shown.
    NOT_PAINTED("BK-203"),
    /// The store cannot note what is shown.
    NOT_NOTED("BK-204"),
    /// The reading record cannot be written.
    NOT_RECORDED("BK-205"),
    /// `health.json` or the record of starts cannot be written.
    NOT_REPORTED("BK-206"),
    /// The system's supervisor cannot be told that the screen lives.
    NOT_TOLD("BK-207"),
    /// The PIN's file cannot be read or written.
    PIN_FILE("BK-208"),
    /// The watching for new editions ended.
    NOT_WATCHING("BK-209"),
    /// An article could not be set.
    NOT_SET("BK-210"),
    /// A story could not be read aloud.
    NOT_SPOKEN("BK-211"),
    /// Something threw that nobody caught; the front page is shown.
    UNCAUGHT("BK-301"),
    /// Too many of these; the process ended with 70.
    TOO_MANY("BK-302"),
    /// The window stood still; the process ended with 71.
    FROZEN("BK-303"),
    /// Nothing was painted any more; the process ended with 71.
    BLIND("BK-304");

    private final String code;

    KioskFault(String code) { this.code = code; }

    /// The stable code, e.g. `BK-201`.
    public String code() { return code; }
}
