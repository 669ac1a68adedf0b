package broadsheet.proof.journal;

import broadsheet.proof.mark.Entry;
import java.util.Optional;

/// One entry made, changed or removed.
///
/// @param id     of the entry
/// @param before as it was, empty where it is new
/// @param after  as it is, empty where it was removed
public record Change(String id, Optional<Entry> before, Optional<Entry> after) {
    /// The change that takes this one back.
    public Change inverse() { return new Change(id, after, before); }
}
