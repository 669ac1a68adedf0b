package broadsheet.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The command an icon or a double-click sends, `open` with files that are there or none, understood without the command line's parser:
/// loading that takes longer than all the rest before the window. Whatever else is typed is left to it, so that there is one grammar.
///
/// @param editions what to open, the first on show
/// @param trace    whether the stages of the start are listed
/// @param rehearse whether the edition is read by itself
record PlainOpen(List<Path> editions, boolean trace, boolean rehearse) {
    private static final String TRACE = "--trace-startup";
    private static final String REHEARSE = "--rehearse";
    private static final List<String> OPTIONS = List.of(TRACE, REHEARSE, "--lang=zh", "--lang=en");

    /// What is asked for, where it is as plain as that.
    static Optional<PlainOpen> of(String... arguments) {
        if (arguments.length > 0 && !arguments[0].equals("open")) {
            return Optional.empty();
        }
        List<String> rest = Arrays.stream(arguments).skip(1).filter(a -> !OPTIONS.contains(a)).toList();
        boolean plain = rest.stream().allMatch(PlainOpen::isFile);
        List<String> all = List.of(arguments);
        return plain ? Optional.of(new PlainOpen(rest.stream().map(Path::of).toList(), all.contains(TRACE), all.contains(REHEARSE)))
                : Optional.empty();
    }

    /// The same command with `open` before it, where only editions are named: files whose names no command can have.
    static String[] spelledOut(String... arguments) {
        boolean editions = arguments.length > 0 && arguments[0].matches("(?s).*[./\\\\].*") && isFile(arguments[0]);
        return editions ? Stream.concat(Stream.of("open"), Arrays.stream(arguments)).toArray(String[]::new) : arguments;
    }

    private static boolean isFile(String argument) {
        try {
            return !argument.isEmpty() && "-@".indexOf(argument.charAt(0)) < 0 && Files.exists(Path.of(argument));
        } catch (InvalidPathException notOnThisSystem) {
            return false;
        }
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @return the exit code; empty where no window can be opened, which the command itself can say
    Optional<Integer> run(Terminal terminal) throws InterruptedException {
        StartupTrace.mark(StartupTrace.Stage.COMMAND);
        return DisplayCheck.here(terminal.environment()) instanceof Display.Ready
                ? Optional.of(new WindowRun(terminal, editions, trace, rehearse).run()) : Optional.empty();
    }
}
