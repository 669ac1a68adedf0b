package broadsheet.app;

import broadsheet.prefs.PreferencesFolder;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/// Where the program begins.
public final class Main {
    private Main() { }

    /// Runs one command and ends the process with its exit code (see [ExitCode]).
    ///
    /// @param arguments as typed; none opens the window
    static void main(String[] arguments) {
        StartupTrace.mark(StartupTrace.Stage.MAIN);
        Terminal terminal = Terminal.standard(arguments);
        System.exit(run(terminal, PlainOpen.spelledOut(arguments)));
    }

    /// The very last catch: whatever a command threw past its own handlers, a missing class included, ends in the log.
    private static int run(Terminal terminal, String[] arguments) {
        try {
            PreferencesFolder.ofThisUser();
        } catch (InvalidPathException beyondTheLocale) {
            // Nothing could be kept, nor an error written down.
            terminal.complain("cli.home.unnameable", beyondTheLocale.getInput());
            return ExitCode.BROKEN;
        }
        LogSetup.prepare();
        try {
            Optional<PlainOpen> plain = PlainOpen.of(arguments);
            Optional<Integer> code = plain.isPresent() ? plain.get().run(terminal) : Optional.empty();
            return code.isPresent() ? code.get() : Commands.run(terminal, arguments);
        } catch (Throwable error) {
            new Failure(terminal, ErrorLog.ofThisUser()).unexpected("main", error);
            return ExitCode.BROKEN;
        }
    }
}
