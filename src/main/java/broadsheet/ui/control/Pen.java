package broadsheet.ui.control;

import broadsheet.render.Palette;
import broadsheet.typeset.layout.Rect;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/// Draws the spans of an [Overlay] its own way, above the words. FX thread, with every scroll step: quick.
@FunctionalInterface
public interface Pen {
    /// Draws nothing.
    Pen NONE = (g, index, lines, palette) -> { };

    /// A span's part of one line, in pixels of the window onto the sheets.
    ///
    /// @param words the words; no wider than 0 for an empty span
    /// @param line  the whole line, as wide as its column
    record OnLine(Rect words, Rect line) { }

    /// Draws one span.
    ///
    /// @param index which of the overlay's spans, from 0
    /// @param lines where it stands, one a line, never empty
    void draw(GraphicsContext g, int index, List<OnLine> lines, Palette palette);

    /// A picture in pixels of the window onto the sheets.
    ///
    /// @param box  the picture
    /// @param sign room for one sign at the picture's upper left, as wide as the picture; those of several overlays stand one under the other
    record OnPicture(Rect box, Rect sign) { }

    /// Draws one span that is a picture.
    ///
    /// @param index which of the overlay's spans, from 0
    /// @return the room the sign took, which takes clicks from then on; the picture's own box where no sign was drawn and all of it takes clicks;
    ///         empty for neither
    default Optional<Rect> draw(GraphicsContext g, int index, OnPicture picture, Palette palette) { return Optional.empty(); }

    /// The sign drawn on a picture, or the picture that takes clicks, was clicked.
    default void chosen(int index) { }

    /// What a screen reader says for the sign drawn on a picture.
    default String said(int index) { return ""; }
}
