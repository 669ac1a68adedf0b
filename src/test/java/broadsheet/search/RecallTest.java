package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No search misses: 2,000 random substrings of 1 … 12 characters, as printed and in another spelling, against a scan that
/// knows nothing of indexes: it folds every code point by itself and compares at every position.
class RecallTest {
    private static final int QUERIES = 2000;
    @TempDir Path folder;

    private static Edition wild(int articles) {
        Random random = new Random(3);
        return SearchSamples.edition(IntStream.range(0, articles).mapToObj(i -> SearchSamples.article("a" + i, SearchSamples.wild(random, 12) + "题",
                SearchSamples.wild(random, 120), SearchSamples.wild(random, 60))).toArray(Article[]::new));
    }

    @Test void noHitIsMissedInOneEdition() { check(wild(12), QUERIES); }

    @Test void noHitIsMissedInRealNews() {
        Assumptions.assumeTrue(GrownNews.folder().toFile().isDirectory(), "not run: ../shared/news is absent");
        check(GrownNews.load().edition(5, 14, 500), QUERIES);
    }

    private static void check(Edition edition, int queries) {
        EditionIndex index = EditionIndex.of(edition);
        Random random = new Random(11);
        List<Slow> places = edition.articles().stream().flatMap(a -> a.places().stream()).map(p -> Slow.of(p, edition.text(p))).toList();
        for (int i = 0; i < queries; i++) {
            String printed = substring(places.get(random.nextInt(places.size())).text(), random);
            for (String query : List.of(printed, Folding.standard().fold(printed), printed.toUpperCase(Locale.ROOT))) {
                if (!Folding.standard().fold(query).isBlank()) {
                    SearchResult result = EditionSearch.search(index, Query.phrase(query), Limits.NONE);
                    Map<Place, Set<Span>> found = result.spans().stream().collect(Collectors.groupingBy(Span::place, Collectors.toSet()));
                    assertEquals(result.hits(), result.spans().size());
                    for (Slow place : places) {
                        Set<Span> here = found.getOrDefault(place.place(), Set.of());
                        assertEquals(place.folded(Folding.standard().fold(query)), here, query);
                        place.plain(query).forEach(p -> assertTrue(here.stream().anyMatch(s -> s.start() < p.end() && s.end() > p.start()), query));
                    }
                }
            }
        }
    }

    /// The brute force: a text, its folding, and the code point each folded character came from.
    private record Slow(Place place, String text, String foldedText, List<Integer> origins) {
        static Slow of(Place place, String text) {
            List<Integer> origins = new ArrayList<>();
            StringBuilder folded = new StringBuilder();
            int[] points = text.codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                String one = Folding.standard().fold(points[i]);
                folded.append(one);
                origins.addAll(Collections.nCopies(one.length(), i));
            }
            return new Slow(place, text, folded.toString(), origins);
        }

        /// Every occurrence in the original, overlapping ones too.
        List<Span> plain(String query) {
            List<Span> spans = new ArrayList<>();
            for (int at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
                int start = text.codePointCount(0, at);
                spans.add(place.span(start, start + query.codePointCount(0, query.length())));
            }
            return spans;
        }

        /// The occurrences in the folded text, from the left without overlap.
        Set<Span> folded(String query) {
            Set<Span> spans = new HashSet<>();
            for (int at = foldedText.indexOf(query); at >= 0; at = foldedText.indexOf(query, at + query.length())) {
                spans.add(place.span(origins.get(at), origins.get(at + query.length() - 1) + 1));
            }
            return spans;
        }
    }

    private static String substring(String text, Random random) {
        int[] points = text.codePoints().toArray();
        int length = Math.min(points.length, 1 + random.nextInt(12));
        int start = random.nextInt(points.length - length + 1);
        return new String(points, start, length);
    }

    @Test void theShelfCountsWhatTheEditionsCount() throws IOException {
        Random random = new Random(8);
        List<Edition> editions = IntStream.range(0, 30).mapToObj(e -> SearchSamples.edition(LocalDate.of(2024, 1, 1).plusDays(e),
                IntStream.range(0, 4).mapToObj(i -> SearchSamples.article("a" + i, SearchSamples.wild(random, 10) + "题",
                        SearchSamples.wild(random, 80))).toArray(Article[]::new))).toList();
        try (TextStore store = TextStore.open(folder)) {
            ShelfIndexer.update(store, SourceDouble.of(editions), (done, total) -> { }, () -> false);
            List<EditionIndex> indexes = editions.stream().map(EditionIndex::of).toList();
            for (int i = 0; i < QUERIES; i++) {
                Edition edition = editions.get(random.nextInt(editions.size()));
                String text = substring(edition.articles().get(random.nextInt(4)).body().getFirst().text(), random);
                Query query = i % 2 == 0 ? Query.phrase(text) : QueryParser.parse(text);
                SearchResult all = store.search(query, new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE), () -> false);
                List<SearchResult> each = indexes.stream().map(x -> EditionSearch.search(x, query, Limits.NONE)).toList();
                assertEquals(each.stream().mapToInt(SearchResult::hits).sum(), all.hits(), text);
                assertEquals(each.stream().mapToInt(SearchResult::articles).sum(), all.articles(), text);
                assertEquals(each.reversed().stream().flatMap(r -> r.spans().stream()).toList(), all.spans(), text);
            }
        }
    }
}
