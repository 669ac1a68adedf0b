package broadsheet.proof.check.suspect;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.proof.Copy;
import broadsheet.proof.Passage;
import broadsheet.proof.Story;
import broadsheet.proof.lexicon.Sounds;
import broadsheet.proof.measure.NewsCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Fits the weights of [Likelihood] and measures the check of wrong characters. Half of each text is fitted on, the other half only measured: of
/// pairs of sentences every other line, of news every other day. `--fit` prints the weights; without it those in the program are measured.
///
/// Arguments: the folder of the sentence pairs, the folder of the news.
public final class SuspectTrial {
    private static final double[] THRESHOLDS = {0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9};
    private static final int SEED = 20250111;
    private static final int SENTENCE = 40;
    private static final int TRIES = 200;

    private SuspectTrial() { }

    /// A text, what was meant, and what is guessed about it. Where the lengths differ nobody can be right.
    private record Line(String printed, String meant, List<Guess> guesses) {
        static Line of(String printed, String meant) { return of(Story.of(Copy.article("a", "", printed), Copy.DATE).passages(), 0, meant); }

        static Line of(List<Passage> article, int at, String meant) {
            LeftAlone alone = new LeftAlone(article);
            String text = article.get(at).text();
            return new Line(text, meant, Guesses.of(text).stream().filter(g -> !alone.covers(text, g)).toList());
        }

        boolean right(Guess guess) {
            return meant.length() == printed.length() && meant.charAt(guess.at()) == guess.meant() && printed.charAt(guess.at()) != guess.meant();
        }

        int wrong() {
            int wrong = 0;
            for (int i = 0; meant.length() == printed.length() && i < meant.length(); i++) {
                wrong += meant.charAt(i) == printed.charAt(i) ? 0 : 1;
            }
            return meant.length() == printed.length() ? wrong : 1;
        }
    }

    private record Set(String name, List<Line> lines, double weight) { }

