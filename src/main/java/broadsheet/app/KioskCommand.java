package broadsheet.app;

import broadsheet.kiosk.ConfigError;
import broadsheet.kiosk.ConfigException;
import broadsheet.kiosk.KioskConfig;
import broadsheet.kiosk.KioskConfigFile;
import broadsheet.kiosk.KioskLogs;
import broadsheet.kiosk.Starts;
import broadsheet.kiosk.Watchdog;
import broadsheet.prefs.PreferencesFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `broadsheet kiosk`: the reading screen in a hall.
@Command(name = "kiosk", versionProvider = Version.class)
final class KioskCommand implements Callable<Integer> {
    private static final String FILE = "kiosk.conf";
    /// Held here: a logger that nobody holds forgets its level.
    private static final Logger OURS = Logger.getLogger("broadsheet");

    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "cli.kiosk.config")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--self-test", descriptionKey = "cli.kiosk.selftest")
    private boolean selfTest;

    @Option(names = "--status", descriptionKey = "cli.kiosk.status")
    private boolean status;

    KioskCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        KioskConfig config;
        try {
            config = KioskConfigFile.read(file.orElseGet(() -> PreferencesFolder.ofThisUser().resolve(FILE)));
        } catch (ConfigException wrong) {
            wrong.errors().forEach(e -> terminal.err().println(sentence(e)));
            terminal.err().flush();
            return ExitCode.UNREADABLE;
        }
        if (status) {
            return new KioskStatus(terminal).print(config);
        }
        Display display = DisplayCheck.here(terminal.environment());
        if (!(display instanceof Display.Ready)) {
            throw new Refusal("cli.kiosk.display", DisplayWords.reason(display, terminal));
        }
        FileHandler log = KioskLogs.open(config.logs());
        try {
            Logger.getLogger("").addHandler(log);
            OURS.setLevel(Level.INFO);
            return show(config);
        } finally {
            log.close();
        }
    }

    private int show(KioskConfig config) throws Exception {
        if (selfTest) {
            return new KioskRehearsal(terminal, config).run();
        }
        Starts starts = Starts.begin(config.starts());
        if (!terminal.environment().containsKey("INVOCATION_ID")) {
            // systemd waits by itself; other supervisors start again at once.
            Thread.sleep(starts.backOff());
        }
        return new KioskApplication(config, starts, Watchdog.PATIENCE).run();
    }

    private String sentence(ConfigError error) {
        String where = error.line() > 0 ? terminal.text("cli.kiosk.line", error.line()) + " " : "";
        Object[] inserts = new Object[3];
        inserts[0] = error.key();
        for (int i = 1; i < inserts.length; i++) {
            inserts[i] = i <= error.arguments().size() ? error.arguments().get(i - 1) : "";
        }
        return error.kind().code() + " " + where + terminal.text("kiosk.config." + error.kind().code(), inserts);
    }
}
