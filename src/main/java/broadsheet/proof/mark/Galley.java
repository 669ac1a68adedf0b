package broadsheet.proof.mark;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// 长条: all texts of an article, or the masthead and credits of an edition, one after the other in one run of code points, a line feed
/// between two. What was split, joined or moved within the article is found in it.
public final class Galley {
    private final List<Place> places;
    private final int[] starts;
    private final int[] points;

    private Galley(List<Place> places, List<String> texts) {
        this.places = List.copyOf(places);
        this.starts = new int[places.size()];
        IntStream.Builder all = IntStream.builder();
        int at = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                all.add('\n');
                at++;
            }
            starts[i] = at;
            texts.get(i).codePoints().forEach(all::add);
            at += texts.get(i).codePointCount(0, texts.get(i).length());
        }
        this.points = all.build().toArray();
    }

    /// The texts of an article, in reading order.
    public static Galley of(Article article) {
        List<Place> places = article.places();
        return new Galley(places, places.stream().map(p -> article.text(p.part(), p.index())).toList());
    }

    /// The edition's own texts, which belong to no article.
    public static Galley of(Edition edition) {
        List<Place> places = new ArrayList<>();
        IntStream.range(0, edition.masthead().lines().size()).forEach(i -> places.add(new Place("", Part.MASTHEAD, i)));
        IntStream.range(0, edition.credits().size()).forEach(i -> places.add(new Place("", Part.CREDITS, i)));
        return new Galley(places, places.stream().map(edition::text).toList());
    }

    /// All code points; not to be changed.
    public int[] points() { return points; }

    /// Where a place begins; where there is no such place, where the nearest one before it of the same part does, else 0.
    public int start(Place place) {
        int best = 0;
        for (int i = 0; i < starts.length; i++) {
            Place here = places.get(i);
            if (here.part() == place.part() && here.index() <= place.index()) {
                best = starts[i];
            }
        }
        return best;
    }

    private int end(int i) { return i + 1 < starts.length ? starts[i + 1] - 1 : points.length; }

    /// The part in which an offset lies; at a boundary, the earlier one.
    Part part(int offset) { return places.get(index(offset)).part(); }

    private int index(int offset) {
        for (int i = 0; i < starts.length; i++) {
            if (offset <= end(i)) {
                return i;
            }
        }
        return starts.length - 1;
    }

    /// The stretch of one text that `from … to` is; what lies in further texts is left out.
    Span span(int from, int to) {
        int i = index(from);
        if (from == end(i) && to > from + 1) {
            i++;
        }
        int start = Math.max(from, starts[i]);
        int end = Math.max(start, Math.min(to, end(i)));
        return places.get(i).span(start - starts[i], end - starts[i]);
    }

    /// Whether there is any text.
    boolean isEmpty() { return points.length == 0; }
}
