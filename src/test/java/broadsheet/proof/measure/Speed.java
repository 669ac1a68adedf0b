package broadsheet.proof.measure;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.proof.Check;
import broadsheet.proof.Proofreader;
import broadsheet.proof.check.Checks;
import broadsheet.proof.check.wording.Newsroom;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How long a whole edition takes: all days of news as one edition, first run in a fresh process and the fifth, then each check;
/// `--suspects`: with the guesses too.
public final class Speed {
    private Speed() { }

    /// Prints milliseconds.
    static void main(String[] arguments) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Edition day : NewsCopy.days(Path.of(arguments.length > 0 && !arguments[0].startsWith("-") ? arguments[0] : "../shared/news"))) {
            for (Article a : day.articles()) {
                articles.add(new Article(day.date() + a.id(), a.kicker(), a.headline(), a.deck(), a.byline(), a.authors(), a.summary(), a.body(), a.pictures(), 5, "", "1"));
            }
        }
        Edition edition = NewsCopy.edition(LocalDate.of(2025, 1, 11), articles);
        System.out.printf("%d characters%n", NewsCopy.characters(edition));
        List<Check> checks = Checks.with(Newsroom.NONE, List.of(arguments).contains("--suspects"));
        for (int run = 1; run <= 5; run++) {
            System.out.printf("run %d: %d ms%n", run, millis(edition, checks));
        }
        checks.forEach(c -> System.out.printf("%6d ms  %s%n", millis(edition, List.of(c)), c.rules().getFirst().id()));
    }

    private static long millis(Edition edition, List<Check> checks) {
        long start = System.nanoTime();
        new Proofreader(checks).check(edition);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
