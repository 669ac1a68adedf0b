/// Files that are there whole or not at all, after a crash, on a full disk, under a second program.
///
/// May use: nothing but the JDK. Start with [WholeFile]; [RecordLog] for what grows, [Claim] for who may write.
@NullMarked
package broadsheet.storage;

import org.jspecify.annotations.NullMarked;
