package broadsheet.ui.output;

/// Where a page stands on a sheet of paper, in points from the paper's printable corner.
///
/// @param scale paper points a page point
/// @param x     left edge; centred, or 0 where the page is wider than the paper and its right is cut
/// @param y     top edge: always 0
record PaperPlace(double scale, double x, double y) {
    /// How large a page is printed.
    enum Scaling {
        /// As large as the paper takes it.
        FIT,
        /// As large as it is set.
        ACTUAL,
        /// At a share of the size it is set at.
        PERCENT
    }

    /// @param width     of the page in points, > 0
    /// @param height    of the page in points, > 0
    /// @param printable width of the paper without its margins
    /// @param high      height of the paper without its margins
    /// @param percent   counts for [Scaling#PERCENT] only
    static PaperPlace of(double width, double height, double printable, double high, Scaling scaling, double percent) {
        double scale = switch (scaling) {
            case FIT -> Math.min(printable / width, high / height);
            case ACTUAL -> 1;
            case PERCENT -> percent / 100;
        };
        return new PaperPlace(scale, Math.max(0, (printable - width * scale) / 2), 0);
    }
}
