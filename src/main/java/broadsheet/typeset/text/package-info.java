/// What a text is made of before it is broken into lines: faces and their advances, character classes, clusters, break opportunities.
///
/// May use: nothing but the JDK. Rules: `src/site/markdown/typesetting.md`. Start with [GlyphMetrics] and [StyledText].
@NullMarked
package broadsheet.typeset.text;

import org.jspecify.annotations.NullMarked;
