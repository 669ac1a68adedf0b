package broadsheet.proof.check.issue;

import broadsheet.edition.Part;
import broadsheet.edition.Span;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Issue;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.check.issue.NameFinder.Name;
import broadsheet.proof.lexicon.Surnames;
import broadsheet.proof.lexicon.Surprise;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.WordTable;
import broadsheet.typeset.text.CharClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// 名称前后不一: words that differ in one character from a name the edition prints elsewhere, more often or over a signature. Words
/// the vocabulary lists, and pairs such as 东区／西区 and 一小／二小, are left alone. In the same article it is probable, else a query.
public final class NearNames implements Check.OfEdition {
    static final Rule HERE = new Rule("agreement.name", Kind.AGREEMENT, Severity.PROBABLE, "《报纸期刊质量管理规定》（2020）附件：人名地名", "", "");
    static final Rule ELSEWHERE = new Rule("agreement.name-elsewhere", Kind.AGREEMENT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：人名地名", "", "");

    private static final WordTable WORDS = Vocabulary.shared();
    /// Characters that tell things of one kind apart.
    private static final String TELLING = "一二三四五六七八九十东西南北中上下前后左右大小新老省市县区镇乡村正副甲乙丙丁男女长总的在和与了是两多本该各全这那某";
    /// How many characters around a name of two must stand around the other too.
    private static final int ENOUGH = 3;
    private static final String[] NONE = {};
    private static final int REACH = 6;
    /// The cost of a name no list has and the edition has met already.
    private static final int MET = 110;
    /// How much more probable a name of three characters must be than what is printed; of a longer one, less will do.
    private static final int DOUBT = 85;
    private static final int DOUBT_LONG = 45;

    @Override
    public List<Rule> rules() { return List.of(HERE, ELSEWHERE); }

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        Known known = new Known(NameFinder.byText(NameFinder.names(issue)));
        issue.passages().filter(p -> p.place().part() != Part.MASTHEAD && p.place().part() != Part.ALT_TEXT)
                .forEach(passage -> search(passage, known, issue, found));
    }

    /// The edition's names, to be found by their first character and by their second.
    private static final class Known {
        private final Map<String, List<Name>> places;
        private final String[][] byFirst;
        private final String[][] bySecond;

        Known(Map<String, List<Name>> places) {
            this.places = places;
            this.byFirst = byCharacter(places.keySet(), 0);
            this.bySecond = byCharacter(places.keySet(), 1);
        }

        /// Filled once and asked at every character of the edition: an array, because a map would box each of them.
        private static String[][] byCharacter(Set<String> names, int at) {
            String[][] table = new String[Character.MAX_VALUE + 1][];
            names.stream().collect(Collectors.groupingBy(n -> n.charAt(at))).forEach((c, list) -> table[c] = list.toArray(String[]::new));
            return table;
        }

        List<Name> places(String name) { return places.getOrDefault(name, List.of()); }

        int weight(String name) { return places(name).stream().mapToInt(n -> n.signed() ? 2 : 1).sum(); }

        /// The names of which exactly one character differs from the text at this place.
        List<String> near(String text, int at) {
            List<String> near = List.of();
            String[] first = byFirst[text.charAt(at)];
            String[] second = at + 1 < text.length() ? bySecond[text.charAt(at + 1)] : null;
            for (String name : first == null ? NONE : first) {
                if (difference(text, at, name) > 0) {
                    near = with(near, name);
                }
            }
            for (String name : second == null ? NONE : second) {
                if (difference(text, at, name) == 0) {
                    near = with(near, name);
                }
            }
            return near;
        }

        private static List<String> with(List<String> list, String name) {
            List<String> longer = new ArrayList<>(list);
            longer.add(name);
            return longer;
        }
    }

