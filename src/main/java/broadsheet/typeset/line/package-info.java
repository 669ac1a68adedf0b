/// Turns a paragraph into lines: optimal breaking, squeeze and stretch, exact positions. All measures in em of the paragraph.
///
/// May use: typeset.text. Rules: `src/site/markdown/typesetting.md`. Start with `ParagraphSetter`.
@NullMarked
package broadsheet.typeset.line;

import org.jspecify.annotations.NullMarked;
