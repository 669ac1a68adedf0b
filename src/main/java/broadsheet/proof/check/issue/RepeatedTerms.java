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
import broadsheet.proof.lexicon.Cutter;
import broadsheet.proof.lexicon.NearTerms;
import broadsheet.proof.lexicon.Surprise;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.CharClass;
import broadsheet.typeset.text.WordTable;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// 名称错字: a stretch that differs in one character from a term of a newspaper's daily bread, or from one that the edition itself prints at
/// least twice, and that makes no sense as it stands: 中国共产堂, 洛杉几. Silent where the characters tell things of one kind apart
/// (第十九届, 第二十届), and where the words as printed are as probable as the term.
public final class RepeatedTerms implements Check.OfEdition {
    static final Rule RULE = new Rule("agreement.term", Kind.AGREEMENT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：错字、别字", "", "");

    private static final WordTable WORDS = Vocabulary.shared();
    private static final int LONGEST = 8;
    /// The cost of a term no list has and the edition has met already.
    private static final int MET = 110;
    /// How much more probable a term of three characters must be than what is printed; of a longer one, less will do; where what is printed
    /// is a word of its own, more is needed.
    private static final int DOUBT_SHORT = 60;
    private static final int DOUBT = 40;
    private static final int DOUBT_WORD = 110;
    /// A word this cheap stands beside many others.
    private static final int COMMON = 125;
    /// What begins so is a figure with its unit.
    private static final String COUNTED = "〇一二三四五六七八九十百千万亿两几多第余";
    private static final String TELLING = "〇一二三四五六七八九十百千万亿两几多第东西南北前后左右新老省市县区镇乡村局年月日届次个这那该各全的是在了与和及或为对向从把被也都将";

    @Override
    public List<Rule> rules() { return List.of(RULE); }

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        Map<String, Seen> seen = new HashMap<>();
        issue.passages().filter(RepeatedTerms::isRead).forEach(p -> collect(p, seen));
        Set<String> terms = new HashSet<>(DailyTerms.ALL);
        seen.forEach((term, s) -> {
            if (!s.everyday && (s.times > 1 || WORDS.contains(term)) && COUNTED.indexOf(term.charAt(0)) < 0) {
                terms.add(term);
            }
        });
        NearTerms index = NearTerms.of(terms);
        issue.passages().filter(RepeatedTerms::isRead).forEach(p -> search(p, index, seen, found));
    }

    /// How often a stretch of whole words stands in the edition, and where first.
    private static final class Seen {
        private final Span first;
        private final boolean everyday;
        private int times;

        Seen(Span first, boolean everyday) {
            this.first = first;
            this.everyday = everyday;
        }
    }

    private static boolean isRead(Passage passage) { return passage.place().part() != Part.MASTHEAD && passage.place().part() != Part.ALT_TEXT; }

    private static void collect(Passage passage, Map<String, Seen> seen) {
        String text = passage.text();
        BitSet everyday = EverydayWords.in(passage);
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; passage.isWordStart(start) && end <= Math.min(text.length(), start + LONGEST) && isHan(text, end - 1); end++) {
                if (end - start >= 3 && passage.isWordStart(end)) {
                    int from = start;
                    int to = end;
                    seen.computeIfAbsent(text.substring(start, end),
                            t -> new Seen(passage.span(from, to), everyday.nextSetBit(from) >= 0 && everyday.nextSetBit(from) < to)).times++;
                }
            }
        }
    }

    private static boolean isHan(String text, int at) { return CharClass.of(text.charAt(at)) == CharClass.HAN; }

    private static void search(Passage passage, NearTerms index, Map<String, Seen> seen, Consumer<Finding> found) {
        String text = passage.text();
        int run = 0;
        for (int end = 1; end <= text.length(); end++) {
            run = isHan(text, end - 1) ? run + 1 : 0;
            for (int length = 3; length <= Math.min(run, LONGEST); length++) {
                int from = end - length;
                int to = end;
                index.near(text, from, to).stream().filter(term -> isMeant(passage, from, to, term, seen))
                        .max(Comparator.comparingInt((String t) -> seen.containsKey(t) ? seen.get(t).times : 1).thenComparing(Comparator.naturalOrder()))
                        .ifPresent(term -> report(passage, from, to, term, seen, found));
            }
        }
    }

    private static boolean isMeant(Passage passage, int from, int to, String term, Map<String, Seen> seen) {
        String text = passage.text();
        int k = 0;
        while (text.charAt(from + k) == term.charAt(k)) {
            k++;
        }
        // 美凯龙等企业 lists enterprises; it is no 龙头企业 gone wrong.
        boolean listing = text.charAt(from + k) == '等';
        // 师德师风建设 goes on as it began; it is no 作风建设 gone wrong.
        boolean paired = k == 0 && from > 1 && text.charAt(from) == text.charAt(from - 2);
        boolean telling = listing || paired || TELLING.indexOf(text.charAt(from + k)) >= 0 || TELLING.indexOf(term.charAt(k)) >= 0;
        Seen printed = seen.get(text.substring(from, to));
        if (telling || WORDS.contains(text, from, to) || DailyTerms.ALL.contains(text.substring(from, to)) || printed != null && printed.times > 1) {
            return false;
        }
        int listed = WORDS.find(term, 0, term.length());
        int surprise = Surprise.of(text, from, to, listed >= 0 ? Math.min(MET, WORDS.cost(listed)) : MET);
        boolean daily = DailyTerms.ALL.contains(term);
        if (!passage.isWords(from + k, from + k + 1)) {
            return daily && k > 0 && k < term.length() - 1 && surprise >= DOUBT_WORD;
        }
        boolean inWord = listed >= 0 || daily || !isAlone(term, k);
        return inWord && !isWordBut(text, from, term, k) && surprise >= (term.length() == 3 ? DOUBT_SHORT : DOUBT);
    }

    /// Whether a character is a word of its own in a term.
    private static boolean isAlone(String term, int k) {
        boolean[] starts = Cutter.starts(term);
        return starts[k] && starts[k + 1];
    }

    /// Whether the rest of the term is a common word and only an ending or a beginning differs, as any word beside it may: 应急管理部, 应急管理工.
    private static boolean isWordBut(String text, int from, String term, int k) {
        boolean last = k == term.length() - 1;
        if (!last && k > 0) {
            return false;
        }
        int rest = WORDS.find(term, last ? 0 : 1, last ? k : term.length());
        return rest >= 0 && WORDS.cost(rest) < COMMON || isAlone(term, k);
    }

    private static void report(Passage passage, int from, int to, String term, Map<String, Seen> seen, Consumer<Finding> found) {
        Seen other = seen.get(term);
        found.accept(passage.finding(RULE, from, to, List.of(term), List.of(term), other == null ? List.of() : List.of(other.first)));
    }
}
