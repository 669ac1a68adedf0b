package broadsheet.typeset.page.galley;

import broadsheet.typeset.line.Setting;
import broadsheet.typeset.text.Face;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// How an article's head is set. Sizes are in points.
///
/// @param sizes     of the headline, the largest first; the first that needs no more than `most` lines is taken
/// @param most      lines of headline wanted at most
/// @param face      of the headline
/// @param kicker    size of the kicker
/// @param deck      size of the deck
/// @param byline    size of the byline
/// @param alignment of all of it
/// @param above     white above the head, in grid lines
/// @param below     white below the head, in grid lines
public record HeadStyle(List<Double> sizes, int most, Face face, double kicker, double deck, double byline,
                        Setting.Alignment alignment, double above, double below) {
    private static final double STEP = 0.92;

    /// Copies the list. @throws IllegalArgumentException if there is no size
    public HeadStyle {
        sizes = List.copyOf(sizes);
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("no size");
        }
    }

    /// Sizes from the largest down to the smallest in steps an eye just tells apart.
    public static List<Double> steps(double largest, double smallest) {
        return DoubleStream.iterate(largest, s -> s > smallest * 1.001, s -> s * STEP).boxed()
                .collect(Collectors.collectingAndThen(Collectors.toList(), list -> {
                    list.add(smallest);
                    return list;
                }));
    }

    /// The same with other headline sizes and another most.
    public HeadStyle with(List<Double> otherSizes, int otherMost) {
        return new HeadStyle(otherSizes, otherMost, face, kicker, deck, byline, alignment, above, below);
    }
}
