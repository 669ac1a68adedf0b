package broadsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The store at one moment: its segments, which of their articles count, and the editions in the order results are shown.
/// Immutable; a search keeps the snapshot it began with.
final class StoreSnapshot {
    private final List<Loaded> segments;
    private final List<Slot> order;
    private final Map<String, Slot> byKey;

    /// A segment with the editions taken away from it and a bit for each article that counts.
    record Loaded(Segment segment, Set<Integer> gone, long[] live) {
        int liveArticles() {
            int count = 0;
            for (long word : live) {
                count += Long.bitCount(word);
            }
            return count;
        }
    }

    /// An edition that counts: in which segment, and which there.
    record Slot(int segment, int ordinal, Segment.Stored edition) { }

    /// @param segments oldest first; of two that hold the same edition the later one counts
    StoreSnapshot(List<Segment> segments, Map<String, Set<Integer>> gone) {
        Map<String, Slot> slots = new HashMap<>();
        for (int s = 0; s < segments.size(); s++) {
            Set<Integer> lost = gone.getOrDefault(segments.get(s).name(), Set.of());
            List<Segment.Stored> editions = segments.get(s).editions();
            for (int e = 0; e < editions.size(); e++) {
                if (!lost.contains(e)) {
                    slots.put(editions.get(e).key(), new Slot(s, e, editions.get(e)));
                }
            }
        }
        List<Loaded> loaded = new ArrayList<>();
        for (Segment segment : segments) {
            loaded.add(new Loaded(segment, gone.getOrDefault(segment.name(), Set.of()), new long[segment.rowWords()]));
        }
        slots.values().forEach(slot -> set(loaded.get(slot.segment()).live(), slot.edition()));
        this.segments = List.copyOf(loaded);
        this.byKey = Map.copyOf(slots);
        this.order = slots.values().stream().sorted(Comparator.comparing((Slot s) -> s.edition().data().date()).reversed()
                .thenComparing(s -> s.edition().data().nameplate()).thenComparing(s -> s.edition().key())).toList();
    }

    /// Sets the bits of an edition's articles.
    static void set(long[] bits, Segment.Stored edition) {
        for (int i = edition.first(); i < edition.end(); i++) {
            bits[i >>> 6] |= 1L << i;
        }
    }

    List<Loaded> segments() { return segments; }

    /// Newest first.
    List<Slot> order() { return order; }

    Map<String, Slot> byKey() { return byKey; }
}
