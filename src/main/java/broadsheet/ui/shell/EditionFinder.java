package broadsheet.ui.shell;

import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.search.EditionIndex;
import broadsheet.search.EditionSearch;
import broadsheet.search.Limits;
import broadsheet.search.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every place where some words stand in an edition, in printed order; the index of the edition is kept between questions.
final class EditionFinder {
    private record Indexed(Edition edition, EditionIndex index) { }

    private Optional<Indexed> kept = Optional.empty();

    List<Span> find(Edition edition, String words) {
        if (kept.filter(k -> k.edition() == edition).isEmpty()) {
            kept = Optional.of(new Indexed(edition, EditionIndex.of(edition)));
        }
        Query query = Query.phrase(words);
        if (query.isEmpty()) {
            return List.of();
        }
        return EditionSearch.search(kept.orElseThrow().index(), query, Limits.NONE).spans().stream()
                .filter(s -> s.place().part() != Part.SUMMARY && s.place().part() != Part.ALT_TEXT)
                .sorted(Comparator.comparingInt((Span s) -> position(edition, s.place())).thenComparing(s -> s.place().part())
                        .thenComparingInt(s -> s.place().index()).thenComparingInt(Span::start)).toList();
    }

    /// The nameplate block first, the stories as printed, the credit line last.
    private static int position(Edition edition, Place place) {
        return switch (place.part()) {
            case MASTHEAD -> -1;
            case CREDITS -> Integer.MAX_VALUE;
            case KICKER, HEADLINE, DECK, BYLINE, SUMMARY, BODY, CAPTION, PICTURE_CREDIT, ALT_TEXT -> edition.position(place.article());
        };
    }
}
