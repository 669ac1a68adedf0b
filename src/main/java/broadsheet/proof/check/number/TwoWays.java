package broadsheet.proof.check.number;

import broadsheet.edition.Span;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// 写法不一: one unit, or the per cent, written two ways in one article: 12公里 and 3千米, 60% and 百分之六十. What stands less often is asked about.
public final class TwoWays implements Check.OfStory {
    static final Rule RULE = new Rule("number.two-ways", Kind.NUMBER, Severity.QUERY, "GB/T 15835-2011 4.3（同类别同形式）", "全程12公里，其中隧道3千米。", "全程12公里，其中隧道3公里。");

    private static final String N = "[\\d一二三四五六七八九十百千万亿几两]";
    private static final List<Pair> PAIRS = List.of(Pair.of("(?<=" + N + ")公里", "(?<=" + N + ")千米"), Pair.of("(?<=" + N + ")平方公里", "(?<=" + N + ")平方千米"),
            Pair.of("(?<=" + N + ")公斤", "(?<=" + N + ")千克"), Pair.of("(?<=\\d)摄氏度", "(?<=\\d)℃"), Pair.of("(?<=\\d)立方米", "(?<=\\d)(?:m³|方(?=水|土|木))"),
            Pair.of("\\d+(?:\\.\\d+)?[%％]", "百分之(?!百)[一二三四五六七八九十点]+"));

    /// Two ways to write one thing.
    private record Pair(Pattern one, Pattern other) {
        static Pair of(String one, String other) { return new Pair(Pattern.compile(one), Pattern.compile(other)); }
    }

    /// A place where one of them stands.
    private record Place(Passage passage, MatchResult at) {
        Span span() { return passage.span(at.start(), at.end()); }
    }

    @Override
    public List<Rule> rules() { return List.of(RULE); }

    @Override
    public void check(Story story, Consumer<Finding> found) {
        for (Pair pair : PAIRS) {
            List<Place> one = places(story, pair.one());
            List<Place> other = one.isEmpty() ? List.of() : places(story, pair.other());
            if (!other.isEmpty()) {
                List<Place> seldom = one.size() < other.size() ? one : other;
                Place usual = (seldom == one ? other : one).getFirst();
                String words = usual.at().group();
                seldom.forEach(p -> found.accept(p.passage().finding(RULE, p.at().start(), p.at().end(), List.of(), List.of(words), List.of(usual.span()))));
            }
        }
    }

    private static List<Place> places(Story story, Pattern pattern) {
        List<Place> places = new ArrayList<>();
        story.passages().stream().filter(Passage::isProse).forEach(p -> pattern.matcher(p.text()).results().forEach(m -> places.add(new Place(p, m))));
        return places;
    }
}
