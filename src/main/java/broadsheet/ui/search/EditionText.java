package broadsheet.ui.search;

import broadsheet.edition.Edition;
import broadsheet.search.EditionIndex;
import broadsheet.search.Suggestions;
import java.util.List;

/// What searching one open edition needs, made in the background when it opens.
///
/// @param edition   the edition
/// @param index     its folded text
/// @param suggested terms worth looking for, the most telling first
record EditionText(Edition edition, EditionIndex index, List<String> suggested) {
    private static final int SUGGESTED = 14;

    static EditionText of(Edition edition) { return new EditionText(edition, EditionIndex.of(edition), Suggestions.of(edition, SUGGESTED)); }
}
