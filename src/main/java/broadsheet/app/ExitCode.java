package broadsheet.app;

/// What the process answers to a script.
final class ExitCode {
    /// Done, nothing to complain of.
    static final int FINE = 0;
    /// Done, and there are problems or findings to look at.
    static final int FOUND = 1;
    /// Not done: the command was not understood, or a file cannot be read or written.
    static final int UNREADABLE = 2;
    /// Not done: an error of the program itself, which is in the log.
    static final int BROKEN = 3;

    private ExitCode() { }
}
