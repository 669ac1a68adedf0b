package broadsheet.render;

import broadsheet.typeset.layout.Rect;
import javafx.scene.canvas.GraphicsContext;

/// Where and how large a part of a page is painted: page points to surface pixels, snapped to whole device pixels so that rules and
/// baselines stay crisp.
///
/// @param graphics the canvas
/// @param scale    surface pixels a point
/// @param left     surface x of the page's left edge
/// @param top      surface y of the page's top edge
/// @param density  device pixels a surface pixel (HiDPI), > 0
/// @param clip     the part of the page wanted, in points
public record Surface(GraphicsContext graphics, double scale, double left, double top, double density, Rect clip) {
    /// Page x to surface x.
    public double x(double points) { return left + points * scale; }

    /// Page y to surface y.
    public double y(double points) { return top + points * scale; }

    /// To the nearest edge between device pixels.
    public double snap(double pixels) { return Math.round(pixels * density) / density; }

    /// A thickness in points to surface pixels: whole device pixels, one at least.
    public double thickness(double points) { return Math.max(1, Math.round(points * scale * density)) / density; }
}
