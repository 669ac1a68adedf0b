package broadsheet.typeset.layout;

/// What stands on a page beside text and pictures.
public sealed interface Mark {
    /// A straight rule; `thickness` in points.
    record Rule(double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Mark { }

    /// A filled rectangle.
    record Fill(Rect box, Ink ink) implements Mark { }

    /// An outlined rectangle; the line lies inside the box.
    record Outline(Rect box, double thickness, Ink ink) implements Mark { }

    /// The same mark elsewhere on the page.
    default Mark moved(double dx, double dy) {
        return switch (this) {
            case Rule(double x1, double y1, double x2, double y2, double thickness, Ink ink) ->
                    new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, ink);
            case Fill(Rect box, Ink ink) -> new Fill(box.moved(dx, dy), ink);
            case Outline(Rect box, double thickness, Ink ink) -> new Outline(box.moved(dx, dy), thickness, ink);
        };
    }
}
