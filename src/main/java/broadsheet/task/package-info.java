/// Background work with progress and cancel, and the only way back to the FX thread.
///
/// May use: javafx.base and javafx.graphics. Nobody else starts threads for the user interface or calls `Platform`. Start with [Background].
@NullMarked
package broadsheet.task;

import org.jspecify.annotations.NullMarked;
