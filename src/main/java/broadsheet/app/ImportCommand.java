package broadsheet.app;

import broadsheet.authoring.Draft;
import broadsheet.authoring.Guess;
import broadsheet.authoring.Importer;
import broadsheet.authoring.UnreadableException;
import broadsheet.bundle.BundlePacker;
import broadsheet.bundle.ReadProgress;
import broadsheet.bundle.ThumbnailMaker;
import broadsheet.export.SmallPicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `broadsheet import`: Markdown, ninjs or news JSON, and pictures, into a bundle's folder.
@Command(name = "import", versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(edition|zip)", Pattern.CASE_INSENSITIVE);

    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.import.file")
    private Path source = Path.of("");

    @Option(names = "--images", paramLabel = "DIR", descriptionKey = "cli.import.images")
    private Optional<Path> images = Optional.empty();

    @Option(names = {"-o", "--out"}, paramLabel = "BUNDLE", required = true, descriptionKey = "cli.import.out")
    private Path target = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    ImportCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        Draft draft;
        try {
            draft = Importer.read(source, images);
        } catch (UnreadableException e) {
            throw new Refusal("cli.import." + e.reason().name().toLowerCase(Locale.ROOT), e.source());
        }
        if (ARCHIVE.matcher(String.valueOf(target.getFileName())).matches()) {
            packed(draft);
        } else {
            Importer.write(draft, target);
            BundlePacker.seal(target);
        }
        if (json) {
            terminal.json(result(draft));
        } else {
            for (Guess guess : draft.guesses()) {
                terminal.say(guess.key(), guess.words().toArray());
            }
            terminal.say("cli.import.done", target, draft.items().size(), draft.pictures().size());
        }
        return ExitCode.FINE;
    }

    private ObjectNode result(Draft draft) {
        ObjectNode result = JsonMapper.shared().createObjectNode().put("bundle", target.toString())
                .put("articles", draft.items().size()).put("pictures", draft.pictures().size());
        ArrayNode guesses = result.putArray("guesses");
        for (Guess guess : draft.guesses()) {
            ObjectNode told = guesses.addObject().put("kind", guess.kind().name().toLowerCase(Locale.ROOT));
            guess.words().forEach(told.putArray("words")::add);
            told.put("message", terminal.text(guess.key(), guess.words().toArray()));
        }
        return result;
    }

    /// Writes the folder beside the archive, where there is room for both, and takes it away again.
    private void packed(Draft draft) throws Exception {
        Path beside = target.toAbsolutePath().getParent();
        Path folder = Files.createTempDirectory(Files.createDirectories(beside), ".import");
        try {
            Importer.write(draft, folder);
            BundlePacker.pack(folder, target, ReadProgress.NONE, Optional.empty(), picture -> SmallPicture.of(picture, ThumbnailMaker.SIDE));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
