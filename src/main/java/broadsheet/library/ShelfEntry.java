package broadsheet.library;

import broadsheet.bundle.BundleSummary;
import broadsheet.bundle.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// One edition on the shelf, or something that should be one.
///
/// @param key   its path inside the library folder, `/`-separated: how the shelf, the text store and the catalogue know it
/// @param path  where it lies
/// @param stamp changes when it changes
/// @param state what it holds, or why it cannot be opened
public record ShelfEntry(String key, Path path, Stamp stamp, State state) {
    /// Size and time of the archive, or of the manifest of a folder, which names the hash of every other file.
    ///
    /// @param size     in bytes
    /// @param modified milliseconds since 1970
    public record Stamp(long size, long modified) {
        /// As text, e.g. for the text store.
        public String text() { return size + "@" + modified; }
    }

    /// What became of reading it.
    public sealed interface State { }

    /// Its manifest can be read.
    public record Fine(BundleSummary summary) implements State { }

    /// It is refused, with the first reason.
    public record Broken(Problem problem) implements State { }

    /// What its manifest says; empty where it is broken.
    public Optional<BundleSummary> summary() {
        return switch (state) {
            case Fine fine -> Optional.of(fine.summary());
            case Broken broken -> Optional.empty();
        };
    }

    /// The day printed on it; empty where it is broken.
    public Optional<LocalDate> date() { return summary().map(BundleSummary::date); }

    /// What to call it: nameplate and title, or its file name where it is broken.
    public String name() {
        return summary().map(s -> (s.nameplate() + " " + s.title()).strip()).filter(n -> !n.isEmpty())
                .orElseGet(() -> key.substring(key.lastIndexOf('/') + 1));
    }
}
