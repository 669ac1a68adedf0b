package broadsheet.proof.journal;

import broadsheet.proof.mark.Entry;
import java.util.Optional;

/// One state of one entry: as somebody wrote it, or removed.
///
/// @param stamp when this state was written; of two states the later counts
/// @param born  when the entry was first written: its place in the list
/// @param entry empty where it was removed
record Version(String id, Stamp stamp, Stamp born, Optional<Entry> entry) { }
