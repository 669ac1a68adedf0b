package broadsheet.ui.kiosk;

import broadsheet.kiosk.ReadingRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Measures how long each story is open and hands it to the reading record; knows nothing of who reads. FX thread.
final class Dwell {
    private final ReadingRecord record;
    private final LongSupplier nanos;
    private final Supplier<LocalDate> today;
    private final String edition;
    private Optional<String> open = Optional.empty();
    private long since;
    private long away;
    private Optional<Long> awaySince = Optional.empty();

    /// @param edition its id
    Dwell(ReadingRecord record, LongSupplier nanos, Supplier<LocalDate> today, String edition) {
        this.record = record;
        this.nanos = nanos;
        this.today = today;
        this.edition = edition;
    }

    /// A story is open from now; the one before is closed.
    void opened(String article) {
        closed();
        open = Optional.of(article);
        since = nanos.getAsLong();
        away = 0;
    }

    /// The screen asks whether anybody is there, or has its answer: that time is nobody's reading.
    void asking(boolean asked) {
        long now = nanos.getAsLong();
        if (asked) {
            awaySince = awaySince.or(() -> Optional.of(now));
        } else {
            away += awaySince.map(then -> now - then).orElse(0L);
            awaySince = Optional.empty();
        }
    }

    /// Nothing is open any more.
    void closed() {
        asking(false);
        open.ifPresent(a -> record.read(today.get(), edition, a, Duration.ofNanos(nanos.getAsLong() - since - away)));
        open = Optional.empty();
    }
}
