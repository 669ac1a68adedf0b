/// Disks that fail as real ones do, for testing everything that stores something.
///
/// [LayeredFileSystem#over] shows a real folder through a [Disk]; the path it returns is given to the store under test. The disks:
/// [FailingDisk] (the n-th call fails), [FullDisk] (so many bytes and no more), [CrashingDisk] (what was not forced may be lost, as in a
/// power cut).
@NullMarked
package broadsheet.faults;

import org.jspecify.annotations.NullMarked;