    /// Prints the table.
    static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        List<String> folders = options.stream().filter(o -> !o.startsWith("-")).toList();
        List<Set> sets = sets(Path.of(folders.isEmpty() ? "../shared/proof/fit" : folders.getFirst()), Path.of(folders.size() < 2 ? "../shared/news" : folders.get(1)));
        double[] weights = options.contains("--fit") ? fit(sets) : null;
        if (weights != null) {
            System.out.println(Arrays.toString(Arrays.stream(weights).map(w -> Math.round(w * 1e4) / 1e4).toArray()));
        }
        for (double threshold : THRESHOLDS) {
            System.out.println("threshold " + threshold);
            sets.forEach(set -> print(set, weights, threshold, options.contains("-v") && threshold == WrongWords.THRESHOLD));
        }
    }

    private static void print(Set set, double[] weights, double threshold, boolean tell) {
        int flags = 0;
        int right = 0;
        int wrong = 0;
        int characters = 0;
        for (Line line : set.lines) {
            wrong += line.wrong();
            characters += line.printed.length();
            List<Guess> told = WrongWords.surest(line.guesses.stream().filter(g -> likelihood(g, weights) >= threshold).toList(), g -> likelihood(g, weights));
            flags += told.size();
            right += (int) told.stream().filter(line::right).count();
            if (tell) {
                told.stream().filter(g -> !line.right(g)).forEach(g -> System.out.printf("    %.2f %s → %s%n", likelihood(g, weights),
                        line.printed.substring(Math.max(0, g.from() - 8), Math.min(line.printed.length(), g.to() + 8)), g));
            }
        }
        System.out.printf("  %-32s %6d characters, %4d wrong, %4d flags: precision %.3f, recall %.3f, false %.2f in 10,000%n", set.name, characters, wrong, flags,
                right / Math.max(1.0, flags), right / Math.max(1.0, wrong), (flags - right) * 1e4 / characters);
    }

    private static double likelihood(Guess guess, double[] weights) { return weights == null ? Likelihood.of(guess) : Likelihood.of(guess, weights); }

    private static List<Set> sets(Path pairs, Path news) throws IOException {
        List<List<Line>> sentences = List.of(new ArrayList<>(), new ArrayList<>());
        List<String> source = Files.readAllLines(pairs.resolve("sigtrain.src"));
        List<String> target = Files.readAllLines(pairs.resolve("sigtrain.tgt"));
        for (int i = 0; i < source.size(); i++) {
            sentences.get(i % 2).add(Line.of(source.get(i), target.get(i)));
        }
        List<List<Line>> slips = columns(pairs.resolve("wordslips-incorrect.tsv"), 1, 4);
        List<List<Line>> clean = columns(pairs.resolve("wordslips-correct.tsv"), 1, 1);
        List<List<Line>> days = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Line>> faults = List.of(new ArrayList<>(), new ArrayList<>());
        Random random = new Random(SEED);
        int n = 0;
        for (Edition day : NewsCopy.days(news)) {
            for (Article article : day.articles()) {
                List<Passage> texts = Story.of(article, day.date()).passages();
                for (int i = 0; i < texts.size(); i++) {
                    days.get(n % 2).add(Line.of(texts, i, texts.get(i).text()));
                    faults.get(n % 2).addAll(faults(texts, i, random));
                }
            }
            n++;
        }
        List<Set> sets = new ArrayList<>();
        String[] halves = {", fitted on", ", held back"};
        for (int half = 0; half < 2; half++) {
            sets.add(new Set("learners' sentences" + halves[half], sentences.get(half), 1));
            sets.add(new Set("word slips" + halves[half], slips.get(half), 4));
            sets.add(new Set("sentences without slip" + halves[half], clean.get(half), 1));
            sets.add(new Set("news as printed" + halves[half], days.get(half), 1));
            sets.add(new Set("news, a word's character by sound" + halves[half], faults.get(half), 1));
        }
        return sets;
    }

    private static List<List<Line>> columns(Path file, int printed, int meant) throws IOException {
        List<List<Line>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t");
            halves.get(i % 2).add(Line.of(fields[printed], fields[meant]));
        }
        return halves;
    }

    /// Of every sentence but the shortest: one character of a word given as another that sounds the same and stands in the article too.
    private static List<Line> faults(List<Passage> article, int index, Random random) {
        Passage passage = article.get(index);
        String text = passage.text();
        String common = article.stream().map(Passage::text).collect(Collectors.joining());
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from + SENTENCE < text.length(); from += SENTENCE) {
            for (int tries = 0; tries < TRIES; tries++) {
                int at = from + random.nextInt(SENTENCE);
                char other = common.charAt(random.nextInt(common.length()));
                if (other != text.charAt(at) && !(passage.isWordStart(at) && passage.isWordStart(at + 1)) && Sounds.between(other, text.charAt(at)) == Sounds.Likeness.SAME) {
                    List<Passage> changed = new ArrayList<>(article);
                    changed.set(index, Passage.of(passage.place(), text.substring(0, at) + other + text.substring(at + 1), LocalDate.EPOCH));
                    lines.add(Line.of(changed, index, text));
                    break;
                }
            }
        }
        return lines;
    }

    /// Logistic regression by Newton's method; every feature of its own scale, weights kept small.
    private static double[] fit(List<Set> sets) {
        List<double[]> rows = new ArrayList<>();
        List<double[]> labels = new ArrayList<>();
        for (Set set : sets) {
            if (set.name.endsWith("fitted on") && set.weight > 0) {
                set.lines.forEach(line -> line.guesses.forEach(g -> {
                    rows.add(Likelihood.features(g));
                    labels.add(new double[] {line.right(g) ? 1 : 0, set.weight});
                }));
            }
        }
        int n = rows.getFirst().length;
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            int k = i;
            scale[i] = Math.sqrt(rows.stream().mapToDouble(r -> r[k] * r[k]).average().orElseThrow()) + 1e-9;
        }
        double[] weights = new double[n];
        for (int turn = 0; turn < 40; turn++) {
            double[][] system = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                system[i][i] = 0.5;
                system[i][n] = -0.5 * weights[i];
            }
            for (int r = 0; r < rows.size(); r++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += weights[i] * rows.get(r)[i] / scale[i];
                }
                double p = 1 / (1 + Math.exp(-sum));
                double weight = labels.get(r)[1];
                for (int i = 0; i < n; i++) {
                    double x = rows.get(r)[i] / scale[i];
                    system[i][n] += weight * (labels.get(r)[0] - p) * x;
                    for (int j = 0; j < n; j++) {
                        system[i][j] += weight * p * (1 - p) * x * rows.get(r)[j] / scale[j];
                    }
                }
            }
            double[] step = solve(system);
            for (int i = 0; i < n; i++) {
                weights[i] += step[i];
            }
        }
        for (int i = 0; i < n; i++) {
            weights[i] /= scale[i];
        }
        return weights;
    }

    private static double[] solve(double[][] m) {
        int n = m.length;
        for (int i = 0; i < n; i++) {
            for (int r = i + 1; r < n; r++) {
                double f = m[r][i] / m[i][i];
                for (int c = i; c <= n; c++) {
                    m[r][c] -= f * m[i][c];
                }
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = m[i][n];
            for (int c = i + 1; c < n; c++) {
                sum -= m[i][c] * x[c];
            }
            x[i] = sum / m[i][i];
        }
        return x;
    }
}
