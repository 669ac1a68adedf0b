package broadsheet.proof.compare;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which articles of two versions are the same story: those with the same id, and of the rest those whose words are most alike.
final class ArticlePairs {
    private ArticlePairs() { }

    /// From the later id to the earlier one.
    static Map<String, String> of(Edition before, Edition after) {
        Map<String, String> pairs = new HashMap<>();
        after.articles().stream().filter(a -> before.article(a.id()).isPresent()).forEach(a -> pairs.put(a.id(), a.id()));
        List<Article> old = before.articles().stream().filter(a -> !pairs.containsKey(a.id())).toList();
        Map<String, Likeness> texts = old.stream().collect(Collectors.toMap(Article::id, a -> new Likeness(text(a))));
        Set<String> taken = new HashSet<>();
        for (Article article : after.articles()) {
            if (pairs.containsKey(article.id())) {
                continue;
            }
            Likeness likeness = new Likeness(text(article));
            old.stream().filter(o -> !taken.contains(o.id())).map(o -> Map.entry(o.id(), likeness.to(texts.getOrDefault(o.id(), likeness))))
                    .filter(e -> e.getValue() >= Likeness.VERSIONS).max(Map.Entry.comparingByValue()).ifPresent(e -> {
                        taken.add(e.getKey());
                        pairs.put(article.id(), e.getKey());
                    });
        }
        return pairs;
    }

    private static String text(Article article) {
        return article.places().stream().map(p -> article.text(p.part(), p.index())).collect(Collectors.joining("\n"));
    }

    /// The later ids of the articles that stand in another section, or out of the order that most of them keep.
    static List<String> moved(Edition before, Edition after, Map<String, String> pairs) {
        List<String> order = after.articles().stream().map(Article::id).filter(pairs::containsKey).toList();
        int[] positions = order.stream().mapToInt(id -> before.position(pairs.getOrDefault(id, id))).toArray();
        boolean[] kept = longestRise(positions);
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            String id = order.get(i);
            if (!kept[i] || !section(before, pairs.getOrDefault(id, id)).equals(section(after, id))) {
                moved.add(id);
            }
        }
        return moved;
    }

    private static String section(Edition edition, String article) {
        return edition.sections().stream().filter(s -> s.articles().contains(article)).map(Section::title).findFirst().orElse("");
    }

    /// Which members belong to a longest increasing subsequence.
    private static boolean[] longestRise(int[] values) {
        int[] length = new int[values.length];
        int[] previous = new int[values.length];
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (values[j] < values[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        boolean[] kept = new boolean[values.length];
        for (int i = last; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
