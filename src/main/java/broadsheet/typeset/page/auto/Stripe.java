package broadsheet.typeset.page.auto;

import java.util.List;

/// A vertical strip of a page that stories are stacked in.
///
/// @param column   its first basic column
/// @param width    in basic columns
/// @param top      its first grid line
/// @param bottom   the line after its last one
/// @param cuts     lines at which no story of the strip should begin: a boundary beside it ends there
/// @param first    the story that must stand on top; may be absent
/// @param narrow   whether the head on top is a column narrower than its story, so that another head can stand at its right
record Stripe(int column, int width, int top, int bottom, List<Integer> cuts, List<Story> first, boolean narrow) {
    Stripe {
        cuts = List.copyOf(cuts);
        first = List.copyOf(first);
    }

    int height() { return bottom - top; }

    int right() { return column + width; }

    /// Part of it, from one of its columns on; only the part at the left has the first story.
    Stripe part(int from, int columns, boolean narrowed) {
        return new Stripe(column + from, columns, top, bottom, cuts, from == 0 ? first : List.of(), narrowed);
    }
}
