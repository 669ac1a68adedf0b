package broadsheet.prefs;

import java.util.ArrayList;
import java.util.List;

/// What was looked for, and where the shelf's editions lie.
///
/// @param searches the latest first, each once, at most [#SEARCHES]
/// @param library  the library folder, absolute; "" where none was chosen
public record Finding(List<String> searches, String library) {
    /// How many searches are kept.
    public static final int SEARCHES = 12;
    /// What a user starts with.
    public static final Finding NONE = new Finding(List.of(), "");

    /// Copies the list and keeps the latest.
    public Finding { searches = searches.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().limit(SEARCHES).toList(); }

    /// With a search at the head of the list.
    public Finding withSearch(String words) {
        List<String> list = new ArrayList<>(List.of(words));
        list.addAll(searches);
        return new Finding(list, library);
    }

    /// With the searches forgotten.
    public Finding withoutSearches() { return new Finding(List.of(), library); }

    /// With another library folder.
    public Finding withLibrary(String folder) { return new Finding(searches, folder); }
}
