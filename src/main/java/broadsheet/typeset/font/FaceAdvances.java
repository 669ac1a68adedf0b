package broadsheet.typeset.font;

/// The repertoire, advances and vertical extents of one face, in em. Immutable to the outside and safe for any thread.
public interface FaceAdvances {
    /// Whether the face has a glyph for the character.
    boolean has(int codePoint);

    /// The advance of a character; that of the face's missing glyph for one it does not have.
    double advance(int codePoint);

    /// The rise above the baseline, positive.
    double ascent();

    /// The reach below the baseline, positive.
    double descent();
}
