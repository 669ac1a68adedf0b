package broadsheet.typeset.page;

/// What the article view asks for: sheets as wide as the window, read one below the other.
///
/// @param width    of the sheet in points, > 0
/// @param height   of the sheet: text that needs more goes on to a further sheet, columns filling each first; with one
///                 column a single sheet grows as high as the text
/// @param bodySize size of body type in points, > 0
public record SheetSpec(double width, double height, double bodySize) {
    /// @throws IllegalArgumentException if a measure is not positive
    public SheetSpec {
        if (!(width > 0) || !(height > 0) || !(bodySize > 0)) {
            throw new IllegalArgumentException("sheet " + width + " × " + height + ", body " + bodySize);
        }
    }
}
