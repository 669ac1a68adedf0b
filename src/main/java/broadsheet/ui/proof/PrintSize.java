package broadsheet.ui.proof;

import broadsheet.edition.Picture;
import java.util.Optional;

/// How large a picture is printed and how finely.
///
/// @param pixelWidth  of its file
/// @param pixelHeight of its file
/// @param width       printed, in millimetres
/// @param height      printed, in millimetres
/// @param dpi         pixels an inch at that size, after cropping
record PrintSize(int pixelWidth, int pixelHeight, double width, double height, double dpi) {
    /// Below this newsprint shows the pixels: twice a screen of 100 lines an inch.
    static final double LEAST_DPI = 200;
    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;

    /// Empty where the size of the file is not known or no page prints the picture.
    static Optional<PrintSize> of(Picture picture, Optional<Pages.Printed> printed) {
        return picture.best().filter(r -> r.width() > 0 && r.height() > 0).flatMap(r -> printed.map(p -> {
            // The picture fills its box: the side with fewer pixels for its length decides.
            double perPoint = Math.min(r.width() / p.box().width(), r.height() / p.box().height());
            return new PrintSize(r.width(), r.height(), p.box().width() / POINTS_PER_INCH * MM_PER_INCH, p.box().height() / POINTS_PER_INCH * MM_PER_INCH,
                    perPoint * POINTS_PER_INCH);
        }));
    }

    boolean isCoarse() { return dpi < LEAST_DPI; }
}
