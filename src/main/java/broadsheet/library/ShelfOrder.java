package broadsheet.library;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How a shelf may be sorted. Broken editions always come last.
public enum ShelfOrder {
    /// The newest date first.
    NEWEST,
    /// The oldest date first.
    OLDEST,
    /// By nameplate and title in Chinese order, the newest of each first.
    NAMEPLATE,
    /// By path.
    PATH;

    Comparator<ShelfEntry> comparator() {
        Comparator<ShelfEntry> newest = Comparator.comparing((ShelfEntry e) -> e.date().orElse(LocalDate.MIN)).reversed();
        Comparator<ShelfEntry> path = Comparator.comparing(ShelfEntry::key);
        Comparator<ShelfEntry> broken = Comparator.comparing(e -> e.summary().isEmpty());
        return broken.thenComparing(switch (this) {
            case NEWEST -> newest;
            case OLDEST -> newest.reversed();
            case NAMEPLATE -> byName().thenComparing(newest);
            case PATH -> path;
        }).thenComparing(path);
    }

    /// A name is brought into its collator's form once and not for every comparison.
    private static Comparator<ShelfEntry> byName() {
        Collator chinese = Collator.getInstance(Locale.CHINA);
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(e -> keys.computeIfAbsent(e.name(), chinese::getCollationKey));
    }
}
