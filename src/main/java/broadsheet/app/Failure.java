package broadsheet.app;

import broadsheet.bundle.BundleException;
import broadsheet.bundle.ProblemText;
import broadsheet.ui.control.FileFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what a command threw into a sentence and an exit code; only an error of the program itself goes to the log.
record Failure(Terminal terminal, ErrorLog log) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception error, CommandLine line, ParseResult parsed) {
        switch (error) {
            case Refusal refusal -> terminal.err().println(refusal.text(terminal));
            case BundleException refused -> {
                ProblemText words = new ProblemText(terminal.words());
                refused.problems().forEach(p -> terminal.err().println(words.line(p) + " " + words.todo(p)));
            }
            case NoSuchFileException missing -> terminal.complain("cli.file.missing", missing.getFile());
            case AccessDeniedException denied -> terminal.complain("cli.file.denied", denied.getFile());
            case FileAlreadyExistsException exists -> terminal.complain("cli.file.exists", exists.getFile());
            case FileSystemException file -> disk(file, Objects.requireNonNullElse(file.getFile(), ""));
            case IOException io -> disk(io, "");
            default -> {
                unexpected(line.getCommandName(), error);
                return ExitCode.BROKEN;
            }
        }
        terminal.err().flush();
        return ExitCode.UNREADABLE;
    }

    /// What the disk did, in our words; the system's go to the log.
    private void disk(IOException failure, String file) {
        log.write("files", failure);
        terminal.complain("cli.file.failed", file, terminal.text(FileFault.of(failure)));
    }

    /// An error nobody foresaw: its trace goes to the log, its id and the log's place to the user.
    void unexpected(String where, Throwable error) {
        String id = ErrorLog.id(error);
        log.write(where, error).ifPresentOrElse(file -> terminal.complain("cli.broken", id, file),
                () -> terminal.complain("cli.broken.unlogged", id, error));
    }
}
