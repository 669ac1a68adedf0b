package broadsheet.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The program itself: what stands before the sub-command. Without one, the window is opened.
@Command(name = "broadsheet", versionProvider = Version.class)
final class Broadsheet implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    Broadsheet(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() { return Commands.run(terminal, "open"); }
}
