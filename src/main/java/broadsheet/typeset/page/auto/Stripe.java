package broadsheet.typeset.page.auto;

import java.util.List;

/// A vertical strip of a page that stories are stacked in.
///
/// @param column   its first basic column
/// @param width    in basic columns
/// @param top      its first grid line
/// @param bottom   the line after its last one
/// @param cuts     lines at which no story of the strip should begin: a boundary beside it ends there
/// @param heads    lines taken by heads right beside it, as pairs of first and after last
/// @param first    the story that must stand on top; may be absent
/// @param headSpan columns the first head covers
/// @param banner   lines of column title on top
record Stripe(int column, int width, int top, int bottom, List<Integer> cuts, List<int[]> heads, List<Story> first, int headSpan, int banner) {
    Stripe {
        cuts = List.copyOf(cuts);
        heads = List.copyOf(heads);
        first = List.copyOf(first);
    }

    int height() { return bottom - top; }
}
