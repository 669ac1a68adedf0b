package broadsheet.typeset.text;

import java.util.List;

/// A paragraph's text with the face of every stretch: what the analyser reads. Immutable; usable as a cache key.
///
/// Offsets count code points of `text`.
///
/// @param text   the paragraph; `\n` is a forced line break
/// @param styles stretches in order, together covering the text without gap or overlap
/// @param rubies readings set above stretches of the text, in order, not overlapping
public record StyledText(String text, List<Style> styles, List<Ruby> rubies) {
    /// Copies the lists.
    /// @throws IllegalArgumentException if the stretches do not cover the text exactly
    public StyledText {
        styles = List.copyOf(styles);
        rubies = List.copyOf(rubies);
        int at = 0;
        for (Style style : styles) {
            if (style.start() != at || style.end() <= at) {
                throw new IllegalArgumentException("style " + style + " does not follow " + at);
            }
            at = style.end();
        }
        if (at != text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("styles end at " + at + " of " + text);
        }
    }

    /// Text in one face at the paragraph's own size.
    public static StyledText of(String text, Face face) {
        int length = text.codePointCount(0, text.length());
        return new StyledText(text, length == 0 ? List.of() : List.of(new Style(0, length, face, 1, 0)), List.of());
    }

    /// How a stretch is set.
    ///
    /// @param start first code point
    /// @param end   after the last code point
    /// @param face  the wanted face
    /// @param scale size in em of the paragraph, > 0 (0.6 for a superscript)
    /// @param raise how far the baseline is lifted, in em of the paragraph, negative to lower
    public record Style(int start, int end, Face face, double scale, double raise) { }

    /// A reading above the code points `start` … before `end`.
    public record Ruby(int start, int end, String reading) { }
}
