package broadsheet.prefs;

/// Where the window stood when it was closed, in screen pixels; the size is the one before maximizing.
///
/// @param x         left edge
/// @param y         top edge
/// @param width     ≥ 1
/// @param height    ≥ 1
/// @param maximized whether it filled the screen
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    /// @throws IllegalArgumentException if a value is not finite or the size below 1
    public WindowBounds {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 1 && width < 1e5) || !(height >= 1 && height < 1e5)) {
            throw new IllegalArgumentException("window " + x + ", " + y + ", " + width + " × " + height);
        }
    }
}
