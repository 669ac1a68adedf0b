package broadsheet.typeset.page.auto;

import java.util.List;

/// What is asked of one page.
///
/// @param pool     stories waiting, the most important first
/// @param head     grid lines the masthead takes, 0 on later pages
/// @param eye      whether a story may stand beside the masthead (报眼)
/// @param lines    grid lines of the page
/// @param last     whether everything must find room: then white is allowed at the foot and nothing is cut
record PageTask(List<Story> pool, int head, boolean eye, int lines, boolean last) {
    PageTask {
        pool = List.copyOf(pool);
    }
}
