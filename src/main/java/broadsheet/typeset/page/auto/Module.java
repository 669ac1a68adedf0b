package broadsheet.typeset.page.auto;

/// A story's place on a page: a rectangle of basic columns and grid lines.
///
/// @param story    what stands in it
/// @param column   its first basic column
/// @param width    in basic columns
/// @param top      its first grid line
/// @param height   in grid lines
/// @param headSpan how many of its columns the head covers; text stands beside the head in the others
/// @param banner   lines of a column title (栏题) above it, part of the height
/// @param goesOn   whether the story is cut here and goes on on the next page
/// @param leading  whether it opens the page and has the larger head
record Module(Story story, int column, int width, int top, int height, int headSpan, int banner, boolean goesOn,
              boolean leading) {
    /// The line after its last one.
    int bottom() { return top + height; }

    /// The column after its last one.
    int right() { return column + width; }

    /// The same seen in a mirror on a page of so many columns.
    Module mirrored(int columns) { return new Module(story, columns - right(), width, top, height, headSpan, banner, goesOn, leading); }
}
