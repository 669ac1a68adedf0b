package broadsheet.arrival;

/// An edition is not taken.
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final Rejection reason;

    /// @param detail for the log, "" where the reason says it all
    Refused(Rejection reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Rejection reason() { return reason; }

    String detail() { return String.valueOf(getMessage()); }
}
