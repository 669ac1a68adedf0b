package broadsheet.app;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import java.util.List;
import java.util.stream.Collectors;

/// Says in one sentence what of a command line was not understood, and where the help is.
record Misunderstood(Terminal terminal) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain("cli.misunderstood", reason(error), command + " --help");
        return ExitCode.UNREADABLE;
    }

    private String reason(ParameterException error) {
        return switch (error) {
            case UnmatchedArgumentException unknown -> {
                List<String> guesses = unknown.getSuggestions();
                String words = String.join(" ", unknown.getUnmatched());
                yield guesses.isEmpty() ? terminal.text("cli.unknown", words)
                        : terminal.text("cli.unknown.guess", words, String.join(", ", guesses));
            }
            case MissingParameterException missing -> terminal.text("cli.missing", missing.getMissing().stream()
                    .map(spec -> spec.isOption() ? ((picocli.CommandLine.Model.OptionSpec) spec).longestName() : spec.paramLabel())
                    .collect(Collectors.joining(", ")));
            default -> error.getArgSpec() == null ? String.valueOf(error.getMessage())
                    : terminal.text("cli.value", error.getValue(), error.getArgSpec().paramLabel());
        };
    }
}
