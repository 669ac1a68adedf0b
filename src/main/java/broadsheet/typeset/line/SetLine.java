package broadsheet.typeset.line;

import broadsheet.typeset.text.Face;
import java.util.List;

/// One set line. All x are in em of the paragraph from the left edge of the measure, an indent included.
///
/// @param start   first code point of the paragraph's text on this line
/// @param end     after the last code point on this line, trailing spaces and a forced break included
/// @param offsets first code point of each cluster on the line, ascending; a cluster is what is never parted
/// @param edges   `offsets.length + 1` values: the left edge of each cluster's frame, then the right edge of the last;
///                a full-width opening mark at the line's start begins at −0.5
/// @param runs    what to draw, left to right
public record SetLine(int start, int end, int[] offsets, float[] edges, List<Run> runs) {
    /// Copies the list, unless it is the engine's own, which gathers its runs when first asked; the arrays are owned by this line and
    /// never changed.
    public SetLine { runs = runs instanceof LazyRuns ? runs : List.copyOf(runs); }

    /// The right edge of the last cluster's frame, 0 for an empty line.
    public double right() { return edges[edges.length - 1]; }

    /// What kind of thing a run draws.
    public enum Kind {
        /// Characters at the face's own advances.
        GLYPHS,
        /// —— as one rule as wide as the run, drawn at the face's dash height.
        DASH,
        /// A reading above its base.
        RUBY,
        /// A visible box for each character no face has.
        BOX
    }

    /// A stretch drawn in one call.
    ///
    /// @param text  the characters
    /// @param start first code point in the paragraph's text (of its base, for a ruby)
    /// @param x     left edge in em
    /// @param width in em
    /// @param face  a face that has every character of it
    /// @param scale size in em of the paragraph
    /// @param raise how far its baseline is lifted, in em of the paragraph
    public record Run(Kind kind, String text, int start, float x, float width, Face face, float scale, float raise) { }
}
