package broadsheet.typeset.page.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// 小样: an article's body set to one width, block by block, not yet broken into columns.
///
/// @param width  of the column in points
/// @param blocks the slugs of each block of the body; empty for a picture's anchor
public record Galley(double width, List<List<Slug>> blocks) {
    /// Copies the lists.
    public Galley {
        blocks = blocks.stream().map(List::copyOf).toList();
    }

    /// All slugs in reading order.
    public List<Slug> slugs() { return blocks.stream().flatMap(List::stream).toList(); }

    /// All slugs in reading order with others set in before some blocks.
    ///
    /// @param before what stands before the block of this index; at the index after the last block, at the end
    public List<Slug> with(Map<Integer, List<Slug>> before) {
        List<Slug> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            all.addAll(before.getOrDefault(i, List.of()));
            all.addAll(blocks.get(i));
        }
        all.addAll(before.getOrDefault(blocks.size(), List.of()));
        return all;
    }

    /// The height of everything in grid lines.
    public int lines() { return blocks.stream().flatMap(List::stream).mapToInt(Slug::lines).sum(); }
}
