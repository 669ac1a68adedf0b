package broadsheet.app;

/// Where the program begins.
public final class Main {
    private Main() { }

    /// Runs one command and ends the process with its exit code (see [ExitCode]).
    ///
    /// @param arguments as typed; none opens the window
    static void main(String[] arguments) {
        StartupTrace.mark(StartupTrace.Stage.MAIN);
        LogSetup.prepare();
        Terminal terminal = Terminal.standard(arguments);
        System.exit(Commands.run(terminal, arguments));
    }
}
