package broadsheet.app;

import broadsheet.kiosk.Watchdog;

/// What the reading screen's process answers to its supervisor.
final class KioskExit {
    /// The planned restart, or a stop that was asked for: start again.
    static final int AGAIN = 0;
    /// Too many errors: start again.
    static final int TOO_MANY_ERRORS = Watchdog.TOO_MANY_ERRORS;
    /// The window or the painting stood still: start again.
    static final int STOOD_STILL = Watchdog.STOOD_STILL;
    /// The operator gave the PIN and left: do not start again.
    static final int LEFT = 72;

    private KioskExit() { }
}
