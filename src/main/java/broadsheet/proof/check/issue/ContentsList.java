package broadsheet.proof.check.issue;

import broadsheet.edition.Article;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Issue;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.Story;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 导读: an entry of the contents list names a headline as the article prints it. An entry near a headline but not it is a query.
public final class ContentsList implements Check.OfEdition {
    static final Rule RULE = new Rule("agreement.contents", Kind.AGREEMENT, Severity.PROBABLE, "《报纸期刊质量管理规定》（2020）附件：标题", "", "");

    private static final Pattern LIST = Pattern.compile("导读|目录|今日看点|要目|版面导航");
    private static final Pattern ENTRY = Pattern.compile("^[■●▶◆·\\s]*(?<x>.{4,60}?)(?:[\\s…·.　]*[（(【]?(?:详见|见|A|第)?\\d{1,2}版?[）)】]?)?$");
    /// An entry is near a headline that differs in at most one character of this many.
    private static final int SHARE = 6;

    @Override
    public List<Rule> rules() { return List.of(RULE); }

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        for (Story list : issue.stories()) {
            Article article = list.article();
            if (LIST.matcher(article.headline()).find() || LIST.matcher(article.kicker()).find()) {
                list.passages().stream().filter(p -> p.place().part() == Part.BODY).forEach(entry -> entry(entry, list, issue, found));
            }
        }
    }

    private static void entry(Passage passage, Story list, Issue issue, Consumer<Finding> found) {
        Matcher entry = ENTRY.matcher(passage.text());
        if (!entry.matches()) {
            return;
        }
        String words = entry.group("x");
        List<Article> others = issue.edition().articles().stream().filter(a -> a != list.article()).toList();
        if (others.stream().anyMatch(a -> a.headline().contains(words) || words.contains(a.headline()) && !a.headline().isBlank())) {
            return;
        }
        others.stream().filter(a -> !a.headline().isBlank() && distance(words, a.headline()) <= Math.max(1, a.headline().length() / SHARE)).findFirst()
                .ifPresent(a -> found.accept(passage.finding(RULE, entry.start("x"), entry.end("x"), List.of(a.headline()), List.of(a.headline()),
                        List.of(Place.headline(a.id()).span(0, a.headline().codePointCount(0, a.headline().length()))))));
    }

    /// How many characters must be put in, left out or changed to make one text of the other (Levenshtein).
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
