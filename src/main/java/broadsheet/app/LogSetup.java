package broadsheet.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends what the program and its libraries log, warnings and worse, to the error log instead of the terminal.
///
/// Made by `java.util.logging` itself when something is first logged (property `java.util.logging.config.class`), so that a start
/// at which nothing is logged pays nothing.
public final class LogSetup {
    /// Libraries that complain at every use of what the program needs of them, though nothing is lost: PDFBox's input and output, that a mapped file stays
    /// mapped until it is collected; its font reader, that it leaves out the variants of characters. Held, since a logger nobody holds forgets.
    private static final Logger UNMAPPING = Logger.getLogger("org.apache.pdfbox.io.IOUtils");
    private static final Logger VARIANTS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    /// Replaces the handlers that print.
    public LogSetup() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        root.addHandler(new ToErrorLog(ErrorLog.ofThisUser()));
        UNMAPPING.setFilter(entry -> !entry.getMessage().startsWith("Unmapping is not supported"));
        VARIANTS.setLevel(Level.SEVERE);
    }

    /// Asks `java.util.logging` to be set up by this class, unless the user asked for a set-up of their own.
    static void prepare() {
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", LogSetup.class.getName());
        }
    }

    private static final class ToErrorLog extends Handler {
        private final ErrorLog log;

        ToErrorLog(ErrorLog log) { this.log = log; }

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                log.note(entry.getLevel() + " " + entry.getLoggerName(), new SimpleFormatter().formatMessage(entry), entry.getThrown());
            }
        }

        @Override
        public void flush() { }

        @Override
        public void close() { }
    }
}
