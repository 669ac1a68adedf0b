package broadsheet.proof.journal;

import broadsheet.proof.mark.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The latest version of every entry. Versions may come in any order and more than once, and always give the same ledger
/// (a last-writer-wins map; Shapiro et al., INRIA RR-7506, 2011). Not thread-safe.
final class Ledger {
    private final Map<String, Version> latest = new HashMap<>();
    private long clock;

    /// Takes up a version; empty if it says nothing new.
    Optional<Change> merge(Version version) {
        clock = Math.max(clock, version.stamp().clock());
        Version known = latest.get(version.id());
        if (known != null && known.stamp().compareTo(version.stamp()) >= 0) {
            return Optional.empty();
        }
        latest.put(version.id(), version);
        Optional<Entry> before = known == null ? Optional.empty() : known.entry();
        return before.equals(version.entry()) ? Optional.empty() : Optional.of(new Change(version.id(), before, version.entry()));
    }

    /// Makes the next version of an entry by this writer; not yet merged.
    Version next(String id, Optional<Entry> entry, String writer) {
        Stamp stamp = new Stamp(clock + 1, writer);
        Version known = latest.get(id);
        return new Version(id, stamp, known == null ? stamp : known.born(), entry);
    }

    /// The entry with this id, unless it is removed.
    Optional<Entry> entry(String id) { return Optional.ofNullable(latest.get(id)).flatMap(Version::entry); }

    /// All entries that are not removed, in the order they were first written.
    List<Entry> entries() {
        return latest.values().stream().filter(v -> v.entry().isPresent())
                .sorted(Comparator.comparing(Version::born).thenComparing(Version::id)).flatMap(v -> v.entry().stream()).toList();
    }

    /// Every version, tombstones included, in the order they were first written.
    List<Version> versions() {
        return latest.values().stream().sorted(Comparator.comparing(Version::born).thenComparing(Version::id)).toList();
    }
}
