package broadsheet.typeset.page.galley;

import java.util.List;

/// A filled column: its slugs from the top and the lines of white added above each.
///
/// @param slugs from the top
/// @param gaps  as many as slugs: added lines of white above each, beside the slug's own
public record Column(List<Slug> slugs, int[] gaps) {
    /// Copies the list; the array is owned by the column and never changed.
    public Column { slugs = List.copyOf(slugs); }

    /// A column without added white.
    static Column of(List<Slug> slugs) { return new Column(slugs, new int[slugs.size()]); }

    /// Its height in grid lines: the first slug's own white is dropped.
    public int lines() {
        int lines = 0;
        for (int i = 0; i < slugs.size(); i++) {
            lines += slugs.get(i).lines() + gaps[i];
        }
        return slugs.isEmpty() ? 0 : lines - slugs.getFirst().blank();
    }

    /// Puts the column's slugs on a page, its top left corner at a point.
    public void place(Placed placed, double x, double y, Grid grid) {
        int line = slugs.isEmpty() ? 0 : -slugs.getFirst().blank();
        for (int i = 0; i < slugs.size(); i++) {
            line += gaps[i];
            placed.add(slugs.get(i), x, y + grid.height(line));
            line += slugs.get(i).lines();
        }
    }
}
