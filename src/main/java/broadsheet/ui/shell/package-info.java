/// The window: masthead, section index, toolbar, contents, status line, start page, settings; holds page and article view together.
///
/// May use: everything below `app`. Start with [ReaderWindow].
@NullMarked
package broadsheet.ui.shell;

import org.jspecify.annotations.NullMarked;
