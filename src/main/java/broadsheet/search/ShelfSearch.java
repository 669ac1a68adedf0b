package broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One search over a snapshot of the store, in three steps: the signatures leave the articles that may match, a scan counts the
/// hits of each, and the first articles in shelf order are read and shown. Used once, by one thread.
final class ShelfSearch {
    private static final int CHECK_EVERY = 256;

    private final StoreSnapshot snapshot;
    private final Query query;
    private final CompiledQuery compiled;
    private final BooleanSupplier cancelled;
    private final TabMatcher tabs;
    private int hits;
    private int articles;

    ShelfSearch(StoreSnapshot snapshot, Query query, BooleanSupplier cancelled) {
        this.snapshot = snapshot;
        this.query = query;
        this.cancelled = cancelled;
        this.compiled = new CompiledQuery(query, c -> frequency((char) c));
        this.tabs = new TabMatcher(compiled);
    }

    private int frequency(char c) { return snapshot.segments().stream().mapToInt(s -> s.segment().frequency(c)).sum(); }

    SearchResult run(Limits limits) {
        if (compiled.wanted().isEmpty()) {
            return SearchResult.none(query);
        }
        List<int[]> counts = new ArrayList<>();
        for (int s = 0; s < snapshot.segments().size(); s++) {
            int[] counted = count(s);
            if (counted == null) {
                return new SearchResult(query, list(counts, limits), hits, articles, false);
            }
            counts.add(counted);
        }
        return new SearchResult(query, list(counts, limits), hits, articles, true);
    }

    /// The hits of each article of a segment; null where the search was cancelled.
    private int @Nullable [] count(int index) {
        Segment segment = snapshot.segments().get(index).segment();
        int[] counts = new int[segment.articles()];
        long[] candidates = candidates(index);
        Segment.Cursor cursor = segment.new Cursor(ones(candidates) * 3 > segment.articles());
        int scanned = 0;
        for (int word = 0; word < candidates.length; word++) {
            for (long bits = candidates[word]; bits != 0; bits &= bits - 1) {
                if (scanned++ % CHECK_EVERY == 0 && cancelled.getAsBoolean()) {
                    return null;
                }
                int article = (word << 6) + Long.numberOfTrailingZeros(bits);
                int found = compiled.count(cursor.at(article));
                if (found > 0) {
                    counts[article] = found;
                    hits += found;
                    articles++;
                }
            }
        }
        return counts;
    }

    /// The articles that count, lie in the query's days and may contain every wanted term.
    private long[] candidates(int index) {
        StoreSnapshot.Loaded loaded = snapshot.segments().get(index);
        long[] bits = loaded.live().clone();
        if (!query.dates().equals(DateRange.ALL)) {
            long[] dated = new long[bits.length];
            loaded.segment().editions().stream().filter(e -> query.dates().contains(e.data().date()))
                    .forEach(e -> StoreSnapshot.set(dated, e));
            and(bits, dated);
        }
        SignatureRows rows = new SignatureRows(loaded.segment());
        compiled.wanted().forEach(term -> and(bits, rows.candidates(term)));
        return bits;
    }

    private static int ones(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static void and(long[] bits, long[] with) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= with[i];
        }
    }

    private List<SearchResult.InEdition> list(List<int[]> counts, Limits limits) {
        List<SearchResult.InEdition> editions = new ArrayList<>();
        int listed = 0;
        for (StoreSnapshot.Slot slot : snapshot.order()) {
            if (listed >= limits.articles()) {
                break;
            }
            if (slot.segment() < counts.size()) {
                listed += list(slot, counts.get(slot.segment()), limits, limits.articles() - listed, editions);
            }
        }
        return editions;
    }

    private int list(StoreSnapshot.Slot slot, int[] counts, Limits limits, int most, List<SearchResult.InEdition> into) {
        Segment segment = snapshot.segments().get(slot.segment()).segment();
        @Nullable ResultBuilder builder = null;
        int listed = 0;
        for (int i = slot.edition().first(); i < slot.edition().end() && listed < most; i++) {
            if (counts[i] > 0) {
                if (builder == null) {
                    builder = new ResultBuilder(slot.edition().data(), slot.edition().key(), tabs);
                }
                FoldedArticle article = segment.read(i);
                builder.add(article.section(), HitReader.read(article, compiled.find(article), limits));
                listed++;
            }
        }
        if (builder != null) {
            into.add(builder.build());
        }
        return listed;
    }
}
