package broadsheet.proof.check.pattern;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A check that one expression decides. Its finding is the group named `x`, else the whole match.
///
/// @param rule    what it reports
/// @param pattern what is wrong
/// @param instead what could stand instead, "" where nothing can be offered
/// @param applies whether a match is wrong at this place
public record PatternCheck(Rule rule, Pattern pattern, Function<MatchResult, String> instead, BiPredicate<Passage, MatchResult> applies)
        implements Check.OfPassage {
    /// Wrong in any text.
    public static PatternCheck of(Rule rule, String pattern, Function<MatchResult, String> instead) {
        return new PatternCheck(rule, Pattern.compile(pattern), instead, (passage, match) -> true);
    }

    /// Wrong in running prose only.
    public static PatternCheck ofProse(Rule rule, String pattern, Function<MatchResult, String> instead) {
        return new PatternCheck(rule, Pattern.compile(pattern), instead, (passage, match) -> passage.isProse());
    }

    /// The same, but only where this holds too.
    public PatternCheck where(BiPredicate<Passage, MatchResult> condition) {
        return new PatternCheck(rule, pattern, instead, (passage, match) -> applies.test(passage, match) && condition.test(passage, match));
    }

    @Override
    public List<Rule> rules() { return List.of(rule); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        Matcher matcher = pattern.matcher(passage.text());
        boolean named = pattern.namedGroups().containsKey("x");
        while (matcher.find()) {
            if (applies.test(passage, matcher)) {
                String offered = instead.apply(matcher);
                int from = named ? matcher.start("x") : matcher.start();
                int to = named ? matcher.end("x") : matcher.end();
                found.accept(offered.isEmpty() ? passage.finding(rule, from, to) : passage.finding(rule, from, to, offered));
            }
        }
    }
}
