package broadsheet.typeset.page.galley;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A small cache that forgets what was not asked for the longest. Safe for any thread: when two ask for the same key at once, one
/// computes and the other waits for it.
///
/// @param <K> keys, compared by `equals`
/// @param <V> values, immutable
public final class LeastRecent<K, V> {
    private static final float LOAD = 0.75f;
    private final Map<K, Once<V>> entries;

    /// @param capacity how many values are kept, ≥ 1
    public LeastRecent(int capacity) {
        this.entries = new LinkedHashMap<>(capacity, LOAD, true) {
            @Override protected boolean removeEldestEntry(Map.Entry<K, Once<V>> eldest) { return size() > capacity; }
        };
    }

    /// The value of a key, computed where it is not known. What `compute` throws is passed on and not remembered.
    public V get(K key, Supplier<V> compute) {
        Once<V> once;
        synchronized (entries) {
            once = entries.computeIfAbsent(key, k -> new Once<>());
        }
        return once.get(compute);
    }

    /// A value computed by the first who asks.
    private static final class Once<V> {
        private Optional<V> value = Optional.empty();

        synchronized V get(Supplier<V> compute) {
            V known = value.orElseGet(compute);
            value = Optional.of(known);
            return known;
        }
    }
}
