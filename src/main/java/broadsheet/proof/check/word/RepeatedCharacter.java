package broadsheet.proof.check.word;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.lexicon.HanRun;
import broadsheet.proof.lexicon.Surnames;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.proof.lexicon.WordLattice;
import broadsheet.typeset.text.CharClass;
import broadsheet.typeset.text.WordTable;
import java.util.List;
import java.util.function.Consumer;

/// 重字: the same character twice where the text reads much better without one of them; 实实在在 and 财政政策 do not. A function
/// character, 的的, is certain. Silent for names (沈跃跃), 一个个, 长得壮壮的 and 统战部部长.
public final class RepeatedCharacter implements Check.OfPassage {
    static final Rule FUNCTION = new Rule("repeat.function", Kind.REPEAT, Severity.CERTAIN, "《报纸期刊质量管理规定》（2020）附件：多字", "开发区的的企业", "开发区的企业");
    static final Rule OTHER = new Rule("repeat.character", Kind.REPEAT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：多字", "加快发发展", "加快发展");

    private static final WordTable WORDS = Vocabulary.shared();
    private static final String FUNCTION_CHARACTERS = "的在是和与及或被从而也但由把";
    /// Characters that may stand doubled by themselves: 代代传承, 人人有责.
    private static final String FREE = "代人天年月日家户处事时世层步节频纷点件条县乡村镇校厂";
    /// How much more probable (in −10 ln) the text without one of the two must be: of clean news one pair in twenty is above, of characters
    /// doubled by mistake nineteen in twenty.
    private static final int DOUBT = 42;
    /// The same after a surname, where a given name may be doubled.
    private static final int DOUBT_NAME = 100;

    @Override
    public List<Rule> rules() { return List.of(FUNCTION, OTHER); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c != text.charAt(i + 1) || !isHan(text, i)) {
                continue;
            }
            if (FUNCTION_CHARACTERS.indexOf(c) >= 0 && passage.isWords(i, i + 1)) {
                found.accept(passage.finding(FUNCTION, i, i + 2, String.valueOf(c)));
            } else if (!isFree(passage, i) && !isOffice(text, i) && (isCounted(text, i) || gain(text, i) >= (isGiven(passage, i) ? DOUBT_NAME : DOUBT))) {
                found.accept(passage.finding(OTHER, i, i + 2, String.valueOf(c)));
            }
        }
    }

    /// 沈跃跃: what may be a given name, after a surname.
    private static boolean isGiven(Passage passage, int at) {
        return at > 0 && passage.isWordStart(at) && passage.isWordStart(at - 1) && Surnames.isSurname(passage.text().charAt(at - 1));
    }

    /// 11月月20日, 168种种: what a figure counts, twice.
    private static boolean isCounted(String text, int at) { return at > 0 && Character.isDigit(text.charAt(at - 1)) && !beginsWord(text, at + 1); }

    private static boolean isHan(String text, int at) { return at >= 0 && at < text.length() && CharClass.of(text.charAt(at)) == CharClass.HAN; }

    /// 该州州长, 我国国内: a kind of place or office after a word that points at it, then a word that begins with it; 统战部部长, 技术科科长: its head.
    private static boolean isOffice(String text, int at) {
        boolean office = "州国省市县区镇乡村院部局校厂所科处厅司队".indexOf(text.charAt(at)) >= 0;
        boolean head = at + 2 < text.length() && "长委直内民".indexOf(text.charAt(at + 2)) >= 0;
        return office && at > 0 && (head && isHan(text, at - 1) || "该本全各两我".indexOf(text.charAt(at - 1)) >= 0 && beginsWord(text, at + 1));
    }

    private static boolean isFree(Passage passage, int at) {
        String text = passage.text();
        boolean alone = passage.isWordStart(at);
        boolean word = WORDS.contains(text, at - 1, at + 1) || WORDS.contains(text, at + 1, at + 3);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        if (Character.isDigit(before)) {
            return "年月日时".indexOf(text.charAt(at)) >= 0 && beginsWord(text, at + 1);
        }
        boolean attribute = (after == '的' || after == '地') && !WORDS.contains(text, at + 1, at + 3);
        return alone && (before == '一' || !word && FREE.indexOf(text.charAt(at)) >= 0 || attribute);
    }

    private static boolean beginsWord(String text, int start) {
        for (int length = 2; length <= WORDS.longest(); length++) {
            if (WORDS.contains(text, start, start + length)) {
                return true;
            }
        }
        return false;
    }

    /// How much more probable the run of Chinese is without the character at `at`.
    private static int gain(String text, int at) {
        HanRun run = HanRun.around(text, at);
        return WordLattice.cost(text.substring(run.from(), run.to()))
                - WordLattice.cost(text.substring(run.from(), at) + text.substring(at + 1, run.to()));
    }
}
