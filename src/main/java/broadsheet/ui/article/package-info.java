/// One article in columns as wide as the window allows, set anew whenever window or type size change.
///
/// May use: edition, typeset.*, render, task, ui.control. Start with [ArticleView].
@NullMarked
package broadsheet.ui.article;

import org.jspecify.annotations.NullMarked;
