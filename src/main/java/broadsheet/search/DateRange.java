package broadsheet.search;

import java.time.LocalDate;

/// A range of days, both ends included.
///
/// @param first the first day, [LocalDate#MIN] where open
/// @param last  the last day, [LocalDate#MAX] where open
public record DateRange(LocalDate first, LocalDate last) {
    /// Every day.
    public static final DateRange ALL = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /// @throws IllegalArgumentException if the last day is before the first
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " … " + last);
        }
    }

    /// Whether a day lies in the range.
    public boolean contains(LocalDate day) { return !day.isBefore(first) && !day.isAfter(last); }
}
