/// Declared exceptions from the architecture rules; nothing else.
///
/// May use: nothing. The rules themselves are tests: `ArchitectureTest`, `SourceShapeTest`.
@NullMarked
package broadsheet.architecture;

import org.jspecify.annotations.NullMarked;
