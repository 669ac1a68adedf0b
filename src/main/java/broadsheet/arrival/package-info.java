/// New editions come in by themselves: found in a folder or on a stick, copied, verified, and shown only whole.
///
/// May use: edition, bundle, library, storage. Starts no thread: a background task runs [Arrivals#watch]. Start with [Arrivals], then
/// [ArrivalState] for the way of one edition and [EditionStore] for what is on the disk.
@NullMarked
package broadsheet.arrival;

import org.jspecify.annotations.NullMarked;
