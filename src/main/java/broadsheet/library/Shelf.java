package broadsheet.library;

import broadsheet.bundle.BundleSummary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// All editions of a library folder at one moment. Immutable; about 800 bytes of memory an edition.
public final class Shelf {
    private final Path folder;
    private final List<ShelfEntry> entries;
    private final Map<String, ShelfEntry> byKey;
    private final NavigableMap<LocalDate, List<ShelfEntry>> byDate;
    private final boolean complete;
    /// Made when first asked for, so that a key in the filter costs a millisecond and not a sorting of ten thousand.
    private final Map<ShelfOrder, List<ShelfEntry>> sorted = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /// @param entries  in any order, keys unique
    /// @param complete false where the folder holds more editions than the limit
    Shelf(Path folder, Collection<ShelfEntry> entries, boolean complete) {
        this.folder = folder;
        this.entries = entries.stream().sorted(ShelfOrder.NEWEST.comparator()).toList();
        sorted.put(ShelfOrder.NEWEST, this.entries);
        this.byKey = this.entries.stream().collect(Collectors.toUnmodifiableMap(ShelfEntry::key, e -> e));
        TreeMap<LocalDate, List<ShelfEntry>> dated = this.entries.stream().filter(e -> e.date().isPresent())
                .collect(Collectors.groupingBy(e -> e.date().orElseThrow(), TreeMap::new, Collectors.toUnmodifiableList()));
        this.byDate = Collections.unmodifiableNavigableMap(dated);
        this.complete = complete;
    }

    /// The library folder.
    public Path folder() { return folder; }

    /// All editions, the newest first, broken ones last.
    public List<ShelfEntry> entries() { return entries; }

    /// False where the folder holds more than [ShelfScanner#MOST] editions.
    public boolean complete() { return complete; }

    /// The edition at a path inside the library folder.
    public Optional<ShelfEntry> entry(String key) { return Optional.ofNullable(byKey.get(key)); }

    /// The editions a filter accepts, sorted.
    ///
    /// @param isRead tells of an edition's id whether it has been read
    public List<ShelfEntry> list(ShelfFilter filter, ShelfOrder order, Predicate<String> isRead) {
        Predicate<ShelfEntry> accepted = filter.accepting(isRead, e -> texts.computeIfAbsent(e.key(), k -> text(e)));
        return sorted.computeIfAbsent(order, o -> entries.stream().sorted(o.comparator()).toList()).stream().filter(accepted).toList();
    }

    /// What the words of a filter are looked for in.
    private static String text(ShelfEntry entry) {
        return (entry.name() + " " + entry.date().map(LocalDate::toString).orElse("") + " " + entry.key()).toLowerCase(Locale.ROOT);
    }

    /// The editions of one day.
    public List<ShelfEntry> on(LocalDate day) { return byDate.getOrDefault(day, List.of()); }

    /// The calendar of a month: each day that has editions.
    public NavigableMap<LocalDate, List<ShelfEntry>> month(YearMonth month) { return byDate.subMap(month.atDay(1), true, month.atEndOfMonth(), true); }

    /// The months that have editions, the newest first, each with its number of editions.
    public Map<YearMonth, Integer> months() {
        Map<YearMonth, Integer> months = new LinkedHashMap<>();
        byDate.descendingMap().forEach((day, editions) -> months.merge(YearMonth.from(day), editions.size(), Integer::sum));
        return Collections.unmodifiableMap(months);
    }

    /// The nameplates, the most frequent first, each with its number of editions.
    public Map<String, Integer> nameplates() {
        Map<String, Integer> counts = new TreeMap<>();
        entries.stream().flatMap(e -> e.summary().stream()).map(BundleSummary::nameplate).forEach(n -> counts.merge(n, 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
