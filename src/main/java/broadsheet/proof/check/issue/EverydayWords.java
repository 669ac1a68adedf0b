package broadsheet.proof.check.issue;

import broadsheet.proof.Passage;
import broadsheet.proof.lexicon.Cutter;
import java.util.BitSet;
import java.util.Set;

/// Words that any sentence may have: pronouns, particles, auxiliaries, what stories are told with. A stretch with one of them is no name and no
/// term, however often it is printed: 我们一起去, 还有很多.
final class EverydayWords {
    private static final String SINGLE = "的了着过地得是有在和跟与及或为对向从把被将给让叫到去来会能要可想说看做用上下里好多太最更又再才只真都也就还很没不我你他她它您咱谁这那吧吗呢啊帮像";
    private static final String INSIDE = "我你他她它您们咱谁么这很没吗呢啊不了";
    private static final Set<String> LONGER = Set.of(("因为 所以 如果 可是 但是 虽然 然后 以后 以前 时候 觉得 应该 一定 可以 可能 还是 就是 只是 还有 现在 一起 一个 一些 一样 有的 真的 知道 喜欢 已经 自己 大家 每天 今天 明天"
            + " 昨天 东西 事情 朋友 看到 听说 希望 其他 别的 有点 有些 许多 好多 谢谢 马上 方便 机会 一直 非常 特别 有人 那天 那里 哪里 看见 告诉 起来 出来 出去 回家 在于 对于 关于 由于 至于 用于 位于 属于 而且 并且 或者 以及 多少").split(" "));

    private EverydayWords() { }

    /// Whether a word is one of them.
    static boolean isOne(String word) {
        return word.length() == 1 ? SINGLE.contains(word) : LONGER.contains(word) || word.indexOf('的') > 0 || hasInside(word);
    }

    private static boolean hasInside(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (INSIDE.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The characters of a text that belong to one of them.
    static BitSet in(Passage passage) {
        BitSet everyday = new BitSet(passage.text().length());
        int from = 0;
        for (int to = 1; to <= passage.text().length(); to++) {
            if (passage.isWordStart(to)) {
                if (isOne(passage.text().substring(from, to))) {
                    everyday.set(from, to);
                }
                from = to;
            }
        }
        return everyday;
    }

    /// Whether a stretch has one of them, as it is cut by itself.
    static boolean in(String stretch) {
        boolean[] starts = Cutter.starts(stretch);
        int from = 0;
        for (int to = 1; to <= stretch.length(); to++) {
            if (to == stretch.length() || starts[to]) {
                if (isOne(stretch.substring(from, to))) {
                    return true;
                }
                from = to;
            }
        }
        return false;
    }
}
