package broadsheet.proof.check.word;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.lexicon.Cutter;
import broadsheet.proof.lexicon.Surnames;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.CharClass;
import java.util.List;
import java.util.function.Consumer;

/// 重字: the same character twice where no word covers both (实实在在 is one) and no two words meet (财政｜政策). A function
/// character, 的的, is certain. Silent for names (沈跃跃), 一个个 and 长得壮壮的.
public final class RepeatedCharacter implements Check.OfPassage {
    static final Rule FUNCTION = new Rule("repeat.function", Kind.REPEAT, Severity.CERTAIN, "《报纸期刊质量管理规定》（2020）附件：多字", "开发区的的企业", "开发区的企业");
    static final Rule OTHER = new Rule("repeat.character", Kind.REPEAT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：多字", "加快发发展", "加快发展");

    private static final Vocabulary WORDS = Vocabulary.shared();
    private static final String FUNCTION_CHARACTERS = "的在是和与及或被从而也但由把";
    /// Characters that may stand doubled by themselves: 代代传承, 人人有责.
    private static final String FREE = "代人天年月日家户处事时世层步节频纷点件条县乡村镇校厂";
    /// How many characters on each side are weighed.
    private static final int REACH = 6;
    /// How much more probable (in −10 ln) the text without one of the two must be before two meeting words are doubted.
    private static final int DOUBT = 95;

    @Override
    public List<Rule> rules() { return List.of(FUNCTION, OTHER); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c != text.charAt(i + 1) || !isHan(text, i) || !passage.isWordStart(i + 1)) {
                continue;
            }
            if (FUNCTION_CHARACTERS.indexOf(c) >= 0 && passage.isWords(i, i + 1)) {
                found.accept(passage.finding(FUNCTION, i, i + 2, String.valueOf(c)));
            } else if (!isFree(passage, i) && !isOffice(text, i) && !meeting(text, i + 1)) {
                found.accept(passage.finding(OTHER, i, i + 2, String.valueOf(c)));
            }
        }
    }

    private static boolean isHan(String text, int at) { return at >= 0 && at < text.length() && CharClass.of(text.charAt(at)) == CharClass.HAN; }

    /// 该州州长, 我国国内: a kind of place after a word that points at it, then a word that begins with it.
    private static boolean isOffice(String text, int at) {
        return at > 0 && "该本全各两我".indexOf(text.charAt(at - 1)) >= 0 && "州国省市县区镇乡村院部局校厂所".indexOf(text.charAt(at)) >= 0 && beginsWord(text, at + 1);
    }

    private static boolean isFree(Passage passage, int at) {
        String text = passage.text();
        boolean alone = passage.isWordStart(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        return alone && (before == '一' || FREE.indexOf(text.charAt(at)) >= 0 || after == '的' || after == '地'
                || Surnames.isSurname(before) && passage.isWordStart(at - 1));
    }

    /// Whether a word ends at `middle` and another begins there, and the text would be no better without one of the two characters.
    private static boolean meeting(String text, int middle) {
        return endsWord(text, middle) && beginsWord(text, middle) && gain(text, middle) < DOUBT;
    }

    private static boolean endsWord(String text, int end) {
        for (int length = 2; length <= Vocabulary.LONGEST; length++) {
            if (WORDS.contains(text, end - length, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String text, int start) {
        for (int length = 2; length <= Vocabulary.LONGEST; length++) {
            if (WORDS.contains(text, start, start + length)) {
                return true;
            }
        }
        return false;
    }

    private static int gain(String text, int middle) {
        int from = middle;
        while (isHan(text, from - 1) && middle - from < REACH) {
            from--;
        }
        int to = middle;
        while (isHan(text, to) && to - middle < REACH) {
            to++;
        }
        return Cutter.cost(text.substring(from, to)) - Cutter.cost(text.substring(from, middle - 1) + text.substring(middle, to));
    }
}
