package broadsheet.search;

/// How much of a result is listed; its totals are exact whatever the limits.
///
/// @param articles how many articles, ≥ 1
/// @param hits     how many hits of each article, ≥ 1
public record Limits(int articles, int hits) {
    /// Everything: the search inside one open edition, which paints and steps through every hit.
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);
    /// The first page of results over a shelf.
    public static final Limits SHELF = new Limits(50, 3);

    /// @throws IllegalArgumentException if a limit is below 1
    public Limits {
        if (articles < 1 || hits < 1) {
            throw new IllegalArgumentException("limits " + articles + ", " + hits);
        }
    }
}
