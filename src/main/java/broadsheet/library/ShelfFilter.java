package broadsheet.library;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/// Which editions of a shelf to show.
///
/// @param nameplate the only nameplate wanted, "" for all
/// @param words     must stand in name, date or path, whatever the case; "" for all
/// @param from      the first day, inclusive
/// @param to        the last day, inclusive
/// @param unread    whether only editions not read yet
/// @param broken    whether broken editions are shown too
public record ShelfFilter(String nameplate, String words, LocalDate from, LocalDate to, boolean unread, boolean broken) {
    /// Everything.
    public static final ShelfFilter ALL = new ShelfFilter("", "", LocalDate.MIN, LocalDate.MAX, false, true);

    /// Confined to the editions of one nameplate.
    public ShelfFilter withNameplate(String wanted) { return new ShelfFilter(wanted, words, from, to, unread, broken); }

    /// Confined to the editions whose name, date or path contains the words.
    public ShelfFilter withWords(String wanted) { return new ShelfFilter(nameplate, wanted, from, to, unread, broken); }

    /// Confined to the editions not read yet.
    public ShelfFilter withUnread(boolean only) { return new ShelfFilter(nameplate, words, from, to, only, broken); }

    /// Confined to some days; broken editions have none and are left out.
    public ShelfFilter between(LocalDate first, LocalDate last) { return new ShelfFilter(nameplate, words, first, last, unread, false); }

    /// @param text an entry's name, date and path in lower case; asked for only where there are words
    Predicate<ShelfEntry> accepting(Predicate<String> isRead, Function<ShelfEntry, String> text) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return entry -> (wanted.isEmpty() || text.apply(entry).contains(wanted)) && accepts(entry, isRead);
    }

    private boolean accepts(ShelfEntry entry, Predicate<String> isRead) {
        return entry.summary().map(s -> (nameplate.isEmpty() || s.nameplate().equals(nameplate)) && !s.date().isBefore(from)
                && !s.date().isAfter(to) && !(unread && isRead.test(s.id()))).orElse(broken && nameplate.isEmpty());
    }
}
