package broadsheet.ui.shell;

import broadsheet.edition.Location;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.desk.Reader;
import java.util.List;
import java.util.Optional;

/// How an edition was left when another tab came to the front: enough to show it again as it was, without views or pictures.
///
/// @param view    page or article
/// @param article the article on show or last on show, "" for none
/// @param page    the printed page number
/// @param lit     the article that stood out on the page, "" for none
/// @param top     the first words of the article in sight
/// @param sight   how the pages were seen
/// @param pages   as they were set
/// @param scale   the type size they were set at
/// @param find    the find bar
record Standing(Reader.View view, String article, int page, String lit, Optional<Location> top, Optional<Sight> sight, List<PageLayout> pages,
                double scale, FindBar.State find) {
    /// Copies the list.
    Standing { pages = List.copyOf(pages); }
}
