package broadsheet.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/// A disk whose n-th call fails; from then on either only that one, or all.
public final class FailingDisk implements Disk {
    private final Set<Call> kinds;
    private final int failing;
    private final boolean forEver;
    private int calls;
    private boolean mended;

    private FailingDisk(int failing, boolean forEver, Set<Call> kinds) {
        this.failing = failing;
        this.forEver = forEver;
        this.kinds = kinds;
    }

    /// Fails once, at the n-th call, counted from 1.
    public static FailingDisk once(int n) { return new FailingDisk(n, false, Set.of(Call.values())); }

    /// Fails at the n-th call, counted from 1, and at every later one until it is mended.
    public static FailingDisk from(int n) { return new FailingDisk(n, true, Set.of(Call.values())); }

    /// Fails at every call of these kinds until it is mended.
    public static FailingDisk always(Call... kinds) { return new FailingDisk(1, true, Set.of(kinds)); }

    @Override
    public synchronized void before(Call call, Path file) throws IOException {
        if (!kinds.contains(call)) {
            return;
        }
        calls++;
        if (!mended && (calls == failing || forEver && calls > failing)) {
            throw new IOException("Input/output error (call " + calls + ", " + call + ", " + file.getFileName() + ")");
        }
    }

    /// How many calls were made: a run in which this stays under n is a run without failure.
    public synchronized int calls() { return calls; }

    /// Whether the failing call was reached.
    public synchronized boolean hasFailed() { return calls >= failing; }

    /// From now on nothing fails.
    public synchronized void mend() { mended = true; }
}
