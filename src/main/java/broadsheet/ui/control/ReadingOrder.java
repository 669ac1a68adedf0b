package broadsheet.ui.control;

import broadsheet.edition.Location;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of a stack of sheets in the order one reads them: story by story, not by their position on the sheet. Immutable.
final class ReadingOrder {
    /// A line and the sheet it stands on.
    record Seat(int sheet, Line line, int rank) {
        Place place() { return line.place().orElseThrow(); }
    }

    /// A picture and the sheet it stands on.
    record Plate(int sheet, PictureBox picture) {
        private static Map<Place, Plate> of(int sheet, FrameLayout frame) {
            Map<Place, Plate> found = new HashMap<>();
            frame.pictures().forEach(p -> p.place().ifPresent(place -> found.put(place, new Plate(sheet, p))));
            return found;
        }
    }

    private final List<Seat> seats = new ArrayList<>();
    private final Map<Place, List<Seat>> byPlace = new HashMap<>();
    private final Map<Place, Integer> ranks = new HashMap<>();
    private final Map<Place, Plate> plates = new HashMap<>();
    private final Map<String, List<Spotlight.Zone>> scans = new HashMap<>();

    ReadingOrder(List<PageLayout> sheets) {
        Map<String, Integer> stories = new HashMap<>();
        List<Seat> found = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            if (sheets.get(sheet).frames().stream().anyMatch(f -> f.pictures().stream().anyMatch(PictureBox::scan))) {
                scan(sheet, sheets.get(sheet));
            }
            for (FrameLayout frame : sheets.get(sheet).frames()) {
                Plate.of(sheet, frame).forEach((place, plate) -> plates.putIfAbsent(place, plate));
                for (Line line : frame.lines()) {
                    if (line.place().isPresent()) {
                        stories.putIfAbsent(line.place().get().article(), stories.size());
                        found.add(new Seat(sheet, line, 0));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt((Seat s) -> stories.getOrDefault(s.place().article(), 0))
                .thenComparingInt(s -> partRank(s.place())).thenComparingInt(s -> s.place().index())
                .thenComparingInt(s -> s.place().part().ordinal()).thenComparingInt(s -> s.line().start())
                .thenComparingInt(Seat::sheet));
        for (Seat seat : found) {
            Seat ranked = new Seat(seat.sheet(), seat.line(), seats.size());
            seats.add(ranked);
            ranks.putIfAbsent(ranked.place(), ranks.size());
            byPlace.computeIfAbsent(ranked.place(), p -> new ArrayList<>()).add(ranked);
        }
    }

    private void scan(int sheet, PageLayout scanned) {
        scanned.frames().stream().map(FrameLayout::article).filter(a -> !a.isEmpty()).distinct().forEach(article -> scanned.zones(article)
                .forEach(box -> scans.computeIfAbsent(article, a -> new ArrayList<>()).add(new Spotlight.Zone(sheet, box))));
    }

    /// A caption and the credit of the same picture are read together.
    private static int partRank(Place place) {
        return place.part() == Part.PICTURE_CREDIT ? Part.CAPTION.ordinal() : place.part().ordinal();
    }

    java.util.stream.Stream<Seat> seats() { return seats.stream(); }

    Optional<Location> first() { return seats.isEmpty() ? Optional.empty() : Optional.of(start(seats.getFirst())); }

    Optional<Location> last() { return seats.isEmpty() ? Optional.empty() : Optional.of(end(seats.getLast())); }

    static Location start(Seat seat) { return seat.place().at(seat.line().start()); }

    static Location end(Seat seat) { return seat.place().at(seat.line().end()); }

    /// The picture that stands for a place, see [PictureBox#place]; empty where no sheet shows it.
    Optional<Plate> plate(Place place) { return Optional.ofNullable(plates.get(place)); }

    /// Whether any sheet is a scanned page.
    boolean hasScans() { return !scans.isEmpty(); }

    /// Where a story stands on scanned pages, whose words cannot be told apart.
    List<Spotlight.Zone> scanned(String article) { return scans.getOrDefault(article, List.of()); }

    /// Where the beginning of a span is shown, a picture by its whole box; on a scanned page the story that has it.
    Optional<Spotlight.Zone> zone(Span span) {
        return seat(span.from()).map(s -> new Spotlight.Zone(s.sheet(), OverlayLayer.box(s.line(), span)))
                .or(() -> plate(span.place()).map(p -> new Spotlight.Zone(p.sheet(), p.picture().box())))
                .or(() -> scanned(span.place().article()).stream().findFirst());
    }

    /// The lines of one text, from its beginning.
    List<Seat> lines(Place place) { return byPlace.getOrDefault(place, List.of()); }

    /// The line that shows a location; at a turn of line, the later one.
    Optional<Seat> seat(Location location) {
        Optional<Seat> ending = Optional.empty();
        for (Seat seat : lines(location.place())) {
            if (location.offset() >= seat.line().start() && location.offset() < seat.line().end()) {
                return Optional.of(seat);
            }
            if (location.offset() == seat.line().end()) {
                ending = Optional.of(seat);
            }
        }
        return ending;
    }

    /// The line `steps` lines before (negative) or after another in reading order, if there is one.
    Optional<Seat> beside(Seat seat, int steps) {
        int rank = seat.rank() + steps;
        return rank >= 0 && rank < seats.size() ? Optional.of(seats.get(rank)) : Optional.empty();
    }

    /// One code point on or back, over the ends of texts.
    Location step(Location from, int by) {
        Optional<Seat> seat = seat(from);
        if (seat.isEmpty()) {
            return from;
        }
        List<Seat> text = lines(from.place());
        int offset = from.offset() + by;
        if (offset >= text.getFirst().line().start() && offset <= text.getLast().line().end()) {
            return from.place().at(offset);
        }
        return (by > 0 ? beside(text.getLast(), 1).map(ReadingOrder::start) : beside(text.getFirst(), -1).map(ReadingOrder::end)).orElse(from);
    }

    /// Which of two locations is read first.
    int compare(Location a, Location b) {
        int texts = Integer.compare(ranks.getOrDefault(a.place(), 0), ranks.getOrDefault(b.place(), 0));
        return texts != 0 ? texts : Integer.compare(a.offset(), b.offset());
    }

    /// What lies between two locations, one span a text, in reading order, whichever comes first.
    List<Span> between(Location a, Location b) {
        Location from = compare(a, b) <= 0 ? a : b;
        Location to = from.equals(a) ? b : a;
        List<Span> spans = new ArrayList<>();
        if (from.place().equals(to.place())) {
            if (to.offset() > from.offset()) {
                spans.add(from.place().span(from.offset(), to.offset()));
            }
            return spans;
        }
        int first = ranks.getOrDefault(from.place(), 0);
        int last = ranks.getOrDefault(to.place(), 0);
        ranks.entrySet().stream().filter(e -> e.getValue() >= first && e.getValue() <= last)
                .sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).forEach(place -> {
                    int start = place.equals(from.place()) ? from.offset() : lines(place).getFirst().line().start();
                    int end = place.equals(to.place()) ? to.offset() : lines(place).getLast().line().end();
                    if (end > start) {
                        spans.add(place.span(start, end));
                    }
                });
        return spans;
    }

    /// The whole of one text as far as the sheets show it.
    Optional<Span> whole(Place place) {
        List<Seat> text = lines(place);
        return text.isEmpty() ? Optional.empty()
                : Optional.of(place.span(text.getFirst().line().start(), text.getLast().line().end()));
    }
}
