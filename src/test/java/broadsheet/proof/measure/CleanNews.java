package broadsheet.proof.measure;

import broadsheet.edition.Edition;
import broadsheet.proof.Finding;
import broadsheet.proof.Proofreader;
import broadsheet.proof.Severity;
import broadsheet.proof.check.Checks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// False alarms on clean news: every finding, then a table of how many in 10,000 characters, by severity and rule.
/// Argument: a folder of news days, `../shared/news` if none is given.
public final class CleanNews {
    private CleanNews() { }

    /// Prints the findings and the table.
    static void main(String[] arguments) throws IOException {
        List<Edition> days = NewsCopy.days(Path.of(arguments.length > 0 ? arguments[0] : "../shared/news"));
        Proofreader reader = new Proofreader(Checks.standard());
        Map<Severity, Map<String, Integer>> counts = new TreeMap<>();
        long characters = 0;
        long nanos = 0;
        for (Edition day : days) {
            characters += NewsCopy.characters(day);
            long start = System.nanoTime();
            List<Finding> findings = reader.check(day);
            nanos += System.nanoTime() - start;
            for (Finding finding : findings) {
                counts.computeIfAbsent(finding.severity(), s -> new TreeMap<>()).merge(finding.rule().id(), 1, Integer::sum);
                System.out.println(day.date() + " " + finding.severity().code() + " " + finding.rule().id() + "  " + around(day, finding)
                        + "  " + finding.related().stream().map(s -> "↔ " + s.text(day)).collect(Collectors.joining(" ")));
            }
        }
        double tenThousands = characters / 10_000.0;
        System.out.printf("%n%d characters, %d days, %d ms%n", characters, days.size(), nanos / 1_000_000);
        counts.forEach((severity, rules) -> {
            int sum = rules.values().stream().mapToInt(Integer::intValue).sum();
            System.out.printf("%-10s %4d  %6.2f in 10,000   %s%n", severity.code(), sum, sum / tenThousands, rules);
        });
    }

    /// The words at a finding between ［］ with twelve characters on both sides.
    static String around(Edition edition, Finding finding) {
        String text = edition.text(finding.span().place());
        int from = text.offsetByCodePoints(0, finding.span().start());
        int to = text.offsetByCodePoints(0, finding.span().end());
        return text.substring(Math.max(0, from - 12), from) + "［" + text.substring(from, to) + "］"
                + text.substring(to, Math.min(text.length(), to + 12)) + finding.suggestions();
    }
}
