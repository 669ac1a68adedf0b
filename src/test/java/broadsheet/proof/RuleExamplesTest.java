package broadsheet.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.check.Checks;
import broadsheet.proof.check.wording.Newsroom;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a rule shows as its example is what it does: it complains of the bad text and of nothing in the good one.
class RuleExamplesTest {
    private static final List<Check> CHECKS = Checks.with(Newsroom.NONE, true);

    private static List<Rule> examples() {
        return CHECKS.stream().filter(c -> !(c instanceof Check.OfEdition)).flatMap(c -> c.rules().stream()).filter(r -> !r.bad().isEmpty()).toList();
    }

    private static Set<String> found(String text) {
        return new Proofreader(CHECKS).check(Copy.paragraph(text)).stream().map(f -> f.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    List<DynamicTest> everyRuleSeesItsBadExample() {
        return examples().stream().map(rule -> DynamicTest.dynamicTest(rule.id() + ": " + rule.bad(),
                () -> assertTrue(found(rule.bad()).contains(rule.id()), () -> "found " + found(rule.bad())))).toList();
    }

    @TestFactory
    List<DynamicTest> everyRuleIsSilentAtItsGoodExample() {
        return examples().stream().map(rule -> DynamicTest.dynamicTest(rule.id() + ": " + rule.good(),
                () -> assertEquals(Set.of(), found(rule.good())))).toList();
    }

    @Test
    void everyRuleHasAnIdOfItsOwnASourceAndWordsInBothLanguages() {
        List<Rule> rules = CHECKS.stream().flatMap(c -> c.rules().stream()).toList();
        assertEquals(rules.size(), rules.stream().map(Rule::id).distinct().count());
        for (Rule rule : rules) {
            assertFalse(rule.source().isBlank(), rule.id());
            assertFalse(FindingText.of(Locale.CHINESE).title(rule).isBlank());
            assertFalse(FindingText.of(Locale.ENGLISH).title(rule).isBlank());
        }
    }
}
