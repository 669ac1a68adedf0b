package broadsheet.proof.check.wording;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Words that stand on a list. Where what should stand there contains the words and is there already, it is silent.
public final class ListedWording implements Check.OfPassage {
    static final Rule TERM = rule("wording.term", Severity.PROBABLE);
    static final Rule FORBIDDEN = rule("wording.forbidden", Severity.CERTAIN);
    static final Rule CAUTIOUS = rule("wording.cautious", Severity.QUERY);

    private final Rule rule;
    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    private static Rule rule(String id, Severity severity) { return new Rule(id, Kind.WORDING, severity, "本报用词表", "", ""); }

    /// @param rule    what a finding is
    /// @param entries the list
    public ListedWording(Rule rule, List<Entry> entries) {
        this.rule = rule;
        entries.forEach(e -> byFirst.computeIfAbsent(e.words().charAt(0), c -> new ArrayList<>()).add(e));
        byFirst.values().forEach(list -> list.sort(Comparator.comparing((Entry e) -> e.words().length()).reversed()));
    }

    @Override
    public List<Rule> rules() { return List.of(rule); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            at = Math.max(at + 1, at(passage, text, at, found));
        }
    }

    /// The end of the listed words at this place, 0 if none stand there.
    private int at(Passage passage, String text, int at, Consumer<Finding> found) {
        for (Entry entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(entry.words(), at) && !isRight(text, at, entry)) {
                int end = at + entry.words().length();
                List<String> instead = entry.instead().isEmpty() ? List.of() : List.of(entry.instead());
                Finding finding = passage.finding(rule, at, end, instead, List.of(entry.instead(), entry.note()), List.of());
                found.accept(new Finding(rule, finding.span(), finding.quote(), finding.inserts(), instead, List.of(), entry.source()));
                return end;
            }
        }
        return 0;
    }

    private static boolean isRight(String text, int at, Entry entry) {
        int inside = entry.instead().indexOf(entry.words());
        return inside >= 0 && at >= inside && text.startsWith(entry.instead(), at - inside);
    }
}
