/// How wide characters are, read from the font files themselves: the shipped faces, then those of the system.
///
/// May use: typeset.text. Why not JavaFX's fonts: `src/site/markdown/decisions/0007-font-metrics-from-the-font-file.md`.
/// Start with [FaceMetrics].
@NullMarked
package broadsheet.typeset.font;

import org.jspecify.annotations.NullMarked;
