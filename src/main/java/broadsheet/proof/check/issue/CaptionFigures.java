package broadsheet.proof.check.issue;

import broadsheet.edition.Part;
import broadsheet.edition.Span;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.Story;
import broadsheet.typeset.text.CharClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 数字前后不一: a figure in a headline, deck, summary, caption or alternative text whose neighbours stand in the body too, but with
/// another figure between them. Compared are the words right before and right after; the same figure in the same words silences.
public final class CaptionFigures implements Check.OfStory {
    static final Rule RULE = new Rule("agreement.figure", Kind.AGREEMENT, Severity.PROBABLE, "《报纸期刊质量管理规定》（2020）附件：数字", "", "");

    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z\\d.])\\d+(?:[.,]\\d+)*(?![A-Za-z\\d])");
    /// How many characters of both sides together must be the same, and how many of them right after the figure.
    private static final int ENOUGH = 3;
    /// What figures are counted in; together they say no more than one character of other words.
    private static final String UNITS = "百千万亿元人次个家项名年月日时分天岁米吨公里平方亩户台套件%％";
    private static final int REACH = 8;

    /// A figure and where it stands.
    private record Figure(Passage passage, int start, int end) {
        String value() { return passage.text().substring(start, end); }

        Span span() { return passage.span(start, end); }
    }

    @Override
    public List<Rule> rules() { return List.of(RULE); }

    @Override
    public void check(Story story, Consumer<Finding> found) {
        List<Figure> body = new ArrayList<>();
        story.passages().stream().filter(p -> p.place().part() == Part.BODY).forEach(p -> body.addAll(figures(p)));
        for (Passage passage : story.passages()) {
            if (passage.place().part() != Part.BODY && passage.place().part() != Part.BYLINE) {
                figures(passage).forEach(figure -> compare(figure, body, found));
            }
        }
    }

    private static List<Figure> figures(Passage passage) {
        Matcher matcher = FIGURE.matcher(passage.text());
        List<Figure> figures = new ArrayList<>();
        while (matcher.find()) {
            figures.add(new Figure(passage, matcher.start(), matcher.end()));
        }
        return figures;
    }

    private static void compare(Figure figure, List<Figure> body, Consumer<Finding> found) {
        int same = body.stream().filter(b -> b.value().equals(figure.value())).mapToInt(b -> likeness(figure, b)).max().orElse(0);
        Optional<Figure> other = body.stream().filter(b -> !isRounded(figure.value(), b.value()) && likeness(figure, b) >= Math.max(ENOUGH, same + 1))
                .max((a, b) -> likeness(figure, a) - likeness(figure, b));
        other.ifPresent(b -> found.accept(figure.passage().finding(RULE, figure.start(), figure.end(), List.of(b.value()), List.of(b.value()),
                List.of(b.span()))));
    }

    /// Whether one figure is the other, or the other in fewer places: 20 for 20.03.
    private static boolean isRounded(String a, String b) {
        BigDecimal first = new BigDecimal(a.replace(",", ""));
        BigDecimal second = new BigDecimal(b.replace(",", ""));
        int places = Math.min(first.scale(), second.scale());
        return first.compareTo(second) == 0 || first.scale() != second.scale()
                && (first.setScale(places, RoundingMode.DOWN).compareTo(second.setScale(places, RoundingMode.DOWN)) == 0
                || first.setScale(places, RoundingMode.HALF_UP).compareTo(second.setScale(places, RoundingMode.HALF_UP)) == 0);
    }

    /// How many characters right before and right after two figures are the same; 0 where the unit after them is not.
    private static int likeness(Figure a, Figure b) {
        String first = a.passage().text();
        String second = b.passage().text();
        int after = 0;
        int units = 0;
        while (after < REACH && a.end() + after < first.length() && b.end() + after < second.length()
                && first.charAt(a.end() + after) == second.charAt(b.end() + after) && counts(first.charAt(a.end() + after))) {
            units += UNITS.indexOf(first.charAt(a.end() + after)) >= 0 && units == after ? 1 : 0;
            after++;
        }
        int before = 0;
        while (before < REACH && a.start() - before > 0 && b.start() - before > 0
                && first.charAt(a.start() - before - 1) == second.charAt(b.start() - before - 1) && counts(first.charAt(a.start() - before - 1))) {
            before++;
        }
        return after == 0 ? 0 : after - Math.max(0, units - 1) + before;
    }

    private static boolean counts(char c) {
        CharClass type = CharClass.of(c);
        return type == CharClass.HAN || type == CharClass.POSTFIX || type == CharClass.LETTER || type == CharClass.DIGIT || c == '—' || c == '.';
    }
}
