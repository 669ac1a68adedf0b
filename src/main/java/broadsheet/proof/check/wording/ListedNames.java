package broadsheet.proof.check.wording;

import broadsheet.edition.Part;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names against the newsroom's lists: words that differ in one character from a listed name of three or more, and who signs or is
/// credited in a name near one of the staff's. Without lists it finds nothing.
public final class ListedNames implements Check.OfPassage {
    static final Rule NAME = rule("wording.name");
    static final Rule STAFF = rule("wording.staff");

    private static final WordTable WORDS = Vocabulary.shared();
    private static final Pattern SIGNATURE = Pattern.compile("[\\p{IsHan}·]{2,}");

    private final List<Entry> names;
    private final List<Entry> staff;
    private final Set<String> listed = new HashSet<>();

    private static Rule rule(String id) { return new Rule(id, Kind.WORDING, Severity.PROBABLE, "本报名录", "", ""); }

    /// @param names names to be printed right anywhere
    /// @param staff who signs and is credited
    public ListedNames(List<Entry> names, List<Entry> staff) {
        this.names = names.stream().filter(n -> n.words().length() > 2).toList();
        this.staff = staff;
        names.forEach(n -> listed.add(n.words()));
        staff.forEach(n -> listed.add(n.words()));
    }

    @Override
    public List<Rule> rules() { return List.of(NAME, STAFF); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        for (Entry name : names) {
            for (int at = 0; at + name.words().length() <= text.length(); at++) {
                if (isNear(text, at, name.words()) && !isWord(text, at, name.words().length())) {
                    found.accept(finding(passage, NAME, at, at + name.words().length(), name));
                }
            }
        }
        Part part = passage.place().part();
        if (part == Part.BYLINE || part == Part.CREDITS || part == Part.PICTURE_CREDIT) {
            Matcher signature = SIGNATURE.matcher(text);
            while (signature.find()) {
                signature(passage, signature.start(), signature.end(), found);
            }
        }
    }

    private void signature(Passage passage, int start, int end, Consumer<Finding> found) {
        String name = passage.text().substring(start, end);
        if (listed.contains(name)) {
            return;
        }
        List<Entry> near = staff.stream().filter(s -> s.words().length() == name.length() && name.charAt(0) == s.words().charAt(0)
                && isNear(name, 0, s.words())).toList();
        near.stream().findFirst().ifPresent(s -> found.accept(finding(passage, STAFF, start, end, s)));
    }

    private static Finding finding(Passage passage, Rule rule, int start, int end, Entry entry) {
        Finding finding = passage.finding(rule, start, end, List.of(entry.words()), List.of(entry.words()), List.of());
        return new Finding(rule, finding.span(), finding.quote(), finding.inserts(), finding.suggestions(), List.of(), entry.source());
    }

    /// Whether exactly one character differs.
    private static boolean isNear(String text, int at, String name) {
        int different = 0;
        for (int i = 0; i < name.length() && different < 2; i++) {
            different += text.charAt(at + i) == name.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    private boolean isWord(String text, int at, int length) {
        String words = text.substring(at, at + length);
        return listed.contains(words) || WORDS.contains(words) || Stream.of("的", "在", "、", "，", "。").anyMatch(words::contains);
    }
}
