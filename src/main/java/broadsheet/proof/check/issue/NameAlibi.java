package broadsheet.proof.check.issue;

import broadsheet.proof.Passage;
import broadsheet.proof.lexicon.HanRun;
import broadsheet.proof.lexicon.Surnames;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.proof.lexicon.WordLattice;
import broadsheet.typeset.text.WordTable;
import java.util.Set;

/// What speaks for a stretch that is no listed word being right nevertheless: it is part of another name, or a way of writing the tables do
/// not have. Offsets are within the run.
record NameAlibi(Passage passage, HanRun run, WordLattice ways, EditionNames names) {
    private static final WordTable WORDS = Vocabulary.shared();
    private static final String TELLING = "〇一二三四五六七八九十百千万亿两几多第东西南北前后左右新老省市县区镇乡村年月日届次个这那该各全";
    private static final String COUNTING = "届次";
    /// What a state's first character is joined with: 俄方, 英中, 英称.
    private static final String JOINED = "方中称";
    /// What stands by itself behind a name, and before one.
    private static final String BEHIND = "的于已正都才们省市人说在对同和与等将的率今向致任是出会主指强表应也还就于代签发介认为从";
    private static final String BEFORE = "在和与对同向由于从到经的是及赴访应自至将把被为让使以等据因当";
    /// What a place of its own ends with: 长所乡.
    private static final String PARTED = "省市县区州乡镇村";
    /// What begins another phrase rather than a name.
    private static final String LINKING = "和与到由从在后是对第及";
    /// What is said of a state or a province instead of its name.
    private static final Set<String> COMMON = Set.of(("祖国 外国 强国 各国 我国 大国 多国 本国 两国 友国 多州 该州 各州 全州 本州").split(" "));
    /// Places that one character stands for in other compounds: 英中, 美航母, 沪宁.
    private static final String SHORT = "中美英法德俄日韩朝越泰印伊巴以乌匈埃加古澳港京沪津渝冀晋辽吉苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新深";
    private static final String MUCH_SHORTENED = "美以";
    private static final int SHORT_EXCUSE = 40;
    private static final int WORD_EXCUSE = 30;
    private static final String LIST = "、 　";
    private static final int COINAGE = 4;
    private static final int RARE = 115;

    /// Whether the name cannot be what was meant at `[from, to)`.
    boolean has(int from, int to, String name) {
        String printed = passage.text().substring(run.from() + from, run.from() + to);
        int k = 0;
        while (printed.charAt(k) == name.charAt(k)) {
            k++;
        }
        if (names.isPartOfName(passage, run.from() + from, run.from() + to) || isTold(printed.charAt(k), name.charAt(k))
                || names.isPerson(name) && isListed(from, to) && passage.text().contains(name)) {
            return true;
        }
        return isQuoted() || (name.length() == 2 ? COMMON.contains(printed) || k == 0 && LINKING.indexOf(printed.charAt(0)) >= 0 || k == 1
                && JOINED.indexOf(printed.charAt(1)) >= 0
                || isPaired(from) || isStuck(from, to) || names.isPerson(name) && !isAddressed(from, to) || isPerson(from, to, name) || isSounded(from, to)
                : isSounded(from, to) || k == name.length() - 1 && PARTED.indexOf(name.charAt(k)) >= 0 && WORDS.contains(name, 0, k));
    }

    /// Whether it stands in a list: a list that has both names names two people.
    private boolean isListed(int from, int to) {
        String text = passage.text();
        int end = run.from() + to;
        return from == 0 && run.from() > 0 && LIST.indexOf(text.charAt(run.from() - 1)) >= 0 || end < text.length() && LIST.indexOf(text.charAt(end)) >= 0;
    }

    /// A coinage in quotes: “四风”.
    private boolean isQuoted() {
        String text = passage.text();
        return run.length() <= COINAGE && run.from() > 0 && run.to() < text.length() && "“‘《".indexOf(text.charAt(run.from() - 1)) >= 0
                && "”’》".indexOf(text.charAt(run.to())) >= 0;
    }

