package broadsheet.proof.check.suspect;

import broadsheet.proof.lexicon.HanRun;
import broadsheet.proof.lexicon.NearTerms;
import broadsheet.proof.lexicon.Sounds;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.proof.lexicon.WordLattice;
import broadsheet.proof.lexicon.WordPairs;
import broadsheet.typeset.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/// Guesses what may be meant: each listed word that differs in one character from what is printed, sounds alike there (from three characters
/// on, any will do) and makes the row of words more probable. Reads its tables when first used. Safe for any thread.
final class Guesses {
    /// What gains less is nothing to think about.
    private static final int LEAST = 15;
    private static final WordTable WORDS = Vocabulary.shared();
    private static final WordPairs PAIRS = WordPairs.shared();
    private static final NearTerms NEAR = NearTerms.of(WORDS);

    private Guesses() { }

    /// Every guess about a text, in no order.
    static List<Guess> of(String text) {
        List<Guess> all = new ArrayList<>();
        HanRun.each(text, run -> run(text.substring(run.from(), run.to()), run.from(), all));
        return all.stream().map(g -> g.withLead(lead(g, all))).toList();
    }

    private static void run(String run, int offset, List<Guess> all) {
        WordLattice lattice = new WordLattice(WORDS, PAIRS, run);
        int best = lattice.best();
        for (int i = 0; i < run.length(); i++) {
            int from = i;
            for (int j = i + 2; j <= Math.min(run.length(), i + WORDS.longest()); j++) {
                int to = j;
                NEAR.near(run, from, to, (word, k) -> {
                    Sounds.Likeness likeness = Sounds.between(run.charAt(from + k), WORDS.word(word).charAt(k));
                    int gain = likeness == Sounds.Likeness.NONE && to - from < 3 ? 0 : best - lattice.with(word, from, to);
                    if (gain >= LEAST) {
                        int printed = WORDS.find(run, from, to);
                        all.add(new Guess(WORDS.word(word), offset + from, offset + from + k, gain, likeness, lattice.lengthAt(from + k), Guess.NONE,
                                WORDS.cost(word), printed < 0 ? Guess.NONE : WORDS.cost(printed)));
                    }
                });
            }
        }
    }

    private static int lead(Guess guess, List<Guess> all) {
        int lead = Guess.NONE;
        for (Guess other : all) {
            if (other.at() == guess.at() && other.meant() != guess.meant()) {
                lead = Math.min(lead, guess.gain() - other.gain());
            }
        }
        return lead;
    }
}
