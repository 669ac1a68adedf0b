package broadsheet.proof.check.issue;

import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Issue;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// 下转、上接: each “下转第2版” has a “上接第n版” that answers it and the other way round, and the page exists.
public final class JumpLines implements Check.OfEdition {
    private static final String LAW = "《报纸期刊质量管理规定》（2020）附件：转接";
    static final Rule ALONE = new Rule("jump.alone", Kind.JUMP, Severity.PROBABLE, LAW, "", "");
    static final Rule NO_PAGE = new Rule("jump.no-page", Kind.JUMP, Severity.CERTAIN, LAW, "", "");

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern LINE = Pattern.compile("(下转|上接)第?(\\d{1,2}|[一二三四五六七八九十]{1,3})版");

    private record Jump(Passage passage, boolean onward, int page, int start, int end) { }

    @Override
    public List<Rule> rules() { return List.of(ALONE, NO_PAGE); }

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        List<Jump> jumps = new ArrayList<>();
        issue.passages().forEach(passage -> {
            Matcher matcher = LINE.matcher(passage.text());
            while (matcher.find()) {
                jumps.add(new Jump(passage, matcher.group(1).equals("下转"), number(matcher.group(2)), matcher.start(), matcher.end()));
            }
        });
        Set<Integer> pages = pages(issue.edition());
        for (Jump jump : jumps) {
            if (!pages.isEmpty() && !pages.contains(jump.page())) {
                found.accept(jump.passage().finding(NO_PAGE, jump.start(), jump.end()));
            }
        }
        unanswered(jumps, true, found);
        unanswered(jumps, false, found);
    }

    /// As many lines lead away as lead back; those too many, from the end, have no answer.
    private static void unanswered(List<Jump> jumps, boolean onward, Consumer<Finding> found) {
        List<Jump> these = jumps.stream().filter(j -> j.onward() == onward).toList();
        long answers = jumps.stream().filter(j -> j.onward() != onward).count();
        these.stream().skip(answers).forEach(j -> found.accept(j.passage().finding(ALONE, j.start(), j.end(), List.of(),
                List.of(onward ? "上接" : "下转"), List.of())));
    }

    private static Set<Integer> pages(Edition edition) { return edition.pages().stream().map(Page::number).collect(Collectors.toSet()); }

    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int ten = printed.indexOf('十');
        int ones = ten == printed.length() - 1 ? 0 : NUMERALS.indexOf(printed.charAt(printed.length() - 1)) + 1;
        return ten < 0 ? ones : (ten == 0 ? 1 : NUMERALS.indexOf(printed.charAt(0)) + 1) * 10 + ones;
    }
}
