package broadsheet.typeset.layout;

/// A rectangle in points, y downwards.
public record Rect(double x, double y, double width, double height) {
    /// The right edge.
    public double right() { return x + width; }

    /// The bottom edge.
    public double bottom() { return y + height; }

    /// Whether a point lies inside, left and top edges included.
    public boolean contains(double px, double py) { return px >= x && px < right() && py >= y && py < bottom(); }

    /// Whether two rectangles share more than an edge.
    public boolean intersects(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether all of another rectangle lies inside.
    public boolean contains(Rect other) { return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom(); }

    /// What two rectangles share; only for rectangles that [#intersects] each other.
    public Rect intersection(Rect other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Rect(left, top, Math.min(right(), other.right()) - left, Math.min(bottom(), other.bottom()) - top);
    }

    /// The smallest rectangle around both.
    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// Squared distance from a point to the nearest point of the rectangle; 0 inside.
    public double distanceSquared(double px, double py) {
        double dx = Math.max(0, Math.max(x - px, px - right()));
        double dy = Math.max(0, Math.max(y - py, py - bottom()));
        return dx * dx + dy * dy;
    }

    /// The same rectangle moved.
    public Rect moved(double dx, double dy) { return new Rect(x + dx, y + dy, width, height); }
}
