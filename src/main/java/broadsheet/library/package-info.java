/// 往期: the editions in a library folder, what the reader did with them, and which of them to keep.
///
/// May use: `broadsheet.edition`, `broadsheet.bundle`, `broadsheet.storage`, Jackson's tree model and the JDK. Start with [Library], then [Shelf].
@NullMarked
package broadsheet.library;

import org.jspecify.annotations.NullMarked;
