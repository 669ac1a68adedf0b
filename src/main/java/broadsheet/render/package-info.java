/// Puts a set page on a JavaFX surface: fonts, the gate every picture passes, colours, painting; the only place that knows both a
/// layout and JavaFX.
///
/// May use: edition, typeset.*, task, javafx.graphics. Start with [PagePainter].
@NullMarked
package broadsheet.render;

import org.jspecify.annotations.NullMarked;
