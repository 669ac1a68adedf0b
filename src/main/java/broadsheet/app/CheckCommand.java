package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ProblemText;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.proof.Kind;
import broadsheet.proof.ProofProgress;
import broadsheet.proof.Proofreader;
import broadsheet.proof.check.Checks;
import broadsheet.proof.check.wording.Fault;
import broadsheet.proof.check.wording.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `broadsheet check`: what the proofreading checks find in editions and in plain texts.
@Command(name = "check", versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private final Terminal terminal;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "BUNDLE|FILE.txt", arity = "1..*", descriptionKey = "cli.check.sources")
    private List<Path> sources = new ArrayList<>();

    @Option(names = "--kinds", paramLabel = "KIND", split = ",", descriptionKey = "cli.check.kinds")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--text", descriptionKey = "cli.check.text")
    private boolean text;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.check.date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--lists", paramLabel = "DIR", descriptionKey = "cli.check.lists")
    private Optional<Path> lists = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    CheckCommand(Terminal terminal) { this.terminal = terminal; }

    @Override
    public Integer call() throws Exception {
        Set<Kind> wanted = wanted();
        Newsroom newsroom = newsroom();
        Proofreader reader = new Proofreader(Checks.with(newsroom, wanted.contains(Kind.SUSPECT)));
        FindingReport report = new FindingReport(terminal);
        boolean unreadable = false;
        for (Path source : sources) {
            Optional<Edition> edition = read(source);
            unreadable |= edition.isEmpty();
            edition.ifPresent(e -> report.add(source, e, reader.check(e, wanted, List.of(), ProofProgress.NONE)));
        }
        if (json) {
            report.printJson();
        } else {
            report.print();
        }
        return unreadable ? ExitCode.UNREADABLE : report.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
    }

    /// The kinds asked for; where none is, all but guesses.
    private Set<Kind> wanted() throws Refusal {
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        for (String name : kinds) {
            if (name.equalsIgnoreCase(ALL)) {
                return EnumSet.allOf(Kind.class);
            }
            wanted.add(Kind.of(name.toLowerCase(Locale.ROOT)).orElseThrow(() -> new Refusal("cli.check.kind", name,
                    String.join(", ", List.of(Kind.values()).stream().map(Kind::code).toList()))));
        }
        return wanted.isEmpty() ? EnumSet.complementOf(EnumSet.of(Kind.SUSPECT)) : wanted;
    }

    private Newsroom newsroom() throws Refusal {
        if (lists.isEmpty()) {
            return Newsroom.NONE;
        }
        if (!Files.isDirectory(lists.get())) {
            throw new Refusal("cli.check.no_lists", lists.get());
        }
        Newsroom newsroom = Newsroom.read(lists.get());
        for (Fault fault : newsroom.faults()) {
            terminal.complain("cli.check.fault", fault.file(), fault.line(), terminal.text("proof.list." + fault.reason().code(), fault.words()));
        }
        return newsroom;
    }

    /// The edition of a source, or nothing and a complaint: the other sources are checked all the same.
    private Optional<Edition> read(Path source) throws IOException {
        try {
            if (text || PlainCopy.fits(source)) {
                return Optional.of(PlainCopy.read(source, date.orElseGet(LocalDate::now)));
            }
            try (Bundle bundle = BundleReader.read(source, ReadProgress.NONE)) {
                ProblemText words = new ProblemText(terminal.words());
                bundle.problems().forEach(p -> terminal.err().println(words.line(p)));
                terminal.err().flush();
                return Optional.of(bundle.edition());
            }
        } catch (BundleException refused) {
            ProblemText words = new ProblemText(terminal.words());
            refused.problems().forEach(p -> terminal.err().println(words.line(p) + " " + words.todo(p)));
        } catch (Refusal refused) {
            terminal.err().println(refused.text(terminal));
        }
        terminal.err().flush();
        return Optional.empty();
    }
}
