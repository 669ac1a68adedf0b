package broadsheet.app;

import broadsheet.bundle.BundleLimits;
import broadsheet.bundle.BundleVerifier;
import broadsheet.bundle.ReadProgress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `broadsheet validate`: everything wrong with a bundle, every byte of it looked at.
@Command(name = "validate", versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "cli.bundle")
    private Path source = Path.of("");

    @Option(names = "--key", paramLabel = "PEM", descriptionKey = "cli.validate.key")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    ValidateCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        Optional<PublicKey> trusted = key.isPresent() ? Optional.of(KeyFile.publicKey(key.get())) : Optional.empty();
        ProblemReport report = new ProblemReport(terminal,
                BundleVerifier.verify(source, ReadProgress.NONE, BundleLimits.STANDARD, trusted));
        if (json) {
            terminal.json(report.json());
        } else {
            report.print();
        }
        return report.exitCode();
    }
}
