package broadsheet.search;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Terms worth searching for, offered before anything is typed: the authors, the kickers and tabs, and the words that stand in
/// several titles. Every one of them finds something.
public final class Suggestions {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int LONGEST_KICKER = 10;
    /// A run that begins or ends with one of these is no word.
    private static final String PARTICLES = "的了着和与及在是为把被";

    private Suggestions() { }

    /// At most `limit` terms, the most telling first, each once.
    public static List<String> of(Edition edition, int limit) {
        Set<String> terms = new LinkedHashSet<>();
        List<Stream<String>> kinds = List.of(titleWords(edition), edition.articles().stream().flatMap(a -> a.authors().stream()),
                edition.articles().stream().map(Article::kicker), edition.sections().stream().map(Section::title));
        List<List<String>> lists = kinds.stream().map(s -> s.map(String::strip)
                .filter(t -> t.length() >= SHORTEST && t.length() <= LONGEST_KICKER).distinct().toList()).toList();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (List<String> list : lists) {
                if (rank < list.size() && finds(edition, list.get(rank))) {
                    terms.add(list.get(rank));
                }
            }
        }
        return terms.stream().limit(limit).toList();
    }

    private static boolean finds(Edition edition, String term) {
        return edition.articles().stream().anyMatch(a -> a.places().stream().anyMatch(p -> a.text(p.part(), p.index()).contains(term)));
    }

    /// Runs of Han characters that stand in the heads of at least two articles, the longest and most frequent first; a run that
    /// is part of another one standing in as many titles is left out.
    private static Stream<String> titleWords(Edition edition) {
        Map<String, Integer> titles = new HashMap<>();
        for (Article article : edition.articles()) {
            runs(article.kicker() + "\n" + article.headline() + "\n" + article.deck()).forEach(r -> titles.merge(r, 1, Integer::sum));
        }
        return titles.entrySet().stream().filter(e -> e.getValue() > 1)
                .filter(e -> titles.entrySet().stream().noneMatch(o -> o.getKey().length() > e.getKey().length()
                        && o.getValue() >= e.getValue() && o.getKey().contains(e.getKey())))
                .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue() * e.getKey().length()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new LinkedHashSet<>();
        for (String words : text.split("[^\\p{IsHan}]+")) {
            for (int start = 0; start < words.length(); start++) {
                for (int end = start + SHORTEST; end <= Math.min(words.length(), start + LONGEST); end++) {
                    if (PARTICLES.indexOf(words.charAt(start)) < 0 && PARTICLES.indexOf(words.charAt(end - 1)) < 0) {
                        runs.add(words.substring(start, end));
                    }
                }
            }
        }
        return runs;
    }
}
