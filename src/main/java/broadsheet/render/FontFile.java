package broadsheet.render;

import java.net.URL;

/// Where a face's glyphs are.
///
/// @param url   a TrueType or OpenType font, or a collection of them
/// @param index which font of a collection, from 0; 0 for a file of one
public record FontFile(URL url, int index) {
    /// @throws IllegalArgumentException if the index is negative
    public FontFile {
        if (index < 0) {
            throw new IllegalArgumentException("font index " + index);
        }
    }
}
