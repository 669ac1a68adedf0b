package broadsheet.prefs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where reading stopped in one edition.
///
/// @param article   the story shown last, "" for none
/// @param inArticle whether the article view was open, else the page view
/// @param page      the printed page shown last, from 1
/// @param read      ids of the stories read, in the order of reading
/// @param positions where each story was left
public record EditionState(String article, boolean inArticle, int page, List<String> read, Map<String, Position> positions) {
    /// An edition never opened before.
    public static final EditionState NEW = new EditionState("", false, 1, List.of(), Map.of());

    /// Copies the collections.
    public EditionState {
        page = Math.max(1, page);
        read = List.copyOf(read);
        positions = Map.copyOf(positions);
    }

    /// With another story and view on show.
    public EditionState showing(String newArticle, boolean newInArticle, int newPage) {
        return new EditionState(newArticle, newInArticle, newPage, read, positions);
    }

    /// With one more story read; the same state where it was read before.
    public EditionState reading(String id) {
        if (read.contains(id)) {
            return this;
        }
        List<String> more = new ArrayList<>(read);
        more.add(id);
        return new EditionState(article, inArticle, page, more, positions);
    }

    /// With a story left at a place.
    public EditionState leaving(String id, Position position) {
        Map<String, Position> more = new LinkedHashMap<>(positions);
        more.put(id, position);
        return new EditionState(article, inArticle, page, read, more);
    }
}
