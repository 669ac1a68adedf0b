package broadsheet.render;

import java.util.function.UnaryOperator;

/// What every view needs to paint pages; made once for the window.
///
/// @param fonts    the engine's faces
/// @param pictures the pictures of the edition shown
/// @param words    the text for a message key in the reader's language
public record Press(Fonts fonts, Pictures pictures, UnaryOperator<String> words) {
    /// A painter on these fonts and pictures.
    public PagePainter painter() { return new PagePainter(fonts, pictures, words); }
}
