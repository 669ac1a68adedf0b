package broadsheet.proof.journal;

import java.util.Comparator;

/// When something was written, in an order all writers agree on: a Lamport clock (CACM 21/7, 1978), ties broken by the writer's name.
///
/// @param clock  greater than every clock the writer had seen, ≥ 1
/// @param writer the session that wrote it
record Stamp(long clock, String writer) implements Comparable<Stamp> {
    private static final Comparator<Stamp> ORDER = Comparator.comparingLong(Stamp::clock).thenComparing(Stamp::writer);

    @Override
    public int compareTo(Stamp other) { return ORDER.compare(this, other); }
}
