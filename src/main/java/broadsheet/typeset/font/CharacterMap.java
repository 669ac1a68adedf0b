package broadsheet.typeset.font;

import java.util.Map;

/// Which glyph stands for a character: a flat table for the Basic Multilingual Plane, a map for the planes above. Immutable.
///
/// @param basic glyph of each of the first 65,536 code points, 0 for none
/// @param above glyph of each code point above that the face has
record CharacterMap(char[] basic, Map<Integer, Integer> above) {
    int glyph(int codePoint) {
        return codePoint < basic.length ? basic[codePoint] : above.getOrDefault(codePoint, 0);
    }
}
