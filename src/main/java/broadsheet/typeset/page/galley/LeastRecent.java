package broadsheet.typeset.page.galley;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// A small cache that forgets what was not asked for the longest. Safe for any thread; a value may be computed twice when
/// two threads ask at once, never wrongly.
///
/// @param <K> keys, compared by `equals`
/// @param <V> values, immutable
public final class LeastRecent<K, V> {
    private static final float LOAD = 0.75f;
    private final Map<K, V> entries;

    /// @param capacity how many values are kept, ≥ 1
    public LeastRecent(int capacity) {
        this.entries = new LinkedHashMap<>(capacity, LOAD, true) {
            @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return size() > capacity; }
        };
    }

    /// The value of a key, computed where it is not known.
    public V get(K key, Supplier<V> compute) {
        synchronized (entries) {
            V known = entries.get(key);
            if (known != null) {
                return known;
            }
        }
        V value = compute.get();
        synchronized (entries) {
            entries.put(key, value);
        }
        return value;
    }
}