    /// Where the one character that differs stands, −1 if none or several do.
    private static int difference(String text, int at, String name) {
        int different = -1;
        if (at + name.length() > text.length()) {
            return -1;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text.charAt(at + i) != name.charAt(i)) {
                if (different >= 0) {
                    return -1;
                }
                different = i;
            }
        }
        return different;
    }

    private static void search(Passage passage, Known known, Issue issue, Consumer<Finding> found) {
        String text = passage.text();
        for (int at = 0; at < text.length(); at++) {
            int start = at;
            List<String> near = known.near(text, at);
            if (near.isEmpty()) {
                continue;
            }
            near.stream().filter(name -> differs(passage, start, name, known, issue))
                    .max(Comparator.comparingInt(known::weight).thenComparing(Comparator.naturalOrder()))
                    .ifPresent(name -> report(passage, start, name, known, found));
        }
    }

    private static boolean differs(Passage passage, int at, String name, Known known, Issue issue) {
        String words = passage.text().substring(at, at + name.length());
        int k = difference(passage.text(), at, name);
        char printed = words.charAt(k);
        List<Name> places = known.places(name);
        boolean person = places.getFirst().type() == NameFinder.Type.PERSON;
        boolean telling = TELLING.indexOf(printed) >= 0 || TELLING.indexOf(name.charAt(k)) >= 0;
        if (CharClass.of(printed) != CharClass.HAN || !person && telling || WORDS.contains(words)) {
            return false;
        }
        int own = known.weight(words);
        if (own >= known.weight(name) && !(own == 1 && aside(passage, places))) {
            return false;
        }
        if (name.length() > 2 && places.size() > 1 && places.getFirst().type() != NameFinder.Type.BODY && surprises(passage, at, name, k)) {
            return true;
        }
        return switch (places.getFirst().type()) {
            case PERSON -> words.length() == 2 ? sameWords(passage, at, words, places) && occursOnce(issue, words) : isPerson(passage, at, words, k)
                    && (k > 0 || surnames(passage, printed, name, places));
            case SOUND -> isWholeRun(passage.text(), at, at + words.length()) && passage.isWordStart(at);
            case WORD -> passage.isWords(at + k, at + k + 1) && !isListedWithout(name, k) && isWholeRun(passage.text(), at, at + words.length());
            case BODY -> passage.isWords(at + k, at + k + 1);
        };
    }

    /// Whether the words, cut as they stand, are so much less probable than the name that nobody can have meant them.
    private static boolean surprises(Passage passage, int at, String name, int k) {
        int listed = WORDS.find(name, 0, name.length());
        int meant = listed >= 0 ? WORDS.cost(listed) : MET;
        boolean whole = NameFinder.isSounded(name.charAt(0)) && NameFinder.isSounded(name.charAt(name.length() - 1));
        return Surprise.of(passage.text(), at, at + name.length(), meant) >= (name.length() == 3 ? DOUBT : DOUBT_LONG) && !isCommonWithout(name, k)
                && (!whole || isWholeRun(passage.text(), at, at + name.length()));
    }

    /// Whether one of the two stands in the body and the other beside it: in a headline, a caption or a credit.
    private static boolean aside(Passage passage, List<Name> places) {
        return places.stream().anyMatch(n -> (n.passage().place().part() == Part.BODY) != (passage.place().part() == Part.BODY));
    }

    private static boolean occursOnce(Issue issue, String words) {
        return issue.passages().map(Passage::text).mapToLong(t -> t.split(words, -1).length - 1L).sum() == 1;
    }

    /// The window begins where a word does, and the character that differs is part of no word of the text around.
    private static boolean isPerson(Passage passage, int at, String words, int k) {
        boolean single = passage.isWords(at + k, at + k + 1);
        boolean given = k > 0 && passage.isWords(at + 1, at + words.length());
        boolean whole = passage.isWords(at, at + words.length());
        return NameFinder.begins(passage, at) && (single || given || whole);
    }

    /// 常委会 without 会 is a word of its own, which may stand before any other character.
    private static boolean isListedWithout(String name, int k) {
        return k == name.length() - 1 && WORDS.contains(name, 0, k) || k == 0 && WORDS.contains(name, 1, name.length());
    }

    private static boolean isCommonWithout(String name, int k) {
        int rest = k == name.length() - 1 ? WORDS.find(name, 0, k) : k == 0 ? WORDS.find(name, 1, name.length()) : -1;
        return rest >= 0 && WORDS.cost(rest) < MET;
    }

    /// Two surnames before one given name are two people, unless both stand in one article; what is no surname is none of a person.
    private static boolean surnames(Passage passage, char printed, String name, List<Name> places) {
        boolean surname = Surnames.isSurname(printed);
        boolean here = places.stream().anyMatch(n -> n.passage().place().article().equals(passage.place().article()));
        return surname ? here : !WORDS.contains(name, 1, name.length());
    }

    /// Whether no character before or after belongs to a longer name written by sound.
    private static boolean isWholeRun(String text, int from, int to) {
        return (from == 0 || !NameFinder.isSounded(text.charAt(from - 1))) && (to == text.length() || !NameFinder.isSounded(text.charAt(to)));
    }

    /// For a name of two characters: enough of the words right before and after stand around the name elsewhere too.
    private static boolean sameWords(Passage passage, int at, String words, List<Name> places) {
        return passage.isWords(at, at + words.length()) && places.stream().anyMatch(n -> around(passage, at, at + words.length(), n) >= ENOUGH);
    }

    /// How many characters of Chinese in a row stand right before both, or right after both.
    private static int around(Passage passage, int start, int end, Name name) {
        String a = passage.text();
        String b = name.passage().text();
        int before = 0;
        for (int i = 1; i <= REACH && same(a, start - i, b, name.start() - i); i++) {
            before += CharClass.of(a.charAt(start - i)) == CharClass.HAN ? 1 : 0;
        }
        int after = 0;
        for (int i = 0; i < REACH && same(a, end + i, b, name.end() + i); i++) {
            after += CharClass.of(a.charAt(end + i)) == CharClass.HAN ? 1 : 0;
        }
        return Math.max(before, after - 1);
    }

    private static boolean same(String a, int i, String b, int j) {
        return i >= 0 && j >= 0 && i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j);
    }

    private static void report(Passage passage, int at, String name, Known known, Consumer<Finding> found) {
        List<Name> places = known.places(name);
        Optional<Name> near = places.stream().filter(n -> n.passage().place().article().equals(passage.place().article())).findFirst();
        Rule rule = near.isPresent() ? HERE : ELSEWHERE;
        Span other = near.or(() -> places.stream().findFirst()).map(n -> n.passage().span(n.start(), n.end())).orElseThrow();
        found.accept(passage.finding(rule, at, at + name.length(), List.of(name), List.of(name, String.valueOf(places.size())), List.of(other)));
    }
}
