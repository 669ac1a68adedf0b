package broadsheet.ui.kiosk;

/// What the screen has to know of a [VisitorView]. FX thread.
interface VisitEvents {
    /// A story could not be set.
    void notSet(Throwable why);

    /// Reading aloud began or ended.
    void speaking(boolean on);

    /// The voice does not work; its program's words.
    void notSpoken(String why);
}
