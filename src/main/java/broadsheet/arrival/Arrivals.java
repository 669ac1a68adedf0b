package broadsheet.arrival;

import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.BundleSummary;
import broadsheet.bundle.ReadProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Takes new editions in and says which one to show.
///
/// Owns no thread: one background task calls [#watch] until [#close]. The window asks [#currentEdition] at the start, is told of
/// [ArrivalState#READY] by event, calls [#switchNow] when nobody is reading, then [#confirmPainted] after the first paint of the new
/// one or [#paintFailed] if there is none. A process that dies before it lived through the trial finds, at its next start, the
/// edition before. Nothing older than what is shown is ever taken by itself. All methods are thread-safe; those that touch the
/// disk say so and are not for the FX thread.
public final class Arrivals implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final ArrivalSettings settings;
    private final Consumer<ArrivalEvent> listener;
    private final LongSupplier nanos;
    private final EditionStore store;
    private final Map<Path, Candidate> candidates = new LinkedHashMap<>();
    private final Places places;
    private volatile boolean closed;
    private long paintedAt;

    private Arrivals(ArrivalSettings settings, Consumer<ArrivalEvent> listener, LongSupplier nanos) throws IOException {
        this.settings = settings;
        this.listener = listener;
        this.nanos = nanos;
        this.store = EditionStore.open(settings.store());
        this.places = new Places();
    }

    /// Opens the store; if the last process died on trial, the edition before is current again and the listener is told.
    ///
    /// @param listener called on the watching thread, or the thread of the call that caused the event; quick
    /// @throws IOException if the store cannot be written, or another process uses it
    public static Arrivals open(ArrivalSettings settings, Consumer<ArrivalEvent> listener) throws IOException {
        return open(settings, listener, System::nanoTime);
    }

    /// The same by another monotonic clock, in nanoseconds.
    public static Arrivals open(ArrivalSettings settings, Consumer<ArrivalEvent> listener, LongSupplier nanos) throws IOException {
        Arrivals arrivals = new Arrivals(settings, listener, nanos);
        if (arrivals.store.trial() != Standing.Trial.TRUSTED) {
            arrivals.rollBack(Rejection.DIED, "");
        }
        return arrivals;
    }

    /// The edition to show; empty until the first has arrived.
    public Optional<KeptEdition> currentEdition() { return store.current(); }

    /// The edition that waits to be shown.
    public Optional<KeptEdition> readyEdition() { return store.ready(); }

    /// Makes the waiting edition the current one, on trial. Touches the disk.
    ///
    /// @return it, or empty if none waits
    /// @throws IOException if that cannot be noted; the edition before stays current
    public Optional<KeptEdition> switchNow() throws IOException {
        Optional<KeptEdition> now = store.switchToReady();
        now.ifPresent(edition -> tell(edition.path(), ArrivalState.CURRENT, ""));
        return now;
    }

    /// The current edition has been painted: it is trusted once [ArrivalSettings#trial] has passed by [#watch]. Touches the disk.
    public void confirmPainted() throws IOException {
        synchronized (this) {
            paintedAt = nanos.getAsLong();
        }
        if (store.trial() == Standing.Trial.SWITCHED) {
            store.trial(Standing.Trial.PAINTED);
        }
    }

    /// The current edition could not be painted; it is never shown again. Touches the disk.
    ///
    /// @param why for the log
    /// @return the edition before, now current again; empty if there was none
    public Optional<KeptEdition> paintFailed(String why) throws IOException {
        rollBack(Rejection.PAINT_FAILED, why);
        return store.current();
    }

    private void rollBack(Rejection reason, String detail) throws IOException {
        store.rollBack(reason == Rejection.DIED).ifPresent(given -> reject(given.path(), reason, detail));
    }

    /// Takes in what comes, looking whenever the system tells of a change and every [ArrivalSettings#poll] besides, until closed.
    /// For a background task of its own.
    ///
    /// @throws InterruptedException if the task is cancelled
    public void watch() throws InterruptedException {
        while (!closed) {
            try {
                look();
            } catch (UncheckedIOException e) {
                // Nobody would start the watching again, so it goes on; what could not be done is tried at the next look.
                reject(settings.store(), Rejection.NOT_STORED, String.valueOf(e.getMessage()));
            }
            places.await(isWaiting() && settings.poll().compareTo(SOON) > 0 ? SOON : settings.poll());
        }
    }

    /// Whether something has been seen and may have settled in a moment.
    private boolean isWaiting() { return candidates.values().stream().anyMatch(c -> c.state() == ArrivalState.SEEN); }

    /// One look at all places; copies and checks what has settled. Touches the disk, for seconds if something arrives.
    public void look() {
        trust();
        SourceScan.Seen seen = SourceScan.scan(settings, nanos);
        places.register(seen.folders());
        if (seen.complete()) {
            candidates.keySet().removeIf(known -> !seen.found().contains(known));
        }
        seen.found().forEach(this::track);
        List<Candidate> settled = candidates.values().stream().filter(c -> c.state() == ArrivalState.SEEN && settles(c)).toList();
        // The newest first: what it overtakes is then not copied at all.
        settled.stream().map(c -> new Dated(c, summary(c.source()))).sorted((a, b) -> b.date().compareTo(a.date())).forEach(this::take);
    }

    /// A settled candidate with what its manifest says, where that can be read.
    private record Dated(Candidate candidate, Optional<BundleSummary> summary) {
        LocalDate date() { return summary.map(BundleSummary::date).orElse(LocalDate.MIN); }
    }

    private static Optional<BundleSummary> summary(Path source) {
        try {
            return Optional.of(BundleReader.summary(source));
        } catch (BundleException unreadable) {
            // The reason is found, and reported, when its copy is examined.
            return Optional.empty();
        }
    }

    private void trust() {
        boolean lived;
        synchronized (this) {
            lived = store.trial() == Standing.Trial.PAINTED && nanos.getAsLong() - paintedAt >= settings.trial().toNanos();
        }
        if (lived) {
            try {
                store.trial(Standing.Trial.TRUSTED);
            } catch (IOException tryAgainAtTheNextLook) {
                reportStore(tryAgainAtTheNextLook);
            }
        }
    }

    private void track(Path source) {
        try {
            Stamp now = Stamp.of(source);
            Candidate known = candidates.get(source);
            if (known == null || known.isReplaced(now)) {
                candidates.put(source, new Candidate(source, now, nanos.getAsLong()));
                tell(source, ArrivalState.SEEN, "");
            } else if (known.lookAgain(now, nanos.getAsLong(), settings.settle())) {
                tell(source, ArrivalState.SEEN, "");
            }
        } catch (IOException gone) {
            candidates.remove(source);
        }
    }

    private boolean settles(Candidate candidate) { return candidate.isSettled(nanos.getAsLong(), settings.settle()); }

    private void take(Dated dated) {
        Candidate candidate = dated.candidate();
        advance(candidate, ArrivalState.SETTLED, "");
        Path partial = store.newPartial();
        try {
            if (dated.summary().isPresent()) {
                BundleSummary summary = dated.summary().get();
                standing(summary.fingerprint(), summary.date(), Optional.empty());
            }
            advance(candidate, ArrivalState.COPYING, "");
            Intake.copy(candidate.source(), partial, candidate.stamp());
            advance(candidate, ArrivalState.VERIFYING, "");
            boolean archive = !Files.isDirectory(partial, LinkOption.NOFOLLOW_LINKS);
            Examination.Passed passed = Examination.examine(partial, archive, settings, new UntilClosed());
            KeptEdition found = KeptEdition.of(Path.of(passed.name())).orElseThrow();
            standing(passed.fingerprint(), found.date(), Optional.of(found));
            Optional<KeptEdition> overtaken = store.ready();
            store.take(partial, passed.name());
            overtaken.ifPresent(before -> reject(before.path(), Rejection.OVERTAKEN, ""));
            advance(candidate, ArrivalState.READY, passed.warning());
        } catch (Refused refused) {
            refuse(candidate, refused.reason(), refused.detail());
        } catch (IOException e) {
            refuse(candidate, Rejection.NOT_STORED, String.valueOf(e.getMessage()));
        } catch (CancellationException closing) {
            refuse(candidate, Rejection.CHANGED, "closed meanwhile");
        } finally {
            clear(partial);
        }
    }

    /// Whether an edition is news: neither kept, nor given up, nor older than what is shown or waits.
    ///
    /// @param found with its issue number, once that is known
    private void standing(String fingerprint, LocalDate date, Optional<KeptEdition> found) throws Refused, IOException {
        if (store.hasFailed(fingerprint)) {
            throw new Refused(Rejection.PAINT_FAILED, "given up before");
        }
        if (store.has(fingerprint)) {
            throw new Refused(Rejection.ALREADY_HERE, "");
        }
        for (Optional<KeptEdition> shown : List.of(store.current(), store.ready())) {
            boolean older = shown.isPresent() && (found.isPresent() ? KeptEdition.BY_ISSUE.compare(found.get(), shown.get()) < 0
                    : date.isBefore(shown.get().date()));
            if (older) {
                throw new Refused(Rejection.OLDER, date + " before " + shown.get().date());
            }
        }
    }

    private void advance(Candidate candidate, ArrivalState state, String detail) {
        candidate.become(state);
        tell(candidate.source(), state, detail);
    }

    private void refuse(Candidate candidate, Rejection reason, String detail) {
        candidate.reject(reason, nanos.getAsLong());
        reject(candidate.source(), reason, detail);
    }

    private void reject(Path source, Rejection reason, String detail) {
        listener.accept(new ArrivalEvent(source, ArrivalState.REJECTED, Optional.of(reason), detail));
    }

    private void tell(Path source, ArrivalState state, String detail) {
        listener.accept(new ArrivalEvent(source, state, Optional.empty(), detail));
    }

    private void reportStore(IOException e) { reject(settings.store(), Rejection.NOT_STORED, String.valueOf(e.getMessage())); }

    private void clear(Path partial) {
        try {
            EditionStore.delete(partial);
        } catch (IOException leftForTheNextStart) {
            reportStore(leftForTheNextStart);
        }
    }

    /// Lets a closing program not wait for a long check.
    private final class UntilClosed implements ReadProgress {
        @Override
        public void at(int done, int total) { }

        @Override
        public boolean cancelled() { return closed; }
    }

    /// Lets go of everything as a death would, for tests: nothing is noted.
    void abandon() throws IOException {
        closed = true;
        places.close();
        store.close();
    }

    /// Ends the watching. An edition that was painted is trusted: the program leaves in good order.
    @Override
    public void close() throws IOException {
        closed = true;
        places.close();
        try {
            if (Objects.equals(store.trial(), Standing.Trial.PAINTED)) {
                store.trial(Standing.Trial.TRUSTED);
            }
        } finally {
            store.close();
        }
    }
}
