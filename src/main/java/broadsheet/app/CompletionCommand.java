package broadsheet.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `broadsheet completion`: the completion script for bash and zsh, to be sourced.
@Command(name = "completion", versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("broadsheet", spec.root().commandLine()));
        terminal.out().flush();
        return ExitCode.FINE;
    }
}
