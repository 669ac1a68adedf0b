/// The printed page: all pages in one scroll, thumbnails, the article under the pointer lit, an article's places shown on the page.
///
/// May use: edition, typeset.*, render, task, ui.control. Start with [PageView].
@NullMarked
package broadsheet.ui.page;

import org.jspecify.annotations.NullMarked;
