package broadsheet.typeset.font;

import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.GlyphMetrics;
import org.jspecify.annotations.Nullable;

/// The engine's [GlyphMetrics]: shipped faces first, then the system's, then the visible box.
///
/// Safe for any thread. Look-ups are array reads; only a character that no shipped face has costs more, and that once.
public final class FaceMetrics implements GlyphMetrics {
    private final ShippedFaces shipped;
    private final SystemFaces system;
    private @Nullable Resolved last;

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
        Resolved resolved = resolve(wanted);
        if (resolved != null && resolved.advances().has(codePoint)) {
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

    private FaceAdvances metrics(Face face) {
        Resolved resolved = resolve(face);
        return resolved == null ? system.get(face) : resolved.advances();
    }

    /// The metrics of a face, null if it is none of ours; the face asked for last is found at once. A race between threads only costs
    /// another look-up.
    private @Nullable Resolved resolve(Face face) {
        Resolved known = last;
        if (known != null && known.face() == face) {
            return known;
        }
        boolean ships = ShippedFaces.ships(face);
        if (!ships && !system.knows(face)) {
            return null;
        }
        Resolved found = new Resolved(face, ships ? shipped.get(face) : system.get(face));
        last = found;
        return found;
    }

    private record Resolved(Face face, FaceAdvances advances) { }
}
