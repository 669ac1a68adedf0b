package broadsheet.search;

import broadsheet.edition.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns stretches of folded text back into hits: spans and context of the original.
final class HitReader {
    private static final Comparator<Hit> READING = Comparator.<Hit, Integer>comparing(h -> h.span().place().part().ordinal())
            .thenComparing(h -> h.span().place().index()).thenComparing(h -> h.span().start());

    private HitReader() { }

    /// The result for one article.
    static SearchResult.InArticle read(FoldedArticle article, Stretches found, Limits limits) {
        int most = Math.min(found.size(), limits.hits());
        Originals originals = article.originals(found.end(most - 1) - 1);
        List<Hit> hits = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            hits.add(hit(article, originals, found.start(i), found.end(i)));
        }
        hits.sort(READING);
        return new SearchResult.InArticle(article.id(), article.title(), article.page(), found.size(), hits);
    }

    private static Hit hit(FoldedArticle article, Originals originals, int start, int end) {
        PlaceTable places = article.places();
        int slot = places.slot(start);
        Place place = new Place(article.id(), places.parts()[slot], places.indexes()[slot]);
        int from = originals.origin(start);
        int to = originals.origin(end - 1) + 1;
        String text = originals.text(slot);
        int fromUnit = text.offsetByCodePoints(0, from);
        int toUnit = text.offsetByCodePoints(fromUnit, to - from);
        return new Hit(place.span(from, to), before(text, fromUnit), line(text.substring(fromUnit, toUnit)), after(text, toUnit));
    }

    private static String before(String text, int end) {
        int start = end;
        for (int i = 0; i < Hit.CONTEXT && start > 0; i++) {
            start = text.offsetByCodePoints(start, -1);
        }
        return (start > 0 ? "…" : "") + line(text.substring(start, end));
    }

    private static String after(String text, int start) {
        int end = start;
        for (int i = 0; i < Hit.CONTEXT && end < text.length(); i++) {
            end = text.offsetByCodePoints(end, 1);
        }
        return line(text.substring(start, end)) + (end < text.length() ? "…" : "");
    }

    private static String line(String text) { return text.replace('\n', ' ').replace('\t', ' '); }
}
