package broadsheet.proof.check.suspect;

import broadsheet.edition.Part;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// 疑似错字: a character that makes an improbable row of words, where another of like sound makes a probable one. A guess, no rule.
public final class WrongWords implements Check.OfStory {
    /// The rule's id.
    public static final String ID = "suspect.character";
    static final Rule RULE = new Rule(ID, Kind.SUSPECT, Severity.SUSPECT, "《报纸期刊质量管理规定》（2020）附件：错字、别字", "他们很快就消声匿迹了。", "他们很快就销声匿迹了。");
    /// What is less probable is not said: above it, one guess in twenty was wrong.
    static final double THRESHOLD = 0.7;

    @Override
    public List<Rule> rules() { return List.of(RULE); }

    @Override
    public void check(Story story, Consumer<Finding> found) {
        LeftAlone alone = new LeftAlone(story.passages());
        for (Passage passage : story.passages()) {
            if (isRead(passage.place().part())) {
                probable(passage, alone).forEach(g -> found.accept(passage.finding(RULE, g.from(), g.to(), g.word())));
            }
        }
    }

    private static boolean isRead(Part part) {
        return part != Part.ALT_TEXT && part != Part.BYLINE && part != Part.CREDITS && part != Part.PICTURE_CREDIT;
    }

    private static List<Guess> probable(Passage passage, LeftAlone alone) {
        return surest(Guesses.of(passage.text()).stream().filter(g -> Likelihood.of(g) >= THRESHOLD && !alone.covers(passage.text(), g)).toList(),
                Likelihood::of);
    }

    /// Of guesses that overlap, the most probable.
    static List<Guess> surest(List<Guess> guesses, ToDoubleFunction<Guess> likelihood) {
        List<Guess> kept = new ArrayList<>();
        guesses.stream().sorted(Comparator.comparingDouble(likelihood).reversed().thenComparing(Guess::from))
                .filter(g -> kept.stream().noneMatch(k -> k.from() < g.to() && g.from() < k.to())).forEach(kept::add);
        return kept;
    }
}
