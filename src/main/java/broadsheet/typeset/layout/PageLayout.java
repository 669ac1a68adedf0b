package broadsheet.typeset.layout;

import broadsheet.edition.Location;
import broadsheet.edition.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One set page (or one sheet of the article view), in points from its top left corner. Immutable, safe to share.
///
/// @param number printed page number, from 1
/// @param name   the page's printed name, "" for none
/// @param width  of the sheet
/// @param height of the sheet
/// @param body   size of body type
/// @param pitch  the baseline grid's pitch
/// @param origin y of the first baseline of the grid
/// @param frames back to front
/// @param faults what the make-up could not avoid
public record PageLayout(int number, String name, double width, double height, double body, double pitch, double origin,
                         List<FrameLayout> frames, List<Fault> faults) {
    /// Copies the lists.
    public PageLayout {
        frames = List.copyOf(frames);
        faults = List.copyOf(faults);
    }

    /// Every line, frame by frame.
    public Stream<Line> lines() { return frames.stream().flatMap(f -> f.lines().stream()); }

    /// The topmost frame under a point that belongs to an article.
    public Optional<FrameLayout> frameAt(double x, double y) {
        return frames.reversed().stream().filter(f -> !f.article().isEmpty() && f.box().contains(x, y)).findFirst();
    }

    /// The picture under a point.
    public Optional<PictureBox> pictureAt(double x, double y) {
        return frames.reversed().stream().flatMap(f -> f.pictures().stream()).filter(p -> p.box().contains(x, y)).findFirst();
    }

    /// The location nearest to a point; empty on a page without text.
    /// The line whose room is nearest wins, then the nearest edge between its characters.
    public Optional<Location> locationAt(double x, double y) {
        return lines().filter(l -> l.place().isPresent())
                .min(Comparator.comparingDouble(l -> l.box().distanceSquared(x, y)))
                .map(l -> l.place().orElseThrow().at(l.offsetAt(x)));
    }

    /// The line that shows a location; at a turn of line, the later one.
    public Optional<Line> lineOf(Location location) {
        Optional<Line> last = Optional.empty();
        for (Line line : (Iterable<Line>) lines()::iterator) {
            if (line.place().filter(location.place()::equals).isPresent()) {
                if (location.offset() >= line.start() && location.offset() < line.end()) {
                    return Optional.of(line);
                }
                if (location.offset() == line.end()) {
                    last = Optional.of(line);
                }
            }
        }
        return last;
    }

    /// The rectangles that cover a span on this page, one a line; empty where the page does not show it.
    public List<Rect> boxes(Span span) {
        List<Rect> boxes = new ArrayList<>();
        lines().filter(l -> l.place().filter(span.place()::equals).isPresent() && l.start() < span.end() && span.start() < l.end())
                .forEach(l -> {
                    double from = l.xOf(Math.max(span.start(), l.start()));
                    double to = l.xOf(Math.min(span.end(), l.end()));
                    boxes.add(new Rect(from, l.box().y(), Math.max(0, to - from), l.box().height()));
                });
        return boxes;
    }

    /// The boxes of all frames of an article: its head, text, pictures and continuation on this page.
    public List<Rect> zones(String article) {
        Objects.requireNonNull(article);
        return frames.stream().filter(f -> f.article().equals(article)).map(FrameLayout::box).toList();
    }
}
