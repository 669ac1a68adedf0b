package broadsheet.typeset.layout;

import broadsheet.typeset.text.Face;

/// A stretch of text drawn in one call.
///
/// @param kind     what is drawn
/// @param text     the characters
/// @param start    first code point in the text of the line's place
/// @param x        left edge in points, absolute on the page
/// @param baseline in points, absolute on the page
/// @param width    in points
/// @param face     a face that has every character
/// @param size     in points
/// @param ink      its colour's meaning
public record GlyphRun(Kind kind, String text, int start, double x, double baseline, double width, Face face, double size, Ink ink) {
    /// What is drawn.
    public enum Kind {
        /// Characters at the face's own advances.
        GLYPHS,
        /// A dash as one rule over the whole width.
        DASH,
        /// A visible box for each character no face has.
        BOX
    }

    /// The same run elsewhere on the page.
    public GlyphRun moved(double dx, double dy) {
        return new GlyphRun(kind, text, start, x + dx, baseline + dy, width, face, size, ink);
    }
}
