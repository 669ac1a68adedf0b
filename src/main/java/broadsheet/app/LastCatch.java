package broadsheet.app;

import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;

/// The last catch of errors while the window is open: each goes to the log, and the reader gets one quiet sentence with its
/// number; the same error is told once.
final class LastCatch implements Feature, Thread.UncaughtExceptionHandler {
    private final Terminal terminal;
    private final ErrorLog log;
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private volatile Optional<Desk> desk = Optional.empty();

    LastCatch(Terminal terminal, ErrorLog log) {
        this.terminal = terminal;
        this.log = log;
    }

    @Override
    public void install(Desk window) { desk = Optional.of(window); }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        String id = ErrorLog.id(error);
        boolean written = log.write(thread.getName(), error).isPresent();
        if (told.add(id)) {
            String sentence = written ? terminal.text("cli.broken", id, log.file()) : terminal.text("cli.broken.unlogged", id, error);
            terminal.err().println(sentence);
            terminal.err().flush();
            desk.ifPresent(window -> Platform.runLater(() -> window.notice(sentence)));
        }
    }
}
