package broadsheet.ui.kiosk;

import java.util.ArrayList;
import java.util.List;

/// How many pixels a millimetre of the panel has, and what follows from it. Immutable.
///
/// Sizes are given in millimetres, because a standing reader's eye knows nothing of pixels; but Chinese type below [#LEGIBLE]
/// pixels is a blot on any panel, so no type is set smaller.
///
/// @param pixelsPerMillimetre logical pixels, > 0
/// @param shorter             side of the picture in pixels, ≥ 0
public record PanelScale(double pixelsPerMillimetre, double shorter) {
    /// Pixels that a Han character needs to keep its strokes apart.
    public static final double LEGIBLE = 16;
    /// The height of the screen's own words, in millimetres (`look.md`: body at least 6 mm).
    public static final double WORDS = 6;
    /// The screen's own words are not smaller than this part of its shorter side: from across the hall a large panel is seen as a whole.
    private static final double PART = 1 / 54.0;
    /// Each size a visitor may choose is at least so much larger than the one before, or nobody would see a difference.
    private static final double STEP = 1.2;

    /// @throws IllegalArgumentException if it is not positive
    public PanelScale {
        if (!(pixelsPerMillimetre > 0)) {
            throw new IllegalArgumentException(pixelsPerMillimetre + " pixels a millimetre");
        }
    }

    /// @param width       of the picture as it hangs, in pixels
    /// @param height      of the same
    /// @param millimetres the same on the panel; 0 where the configuration does not say
    /// @param system      pixels a millimetre as the system believes
    public static PanelScale of(double width, double height, int millimetres, double system) {
        return new PanelScale(millimetres > 0 && width > 0 ? width / millimetres : system, Math.min(width, height));
    }

    /// Millimetres in pixels.
    public double pixels(double millimetres) { return millimetres * pixelsPerMillimetre; }

    /// The size of the screen's own words in pixels: the em of its style sheet.
    public double em() { return Math.max(Math.max(LEGIBLE, pixels(WORDS)), shorter * PART); }

    /// The body sizes a visitor may choose, in pixels.
    /// @param millimetres ascending
    public List<Double> bodySizes(List<Double> millimetres) {
        List<Double> sizes = new ArrayList<>();
        double least = LEGIBLE;
        for (double height : millimetres) {
            double size = Math.max(least, pixels(height));
            sizes.add(size);
            least = size * STEP;
        }
        return sizes;
    }
}
