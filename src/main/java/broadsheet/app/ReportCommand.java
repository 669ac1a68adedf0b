package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.export.ReportForm;
import broadsheet.prefs.PreferencesFolder;
import broadsheet.proof.Finding;
import broadsheet.proof.ProofProgress;
import broadsheet.proof.Proofreader;
import broadsheet.proof.check.Checks;
import broadsheet.proof.check.suspect.WrongWords;
import broadsheet.proof.check.wording.Newsroom;
import broadsheet.proof.journal.AnnotationSet;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Fingerprint;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.report.ErrorRule;
import broadsheet.proof.report.ProofReport;
import broadsheet.proof.report.ReportWords;
import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `broadsheet report`: error rate, findings, marks, decisions and signatures of an edition; the file's ending says in which form.
@Command(name = "report", versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "cli.bundle")
    private Path source = Path.of("");

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", required = true, descriptionKey = "cli.report.out")
    private Path target = Path.of("");

    @Option(names = "--journal", paramLabel = "DIR|FILE", descriptionKey = "cli.report.journal")
    private Optional<Path> journal = Optional.empty();

    @Option(names = "--lists", paramLabel = "DIR", descriptionKey = "cli.check.lists")
    private Optional<Path> lists = Optional.empty();

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "cli.report.weights")
    private Optional<Path> weights = Optional.empty();

    ReportCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        ReportForm form = ReportForm.of(target).orElseThrow(() -> new Refusal("cli.report.form", target));
        ErrorRule rule = rule();
        try (Bundle bundle = BundleReader.read(source, ReadProgress.NONE)) {
            PageFiles files = new PageFiles(terminal);
            ReportWords words = new ReportWords(terminal.words(), ZoneId.systemDefault());
            AnnotationSet written = written(bundle.edition());
            ProofReport report = ProofReport.of(bundle.edition(), files.pages(bundle, 1), new ProofReport.Material(findings(bundle.edition(), written),
                    written.entries(), subject -> Fingerprint.of(bundle.edition(), subject,
                    href -> bundle.pictureBytes(href).map(Fingerprint::ofFile).orElse(""))), rule, Instant.now());
            WholeFile.write(target, out -> form.write(report, words, files.faces()::embeddable, bundle::pictureBytes, out));
            terminal.say("cli.report.done", target, ReportWords.number(report.now().rate()), report.items().size());
            return report.now().errors() == 0 ? ExitCode.FINE : ExitCode.FOUND;
        }
    }

    private ErrorRule rule() throws IOException, Refusal {
        if (weights.isEmpty()) {
            return ErrorRule.STANDARD;
        }
        try (Reader file = Files.newBufferedReader(weights.get())) {
            return ErrorRule.read(file);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal("cli.report.weight", String.valueOf(wrong.getMessage()));
        }
    }

    private AnnotationSet written(Edition edition) throws IOException, Refusal {
        Path place = journal.orElseGet(PreferencesFolder::ofThisUser);
        if (journal.isPresent() && !Files.exists(place)) {
            throw new Refusal("cli.report.no_journal", place);
        }
        return Files.isRegularFile(place) ? AnnotationSet.read(place) : AnnotationSet.ofJournal(place, edition.id());
    }

    private List<Finding> findings(Edition edition, AnnotationSet written) throws Refusal {
        if (lists.isPresent() && !Files.isDirectory(lists.get())) {
            throw new Refusal("cli.check.no_lists", lists.get());
        }
        Newsroom newsroom = lists.isPresent() ? Newsroom.read(lists.get()) : Newsroom.NONE;
        boolean suspects = written.entries().stream().anyMatch(e -> e instanceof Decision decided && decided.finding().check().equals(WrongWords.ID));
        return new Proofreader(Checks.with(newsroom, suspects)).check(edition, Set.of(), written.entries().stream().filter(Silence.class::isInstance)
                .map(Silence.class::cast).toList(), ProofProgress.NONE);
    }
}
