package broadsheet.proof.check.issue;

import broadsheet.edition.Part;
import broadsheet.edition.Span;
import broadsheet.proof.Issue;
import broadsheet.proof.Passage;
import broadsheet.proof.lexicon.HanRun;
import broadsheet.proof.lexicon.NearTerms;
import broadsheet.proof.lexicon.Surnames;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.WordTable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What names one edition may mean and how often it prints each: its people, the places and offices it names, and those every newspaper names.
final class EditionNames {
    private static final WordTable WORDS = Vocabulary.shared();
    private static final int LONGEST = 8;
    /// A word of three characters and more that ends as names of places and offices do, and is rarer than this, is one.
    private static final int COMMON = 95;
    private static final String ENDS = "省市县区州岛湾河江湖国院部委局署府团";
    /// A word right behind a title and rarer than this is a person: 总统普京.
    private static final int RARE = 95;
    private static final double SHARE = 0.3;
    private static final int MET = 110;
    private static final int LISTED = 150;
    private static final Pattern SAYING = Pattern.compile("(?:表示|说|指出|强调|宣布)[，：]");
    private static final String NO_NAME = "党单您我他她你们的了";

    private final Map<String, Integer> counts = new HashMap<>();
    /// With the place where each stands first, in the order of the edition.
    private final Map<String, Span> people = new LinkedHashMap<>();
    /// People of two characters seen once without a title.
    private final Set<String> met = new HashSet<>();
    private final Set<String> signed = new HashSet<>();
    private final Set<String> all = new HashSet<>(DailyTerms.ALL);
    private final Map<Passage, BitSet> covered = new IdentityHashMap<>();
    private final NearTerms near;
    private final String whole;

    EditionNames(Issue issue) {
        List<Passage> passages = issue.passages().filter(EditionNames::isRead).toList();
        whole = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
        for (NameFinder.Name name : NameFinder.names(passages.stream())) {
            // Where a firm's or an office's name begins is not known: it covers nothing else's.
            if (name.type() != NameFinder.Type.BODY) {
                covered.computeIfAbsent(name.passage(), p -> new BitSet()).set(name.start(), name.end());
            }
            name(name);
        }
        passages.forEach(this::words);
        passages.forEach(this::sounded);
        all.removeIf(this::isCutShort);
        near = NearTerms.of(all);
    }

    private void name(NameFinder.Name name) {
        String text = name.text();
        int listed = WORDS.find(text, 0, text.length());
        boolean person = name.type() == NameFinder.Type.PERSON;
        boolean doubtful = text.length() == 2 && (listed >= 0 && WORDS.cost(listed) < RARE
                || person && listed < 0 && !NameFinder.isTitled(name.passage().text(), name.start()) && met.add(text));
        if (doubtful || name.type() == NameFinder.Type.BODY || text.length() > LONGEST || !HanRun.isHan(text)
                || text.chars().anyMatch(c -> NO_NAME.indexOf(c) >= 0)) {
            return;
        }
        all.add(text);
        if (person) {
            people.putIfAbsent(text, name.passage().span(name.start(), name.end()));
            if (name.signed()) {
                signed.add(text);
            }
        }
    }

    /// Whether a person of two characters is the beginning of a longer one's name: 刘国 of 刘国中.
    private boolean isCutShort(String name) {
        return name.length() == 2 && people.containsKey(name) && people.keySet().stream().anyMatch(longer -> longer.length() == 3 && longer.startsWith(name));
    }

    static boolean isRead(Passage passage) { return passage.place().part() != Part.MASTHEAD && passage.place().part() != Part.ALT_TEXT; }

    private void words(Passage passage) {
        String text = passage.text();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (passage.isWordStart(end)) {
                if (end - start > 1 && end - start <= LONGEST && HanRun.isHan(text.substring(start, end))) {
                    word(passage, text.substring(start, end), start);
                }
                start = end;
            }
        }
    }

    private void word(Passage passage, String word, int start) {
        int listed = WORDS.find(word, 0, word.length());
        if (listed < 0) {
            return;
        }
        int last = word.length() - 1;
        boolean place = PlaceNames.isGreat(word) || PlaceNames.isPlace(word) && count(word) > 1;
        boolean office = word.length() > 2 && ENDS.indexOf(word.charAt(last)) >= 0 && WORDS.cost(listed) >= COMMON;
        if (place || office) {
            all.add(word);
        } else if (word.length() == 2 && WORDS.cost(listed) >= RARE && NameFinder.isTitled(passage.text(), start)
                && (NameFinder.isSounded(word.charAt(0)) || Surnames.isSurname(word.charAt(0)))) {
            all.add(word);
            people.putIfAbsent(word, passage.span(start, start + word.length()));
        }
    }

    /// Foreign names of two and three characters, too short to be known by their sounds alone: in front of what somebody says, behind a title, or
    /// printed twice.
    private void sounded(Passage passage) {
        String text = passage.text();
        for (int from = 0; from < text.length(); from++) {
            int to = from;
            while (to < text.length() && NameFinder.isSounded(text.charAt(to))) {
                to++;
            }
            int length = to - from;
            String name = text.substring(from, to);
            if (length == 2 && isSaying(text, from, to) || length == 3 && passage.isWords(from, to) && WORDS.find(name, 0, length) < 0
                    && (isSaying(text, from, to) || NameFinder.isTitled(text, from) || count(name) > 1)) {
                all.add(name);
                people.putIfAbsent(name, passage.span(from, to));
            }
            from = to;
        }
    }

    /// Whether a clause begins with it and says what it said.
    private static boolean isSaying(String text, int from, int to) {
        return (from == 0 || "。；，”".indexOf(text.charAt(from - 1)) >= 0) && SAYING.matcher(text).region(to, text.length()).lookingAt();
    }

    /// How often the edition prints these characters.
    int count(String name) {
        return counts.computeIfAbsent(name, n -> {
            int times = 0;
            for (int at = whole.indexOf(n); at >= 0; at = whole.indexOf(n, at + n.length())) {
                times++;
            }
            return times;
        });
    }

    boolean isPerson(String name) { return people.containsKey(name); }

    /// Where a person stands first.
    Optional<Span> first(String name) { return Optional.ofNullable(people.get(name)); }

    /// Whether this is a signature, or of two people printed as often as each other the one that stands first.
    boolean isTrusted(String name, String other) {
        if (signed.contains(name)) {
            return true;
        }
        return isPerson(name) && isPerson(other) && count(name) == count(other)
                && people.keySet().stream().filter(n -> n.equals(name) || n.equals(other)).findFirst().filter(name::equals).isPresent();
    }

    boolean isName(String text) { return all.contains(text); }

    /// Whether the finder of names sees one here that reaches further than `[from, to)`.
    boolean isPartOfName(Passage passage, int from, int to) {
        BitSet named = covered.getOrDefault(passage, new BitSet());
        return from > 0 && named.get(from) && named.get(from - 1) || named.get(to - 1) && named.get(to);
    }

    /// The names of which exactly one character differs from `text[from, to)`.
    List<String> near(String text, int from, int to) { return near.near(text, from, to); }

    /// What a name costs here, in −10 ln of probability: by the vocabulary, or by how often this edition prints it, whichever is less.
    int cost(String name) {
        int listed = WORDS.find(name, 0, name.length());
        int here = count(name) > 0 ? (int) Math.min(MET, -10 * Math.log(count(name) * SHARE / whole.length())) : LISTED;
        return listed >= 0 ? Math.min(WORDS.cost(listed), here) : here;
    }
}
