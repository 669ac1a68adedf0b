package broadsheet.proof.check.word;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.typeset.text.CharClass;
import java.util.List;
import java.util.function.Consumer;

/// 重词: the same words of two to twelve characters twice in a row, beginning and ending where words do. Silent for 一步一步,
/// 研究研究 at a verb's place in speech is a matter for the reader: such pairs are few enough to look at.
public final class RepeatedWord implements Check.OfPassage {
    static final Rule RULE = new Rule("repeat.word", Kind.REPEAT, Severity.CERTAIN, "《报纸期刊质量管理规定》（2020）附件：多字", "国际金融金融中心", "国际金融中心");

    private static final int LONGEST = 12;

    @Override
    public List<Rule> rules() { return List.of(RULE); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            int length = repeated(passage, at);
            if (length > 0) {
                found.accept(passage.finding(RULE, at, at + 2 * length, text.substring(at, at + length)));
                at += 2 * length;
            } else {
                at++;
            }
        }
    }

    /// The length of the longest words that stand at `at` and again right after; 0 if none do.
    private static int repeated(Passage passage, int at) {
        String text = passage.text();
        for (int length = Math.min(LONGEST, (text.length() - at) / 2); length >= 2; length--) {
            if (text.regionMatches(at, text, at + length, length) && isChinese(text, at, at + length) && isFault(passage, at, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isFault(Passage passage, int at, int length) {
        return passage.isWords(at, at + length) && passage.isWordStart(at + 2 * length) && passage.text().charAt(at) != '一';
    }

    private static boolean isChinese(String text, int from, int to) {
        return text.chars().skip(from).limit(to - from).allMatch(c -> CharClass.of(c) == CharClass.HAN);
    }
}
