package broadsheet.edition;

import java.util.List;
import java.util.Optional;

/// 图片: one picture of a story with its words.
///
/// @param id         unique in the edition as far as the newsroom kept to it, e.g. `factory`
/// @param caption    图片说明, "" where none is printed
/// @param altText    what a screen reader says, "" where the newsroom gave none
/// @param credit     who made it, "" where none is printed
/// @param renditions the files, best for print first; empty where the bundle names none
public record Picture(String id, String caption, String altText, String credit, List<Rendition> renditions) {
    /// Copies the list.
    public Picture {
        Text.required(id, "picture id");
        renditions = List.copyOf(renditions);
    }

    /// The file to show large or print.
    public Optional<Rendition> best() { return renditions.stream().findFirst(); }

    /// Width ÷ height of the best rendition; 3 ∶ 2 where the size is unknown.
    public double aspect() {
        return best().filter(r -> r.width() > 0 && r.height() > 0).map(r -> (double) r.width() / r.height()).orElse(1.5);
    }

    /// One file of a picture.
    ///
    /// @param name   e.g. `print`, `thumbnail`
    /// @param href   relative to the bundle's root, `/`-separated
    /// @param width  in pixels, 0 where unknown
    /// @param height in pixels, 0 where unknown
    /// @param focus  the point of interest
    public record Rendition(String name, String href, int width, int height, Focus focus) { }

    /// The point of interest, as fractions 0 … 1 of width and height.
    public record Focus(double x, double y) {
        /// The middle.
        public static final Focus CENTRE = new Focus(0.5, 0.5);
    }
}
