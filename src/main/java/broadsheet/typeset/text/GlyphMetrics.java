package broadsheet.typeset.text;

/// Port to the fonts: how wide a character is and which face has it. All measures in em of the face's size.
///
/// Implementations are deterministic and safe to call from any thread.
public interface GlyphMetrics {
    /// The face to set this character in when `wanted` is asked for: `wanted` itself, else the widest shipped face,
    /// else a face of the system, else [Face#BOX].
    Face faceFor(Face wanted, int codePoint);

    /// The horizontal advance of a character in a face that has it; 1 for [Face#BOX] and Han, 0 for combining marks
    /// the face draws over the character before.
    double advance(Face face, int codePoint);

    /// How far the face rises above the baseline, positive.
    double ascent(Face face);

    /// How far the face reaches below the baseline, positive.
    double descent(Face face);
}
