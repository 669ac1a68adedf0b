package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.export.PictureLook;
import broadsheet.prefs.PreferencesFolder;
import broadsheet.proof.compare.ArticleChange;
import broadsheet.proof.compare.Comparison;
import broadsheet.proof.compare.ComparisonJson;
import broadsheet.proof.compare.Outcome;
import broadsheet.proof.compare.Piece;
import broadsheet.proof.compare.PictureChange;
import broadsheet.proof.compare.TextChange;
import broadsheet.proof.journal.AnnotationSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `broadsheet compare`: what differs between two versions of an edition, and whether the marks on the earlier one were carried out.
@Command(name = "compare", versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "cli.compare.before")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "cli.compare.after")
    private Path after = Path.of("");

    @Option(names = "--marks", paramLabel = "FILE", descriptionKey = "cli.compare.marks")
    private Optional<Path> marks = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    CompareCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        try (Bundle a = BundleReader.read(before, ReadProgress.NONE); Bundle b = BundleReader.read(after, ReadProgress.NONE)) {
            AnnotationSet set = marks.isPresent() ? AnnotationSet.read(marks.get())
                    : AnnotationSet.ofJournal(PreferencesFolder.ofThisUser(), a.edition().id());
            Comparison comparison = Comparison.of(a.edition(), b.edition(),
                    new Comparison.Pictures(a::pictureBytes, b::pictureBytes, new PictureLook()), set.entries());
            if (json) {
                terminal.out().println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(ComparisonJson.of(comparison)));
            } else {
                print(comparison);
            }
            terminal.out().flush();
            boolean fine = comparison.isSame() && comparison.outcomes().size() == comparison.count(Outcome.Verdict.DONE);
            return fine ? ExitCode.FINE : ExitCode.FOUND;
        }
    }

    private void print(Comparison comparison) {
        if (comparison.isSame()) {
            terminal.say("cli.compare.same");
        }
        if (!comparison.front().isEmpty()) {
            terminal.say("cli.compare.front");
            texts(comparison.front());
        }
        comparison.articles().stream().filter(a -> a.kind() != ArticleChange.Kind.SAME).forEach(change -> {
            terminal.say("cli.compare.article." + code(change.kind()), change.title(), change.size());
            if (change.kind() == ArticleChange.Kind.CHANGED) {
                texts(change.texts());
            }
        });
        comparison.pictures().stream().filter(p -> p.kind() != PictureChange.Kind.SAME).forEach(p -> terminal.say(
                "cli.compare.picture." + code(p.kind()), p.picture(), p.article(), p.difference() < 0 ? "?" : Math.round(p.difference() * 100)));
        for (Outcome outcome : comparison.outcomes()) {
            terminal.say("cli.compare.mark." + code(outcome.verdict()), outcome.was(), outcome.expected(), outcome.now(), outcome.entry().author());
        }
        if (!comparison.outcomes().isEmpty()) {
            terminal.say("cli.compare.marks.total", comparison.outcomes().size(), comparison.count(Outcome.Verdict.DONE),
                    comparison.count(Outcome.Verdict.NOT_DONE), comparison.count(Outcome.Verdict.WRONG),
                    comparison.count(Outcome.Verdict.LOST), comparison.count(Outcome.Verdict.LOOK));
        }
    }

    private void texts(List<TextChange> texts) {
        texts.stream().filter(t -> !t.isSame()).forEach(t -> terminal.out().println("    " + inline(t)));
    }

    /// As `wdiff` writes it, the common stretches shortened.
    private static String inline(TextChange change) {
        return change.pieces().stream().map(p -> switch (p.kind()) {
            case SAME -> shortened(p);
            case REMOVED -> "[-" + p.text() + "-]";
            case ADDED -> "{+" + p.text() + "+}";
        }).collect(Collectors.joining()).replace("\n", "⏎");
    }

    private static String shortened(Piece piece) {
        int[] points = piece.text().codePoints().toArray();
        return points.length <= 24 ? piece.text() : new String(points, 0, 10) + "…" + new String(points, points.length - 10, 10);
    }

    private static String code(Enum<?> value) { return value.name().toLowerCase(Locale.ROOT); }
}
