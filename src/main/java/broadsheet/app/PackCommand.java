package broadsheet.app;

import broadsheet.bundle.BundlePacker;
import broadsheet.bundle.Problem;
import broadsheet.bundle.ReadProgress;
import broadsheet.bundle.ThumbnailMaker;
import broadsheet.export.SmallPicture;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `broadsheet pack`: an edition sealed with hashes, sizes and picture sizes, in one `.edition` file or in its own folder.
@Command(name = "pack", versionProvider = Version.class)
final class PackCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "cli.bundle")
    private Path source = Path.of("");

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", descriptionKey = "cli.pack.out")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--key", paramLabel = "PEM", descriptionKey = "cli.pack.key")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    PackCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        if (target.isEmpty() && key.isPresent()) {
            throw new Refusal("cli.pack.unsigned");
        }
        List<Problem> problems;
        if (target.isPresent()) {
            Optional<PrivateKey> signing = key.isPresent() ? Optional.of(KeyFile.privateKey(key.get())) : Optional.empty();
            problems = BundlePacker.pack(source, target.get(), ReadProgress.NONE, signing, picture -> SmallPicture.of(picture, ThumbnailMaker.SIDE));
        } else {
            problems = BundlePacker.seal(source);
        }
        ProblemReport report = new ProblemReport(terminal, problems);
        if (json) {
            ObjectNode result = JsonMapper.shared().createObjectNode().put("bundle", target.orElse(source).toString());
            result.set("problems", report.json());
            terminal.json(result);
        } else {
            report.print();
            terminal.say("cli.pack.done", target.orElse(source));
        }
        return report.exitCode();
    }
}
