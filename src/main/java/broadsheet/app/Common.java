package broadsheet.app;

import picocli.CommandLine.Option;

/// The options every command has.
final class Common {
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.version")
    private boolean version;

    /// Read by [Terminal#language] before the command line is parsed; declared for the help and the completion.
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "cli.lang")
    private String language = "";
}
