package broadsheet.proof.check.word;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.WordTable;
import broadsheet.typeset.text.CharClass;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// 重词: the same words of two to twelve characters twice in a row. Silent for 一步一步; a question only for words that speech
/// doubles (研究研究, 非常非常) and for a state whose name ends in another's (南苏丹苏丹…).
public final class RepeatedWord implements Check.OfPassage {
    static final Rule RULE = new Rule("repeat.word", Kind.REPEAT, Severity.CERTAIN, "《报纸期刊质量管理规定》（2020）附件：多字", "国际金融金融中心", "国际金融中心");
    static final Rule SPOKEN = new Rule("repeat.spoken", Kind.REPEAT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：多字", "这件事要研究研究。", "这件事要研究。");

    private static final int LONGEST = 12;
    private static final WordTable WORDS = Vocabulary.shared();
    private static final Set<String> DOUBLED = Set.of("研究", "商量", "讨论", "考虑", "学习", "休息", "锻炼", "打扮", "收拾", "打听", "介绍", "活动", "参观", "了解",
            "体验", "热闹", "高兴", "交流", "感受", "合计", "琢磨", "比划", "体会", "分析", "照顾", "帮助", "表示", "运动", "观察", "检查", "尝试", "整理", "请教",
            "非常", "很多", "许多", "特别", "永远", "真的", "多少", "如何", "怎样", "什么", "加油", "好多", "等等", "哪里", "多久", "谢谢", "来回", "快点", "再见");
    private static final List<String> STATES = List.of("南苏丹苏丹", "赤道几内亚几内亚");

    @Override
    public List<Rule> rules() { return List.of(RULE, SPOKEN); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            int length = repeated(passage, at);
            if (length > 0) {
                String word = text.substring(at, at + length);
                found.accept(passage.finding(DOUBLED.contains(word) ? SPOKEN : RULE, at, at + 2 * length, word));
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

    /// The words part where the second time begins, and are a word or lie between words.
    private static boolean isFault(Passage passage, int at, int length) {
        String text = passage.text();
        int middle = at + length;
        boolean same = text.substring(at, middle).chars().distinct().count() == 1;
        if (same || text.charAt(at) == '一' || !passage.isWordStart(middle) || STATES.stream().anyMatch(s -> covers(text, s, middle))) {
            return false;
        }
        return WORDS.contains(text, at, middle) || passage.isWordStart(at) && passage.isWordStart(middle + length);
    }

    private static boolean covers(String text, String name, int middle) {
        int half = name.length() / 2 + 1;
        return text.startsWith(name, middle - half);
    }

    /// Chinese, or Chinese with figures (30家30家), but not figures alone.
    private static boolean isChinese(String text, int from, int to) {
        boolean han = false;
        for (int i = from; i < to; i++) {
            boolean isHan = CharClass.of(text.charAt(i)) == CharClass.HAN;
            if (!isHan && !Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
            han |= isHan;
        }
        return han;
    }
}
