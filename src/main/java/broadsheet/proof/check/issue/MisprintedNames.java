package broadsheet.proof.check.issue;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Issue;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.lexicon.HanRun;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.proof.lexicon.WordLattice;
import broadsheet.proof.lexicon.WordPairs;
import broadsheet.typeset.text.WordTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// 名称疑误: a stretch that differs in one character from a person, place or office the edition names, and that would read so much better with
/// that name in its place, by the pairs of words around it, that nobody can have meant what is printed: 总理李一指出, 起宁代表团.
public final class MisprintedNames implements Check.OfEdition {
    static final Rule RULE = new Rule("agreement.name-misprint", Kind.AGREEMENT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：人名地名", "", "");

    private static final int LONGEST = 8;
    /// What is longer is looked at even where it is cut into whole words.
    private static final int WHOLE = 4;
    /// How much more probable the name must be (−10 ln), by its length: two characters, three, more. At its edge a difference may mean no more
    /// than that the name ends there and something else begins.
    private static final int[] DOUBT = {0, 0, 65, 100, 80};
    /// The same where the character that differs stands inside the name.
    private static final int[] DOUBT_INSIDE = {0, 0, 65, 45, 30};

    /// A name that may be meant, and how much better it reads.
    private record Meant(String name, int gain) { }

    @Override
    public List<Rule> rules() { return List.of(RULE); }

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        EditionNames names = new EditionNames(issue);
        issue.passages().filter(EditionNames::isRead).forEach(passage -> HanRun.each(passage.text(), run -> new Search(passage, run, names).report(found)));
    }

    /// Looks through one run of Chinese.
    private static final class Search {
        private static final WordTable WORDS = Vocabulary.shared();

        private final Passage passage;
        private final HanRun run;
        private final String text;
        private final EditionNames names;
        private Optional<WordLattice> lattice = Optional.empty();

        Search(Passage passage, HanRun run, EditionNames names) {
            this.passage = passage;
            this.run = run;
            this.text = passage.text().substring(run.from(), run.to());
            this.names = names;
        }

        void report(Consumer<Finding> found) {
            int done = 0;
            for (int from = 0; from < text.length() - 1; from++) {
                for (int length = Math.min(LONGEST, text.length() - from); length > 1 && from >= done; length--) {
                    int to = from + length;
                    int start = from;
                    Optional<Meant> meant = length > WHOLE || hasLone(from, to) ? names.near(text, from, to).stream().flatMap(n -> meant(start, to, n).stream())
                            .max(Comparator.comparingInt(Meant::gain)) : Optional.empty();
                    if (meant.isPresent()) {
                        String name = meant.get().name();
                        found.accept(passage.finding(RULE, run.from() + from, run.from() + to, List.of(name), List.of(name),
                                names.first(name).stream().toList()));
                        done = to;
                    }
                }
            }
        }

        /// Whether a character stands there that the cutting leaves alone: words that are whole need no looking at.
        private boolean hasLone(int from, int to) {
            for (int i = run.from() + from; i < run.from() + to; i++) {
                if (passage.isWords(i, i + 1)) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Meant> meant(int from, int to, String name) {
            String printed = text.substring(from, to);
            if (names.count(printed) > 1 || names.isTrusted(printed, name) || names.isName(printed) && !names.isPerson(printed)
                    || printed.length() == 2 && WORDS.contains(printed)) {
                return Optional.empty();
            }
            WordLattice ways = lattice.orElseGet(() -> new WordLattice(WORDS, WordPairs.shared(), text));
            lattice = Optional.of(ways);
            NameAlibi alibi = new NameAlibi(passage, run, ways, names);
            if (alibi.has(from, to, name)) {
                return Optional.empty();
            }
            int listed = WORDS.find(name, 0, name.length());
            int alone = listed >= 0 ? WORDS.cost(listed) : WordTable.UNKNOWN;
            int gain = ways.best() - ways.with(listed, from, to) + alone - names.cost(name) - alibi.excuse(from, name);
            boolean inside = printed.charAt(0) == name.charAt(0) && printed.charAt(printed.length() - 1) == name.charAt(name.length() - 1);
            int doubt = (inside ? DOUBT_INSIDE : DOUBT)[Math.min(to - from, DOUBT.length - 1)];
            return gain >= doubt ? Optional.of(new Meant(name, gain)) : Optional.empty();
        }
    }
}
