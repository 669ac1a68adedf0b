package broadsheet.proof.check.mark;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 标点叠用: two stops in a row (，， 。。 ，。), which only ？ and ！ may do (GB/T 15834-2011 4.2.3, 4.3.3); full stops for an ellipsis.
public final class DoubledMark implements Check.OfPassage {
    static final Rule RULE = new Rule("mark.doubled", Kind.MARK, Severity.CERTAIN, "GB/T 15834-2011 4.1—4.7", "稳中求进，，以进促稳", "稳中求进，以进促稳");
    static final Rule DOTS = new Rule("mark.dots", Kind.MARK, Severity.CERTAIN, "GB/T 15834-2011 4.11.2", "教育示范学校。。。", "教育示范学校……");

    private static final Pattern STOPS = Pattern.compile("[，、；：。][，、；：。]+|[？！][，、；：。]+|[，、；：。][？！]+");
    private static final Pattern DOT_ROW = Pattern.compile("。。。+|(?<=[\\p{IsHan}”’》）])\\.\\.+|\\.\\.+(?=[\\p{IsHan}”’》）])");

    @Override
    public List<Rule> rules() { return List.of(RULE, DOTS); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        Matcher dots = DOT_ROW.matcher(passage.text());
        while (dots.find()) {
            found.accept(passage.finding(DOTS, dots.start(), dots.end(), "……"));
        }
        Matcher stops = STOPS.matcher(passage.text());
        while (stops.find()) {
            if (!stops.group().startsWith("。。。")) {
                found.accept(passage.finding(RULE, stops.start(), stops.end(), stops.group().substring(0, 1)));
            }
        }
    }
}
