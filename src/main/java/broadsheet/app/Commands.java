package broadsheet.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The command line: every sub-command, in the order a user meets them.
final class Commands {
    private Commands() { }

    /// Carries out one command; without arguments, the window is opened.
    ///
    /// @return the exit code (see [ExitCode])
    static int run(Terminal terminal, String... arguments) {
        return of(terminal).execute(arguments);
    }

    /// The command line, ready to parse, with help in the terminal's language.
    static CommandLine of(Terminal terminal) {
        CommandLine line = new CommandLine(new Broadsheet(terminal));

        line.addSubcommand(new OpenCommand(terminal));
        line.addSubcommand(new KioskCommand(terminal));
        line.addSubcommand(new RenderCommand(terminal));
        line.addSubcommand(new ExportCommand(terminal));
        line.addSubcommand("layout", new LayoutCommand(terminal));
        line.addSubcommand("validate", new ValidateCommand(terminal));
        line.addSubcommand(new CheckCommand(terminal));
        line.addSubcommand(new PackCommand(terminal));
        line.addSubcommand(new ImportCommand(terminal));
        line.addSubcommand(new SearchCommand(terminal));
        line.addSubcommand(new ShelfCommand(terminal));
        line.addSubcommand(new CompareCommand(terminal));
        line.addSubcommand(new ReportCommand(terminal));
        line.addSubcommand(new CompletionCommand(terminal));
        line.setOut(terminal.out()).setErr(terminal.err()).setResourceBundle(terminal.words());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new Misunderstood(terminal));
        line.setExecutionExceptionHandler(new Failure(terminal, ErrorLog.ofThisUser()));
        describe(line.getCommandSpec(), terminal);
        line.getSubcommands().values().forEach(c -> describe(c.getCommandSpec(), terminal));
        return line;
    }

    private static void describe(CommandSpec spec, Terminal terminal) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.adjustLineBreaksForWideCJKCharacters(true).width(100);
        usage.description(terminal.text("cli." + spec.name() + ".about"));
        usage.synopsisHeading(terminal.text("cli.usage") + " ");
        usage.descriptionHeading("%n").parameterListHeading("%n" + terminal.text("cli.parameters") + "%n");
        usage.optionListHeading("%n" + terminal.text("cli.options") + "%n");
        usage.commandListHeading("%n" + terminal.text("cli.commands") + "%n");
        usage.synopsisSubcommandLabel(terminal.text("cli.command"));
        usage.exitCodeListHeading("%n" + terminal.text("cli.exits") + "%n");
        usage.exitCodeList(exits(terminal));
    }

    private static Map<String, String> exits(Terminal terminal) {
        Map<String, String> exits = new LinkedHashMap<>();
        List.of(ExitCode.FINE, ExitCode.FOUND, ExitCode.UNREADABLE, ExitCode.BROKEN)
                .forEach(code -> exits.put(" " + code, terminal.text("cli.exit." + code)));
        return exits;
    }
}
