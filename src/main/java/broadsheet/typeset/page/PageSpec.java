package broadsheet.typeset.page;

/// What the printed page is asked for.
///
/// @param fontScale 字号 as a factor, 0.5 … 3; at 1 the bundle's own make-up is used where it has one, at any other
///                  size the engine makes the pages up itself
public record PageSpec(double fontScale) {
    /// The page as printed.
    public static final PageSpec PRINTED = new PageSpec(1);

    /// @throws IllegalArgumentException if the scale is not in 0.5 … 3
    public PageSpec {
        if (!(fontScale >= 0.5 && fontScale <= 3)) {
            throw new IllegalArgumentException("font scale " + fontScale);
        }
    }
}
