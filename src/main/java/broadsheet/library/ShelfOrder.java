package broadsheet.library;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

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
            case NAMEPLATE -> Comparator.comparing(ShelfEntry::name, Collator.getInstance(Locale.CHINA)).thenComparing(newest);
            case PATH -> path;
        }).thenComparing(path);
    }
}
