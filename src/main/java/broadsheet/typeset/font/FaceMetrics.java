package broadsheet.typeset.font;

import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.GlyphMetrics;

/// The engine's [GlyphMetrics]: shipped faces first, then the system's, then the visible box.
///
/// Safe for any thread. Look-ups are array reads; only a character that no shipped face has costs more, and that once.
public final class FaceMetrics implements GlyphMetrics {
    private final ShippedFaces shipped;
    private final SystemFaces system;

    /// Metrics of the shipped faces, falling back on `system`.
    public FaceMetrics(ShippedFaces shipped, SystemFaces system) {
        this.shipped = shipped;
        this.system = system;
    }

    /// What the program uses: shipped faces and those of this system.
    public static FaceMetrics ofThisSystem() { return new FaceMetrics(ShippedFaces.shared(), SystemFaces.ofThisSystem()); }

    /// Shipped faces only: the same result on every machine.
    public static FaceMetrics shippedOnly() { return new FaceMetrics(ShippedFaces.shared(), SystemFaces.none()); }

    @Override
    public Face faceFor(Face wanted, int codePoint) {
        if (has(wanted, codePoint)) {
            return wanted;
        }
        for (Face face : ShippedFaces.ORDER) {
            if (shipped.get(face).has(codePoint)) {
                return face;
            }
        }
        return system.faceFor(codePoint).orElse(Face.BOX);
    }

    @Override
    public double advance(Face face, int codePoint) { return face.equals(Face.BOX) ? 1 : metrics(face).advance(codePoint); }

    @Override
    public double ascent(Face face) { return face.equals(Face.BOX) ? 0.88 : metrics(face).ascent(); }

    @Override
    public double descent(Face face) { return face.equals(Face.BOX) ? 0.12 : metrics(face).descent(); }

    private boolean has(Face face, int codePoint) {
        return (ShippedFaces.ships(face) || system.knows(face)) && metrics(face).has(codePoint);
    }

    private OpenTypeFace metrics(Face face) { return ShippedFaces.ships(face) ? shipped.get(face) : system.get(face); }
}
