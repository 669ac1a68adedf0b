package broadsheet.ui.kiosk;

import broadsheet.kiosk.KioskFault;

/// Who owns the window and the process a [KioskScreen] runs in. Calls come on the FX thread unless said otherwise.
public interface KioskHost {
    /// A visit is over and the screen has forgotten it; what lies outside of it (the clipboard, the reading record's file) is for the host.
    void visitEnded();

    /// The operator gave the PIN and wants out.
    void leave();

    /// Whether the system asks for reduced motion.
    boolean reducedMotion();

    /// Something went wrong that the operator should know of. Any thread.
    ///
    /// @param fault what
    /// @param error for the log
    void fault(KioskFault fault, Throwable error);
}
