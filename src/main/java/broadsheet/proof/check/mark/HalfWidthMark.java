package broadsheet.proof.check.mark;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.typeset.text.CharClass;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// 半角标点: , ; : ? ! ( ) . and straight quotation marks beside Chinese characters or marks. Silent between figures and letters
/// (3:2, 10,000, http://), after the number of an item (1.发展) and in tables of figures.
public final class HalfWidthMark implements Check.OfPassage {
    static final Rule RULE = new Rule("mark.half-width", Kind.MARK, Severity.CERTAIN, "GB/T 15834-2011 5.1.1", "稳中求进,以进促稳", "稳中求进，以进促稳");
    static final Rule QUOTE = new Rule("mark.straight-quote", Kind.MARK, Severity.CERTAIN, "GB/T 15834-2011 4.8.2、5.1.2", "获评\"红色物业\"", "获评“红色物业”");

    private static final String NARROW = ",;:?!()";
    private static final String WIDE = "，；：？！（）";

    /// A line a system left behind, such as `(更新时间戳: 1709)`: no copy of the paper's.
    private static final Pattern MACHINE_NOTE = Pattern.compile("\\(\\p{IsHan}+: [\\d:. -]+\\)");

    @Override
    public List<Rule> rules() { return List.of(RULE, QUOTE); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        if (MACHINE_NOTE.matcher(text).matches()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = NARROW.indexOf(c);
            if (known >= 0 && (isChinese(text, i - 1) || isChinese(text, i + 1))) {
                found.accept(passage.finding(RULE, i, i + 1, WIDE.substring(known, known + 1)));
            } else if (c == '.' && isFullStop(text, i)) {
                found.accept(passage.finding(RULE, i, i + 1, "。"));
            } else if ((c == '"' || c == '\'') && (isChinese(text, i - 1) || isChinese(text, i + 1))) {
                found.accept(passage.finding(QUOTE, i, i + 1, quote(text, i)));
            }
        }
    }

    /// A point right after Chinese that ends something; `..` belongs to an ellipsis, which is another rule's.
    private static boolean isFullStop(String text, int at) {
        boolean ends = at + 1 == text.length() || isChinese(text, at + 1);
        return isChinese(text, at - 1) && ends;
    }

    private static String quote(String text, int at) {
        boolean second = text.substring(0, at).chars().filter(c -> c == text.charAt(at)).count() % 2 == 1;
        return text.charAt(at) == '"' ? second ? "”" : "“" : second ? "’" : "‘";
    }

    private static boolean isChinese(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        return switch (CharClass.of(Character.isLowSurrogate(text.charAt(at)) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at))) {
            case HAN, STOP_INNER, STOP_END, OPEN, CLOSE -> true;
            default -> false;
        };
    }
}
