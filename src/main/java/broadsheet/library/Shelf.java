package broadsheet.library;

import broadsheet.bundle.BundleSummary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// All editions of a library folder at one moment. Immutable; about 900 bytes of memory an edition. Everything that takes the time of a
/// sorting is made with it, off the FX thread (60 ms for ten thousand editions), so that a key in the filter costs less than a millisecond.
public final class Shelf {
    private final Path folder;
    private final List<ShelfEntry> entries;
    private final Map<String, ShelfEntry> byKey;
    private final NavigableMap<LocalDate, List<ShelfEntry>> byDate;
    private final boolean complete;
    private final Map<ShelfOrder, List<ShelfEntry>> sorted = new EnumMap<>(ShelfOrder.class);
    private final Map<String, String> texts;
    private final Map<YearMonth, Integer> months;
    private final Map<String, Integer> nameplates;

    /// @param entries  in any order, keys unique
    /// @param complete false where the folder holds more editions than the limit
    Shelf(Path folder, Collection<ShelfEntry> entries, boolean complete) {
        this.folder = folder;
        for (ShelfOrder order : ShelfOrder.values()) {
            sorted.put(order, entries.stream().sorted(order.comparator()).toList());
        }
        this.entries = sorted.getOrDefault(ShelfOrder.NEWEST, List.of());
        this.byKey = this.entries.stream().collect(Collectors.toUnmodifiableMap(ShelfEntry::key, e -> e));
        TreeMap<LocalDate, List<ShelfEntry>> dated = this.entries.stream().filter(e -> e.date().isPresent())
                .collect(Collectors.groupingBy(e -> e.date().orElseThrow(), TreeMap::new, Collectors.toUnmodifiableList()));
        this.byDate = Collections.unmodifiableNavigableMap(dated);
        this.complete = complete;
        this.texts = entries.stream().collect(Collectors.toUnmodifiableMap(ShelfEntry::key, Shelf::text));
        this.months = countMonths();
        this.nameplates = countNameplates();
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
        Predicate<ShelfEntry> accepted = filter.accepting(isRead, e -> texts.getOrDefault(e.key(), ""));
        return sorted.getOrDefault(order, entries).stream().filter(accepted).toList();
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
    public Map<YearMonth, Integer> months() { return months; }

    /// The nameplates, the most frequent first, each with its number of editions.
    public Map<String, Integer> nameplates() { return nameplates; }

    private Map<YearMonth, Integer> countMonths() {
        Map<YearMonth, Integer> counts = new LinkedHashMap<>();
        byDate.descendingMap().forEach((day, editions) -> counts.merge(YearMonth.from(day), editions.size(), Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private Map<String, Integer> countNameplates() {
        Map<String, Integer> counts = new TreeMap<>();
        entries.stream().flatMap(e -> e.summary().stream()).map(BundleSummary::nameplate).forEach(n -> counts.merge(n, 1, Integer::sum));
        Map<String, Integer> frequent = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).forEach(e -> frequent.put(e.getKey(), e.getValue()));
        return Collections.unmodifiableMap(frequent);
    }
}