    private static boolean isTold(char printed, char meant) {
        return SHORT.indexOf(printed) >= 0 && SHORT.indexOf(meant) >= 0 || COUNTING.indexOf(printed) >= 0 || TELLING.indexOf(meant) >= 0
                && TELLING.indexOf(printed) >= 0;
    }

    /// Whether the phrase goes on as it began: 越织越密, 依规依纪.
    private boolean isPaired(int from) {
        return from + 2 < run.length() && at(from) == at(from + 2) || from > 1 && at(from) == at(from - 2);
    }

    /// Whether only an ending or a beginning differs from a name that is another word without it.
    private static boolean isWordBut(String name, int k) {
        return k == name.length() - 1 && WORDS.contains(name, 0, k) || k == 0 && WORDS.contains(name, 1, name.length());
    }

    /// Whether a character stands beside it that is neither a word of the vocabulary nor one that stands by itself: 学［深悟］透.
    private boolean isStuck(int from, int to) {
        return from > 0 && isLone(from - 1) && BEFORE.indexOf(at(from - 1)) < 0 || to < run.length() && isLone(to) && BEHIND.indexOf(at(to)) < 0;
    }

    /// Whether the words around speak of a person, or it stands as one in a list.
    private boolean isAddressed(int from, int to) {
        String text = passage.text();
        return NameFinder.isTitled(text, run.from() + from) || NameFinder.isSpokenOf(text, run.from() + to);
    }

    /// Whether it is part of the name of somebody else: 李书磊, 黄坤明, or stands as one in a list.
    private boolean isPerson(int from, int to, String name) {
        boolean surname = Surnames.isSurname(at(from));
        boolean before = from > 0 && Surnames.isSurname(at(from - 1)) && isLone(from - 1) && BEFORE.indexOf(at(from - 1)) < 0;
        boolean behind = surname && to < run.length() && isLone(to) && BEHIND.indexOf(at(to)) < 0;
        boolean placed = to < run.length() && PARTED.indexOf(at(to)) >= 0 && isLone(to);
        return before || behind || placed || surname && from == 0 && to == run.length() && names.isPerson(name);
    }

    /// Whether it is part of a name written by sound.
    private boolean isSounded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!NameFinder.isSounded(at(i))) {
                return false;
            }
        }
        boolean dotted = from == 0 && run.from() > 0 && passage.text().charAt(run.from() - 1) == '·';
        boolean unfinished = to < run.length() && isLone(to) && BEHIND.indexOf(at(to)) < 0;
        return dotted || unfinished || goesOn(to, BEHIND) || goesOn(from - 1, BEFORE);
    }

    private boolean goesOn(int at, String not) {
        if (at < 0 || at >= run.length() || !NameFinder.isSounded(at(at)) || isLone(at) && not.indexOf(at(at)) >= 0) {
            return false;
        }
        int length = ways.lengthAt(at);
        for (int start = Math.max(0, at - length + 1); start <= at && start + length <= run.length(); start++) {
            String word = passage.text().substring(run.from() + start, run.from() + start + length);
            int listed = WORDS.find(word, 0, length);
            if (word.chars().allMatch(c -> NameFinder.isSounded((char) c)) && (length == 1 || listed >= 0 && WORDS.cost(listed) > RARE)) {
                return true;
            }
        }
        return false;
    }

    /// How much dearer the name becomes, because its first character alone may stand for it (英中, 美航母) or because it is another word but for
    /// the character that differs.
    int excuse(int from, String name) {
        if (name.length() > 2) {
            int k = 0;
            while (k < name.length() - 1 && at(from + k) == name.charAt(k)) {
                k++;
            }
            return isWordBut(name, k) ? WORD_EXCUSE : 0;
        }
        boolean shortened = PlaceNames.isGreat(name) && at(from) == name.charAt(0);
        return !shortened ? 0 : MUCH_SHORTENED.indexOf(name.charAt(0)) >= 0 ? SHORT_EXCUSE : SHORT.indexOf(name.charAt(0)) >= 0 ? SHORT_EXCUSE / 3 : 0;
    }

    private char at(int i) { return passage.text().charAt(run.from() + i); }

    private boolean isLone(int i) { return ways.lengthAt(i) == 1; }
}
