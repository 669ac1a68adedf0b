package broadsheet.proof;

import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// An edition under the checks: its own texts (masthead and credits) and its stories.
///
/// @param edition the edition
/// @param own     masthead and credit entries that are not empty
/// @param stories the articles in printed order
public record Issue(Edition edition, List<Passage> own, List<Story> stories) {
    /// Copies the lists.
    public Issue {
        own = List.copyOf(own);
        stories = List.copyOf(stories);
    }

    /// The edition with every text of it.
    public static Issue of(Edition edition) {
        List<Passage> own = new ArrayList<>();
        List<String> masthead = edition.masthead().lines();
        for (int i = 0; i < masthead.size(); i++) {
            own.add(Passage.of(new Place("", Part.MASTHEAD, i), masthead.get(i), edition.date()));
        }
        for (int i = 0; i < edition.credits().size(); i++) {
            own.add(Passage.of(new Place("", Part.CREDITS, i), edition.credits().get(i).text(), edition.date()));
        }
        own.removeIf(p -> p.text().isEmpty());
        return new Issue(edition, own, edition.articles().stream().map(a -> Story.of(a, edition.date())).toList());
    }

    /// Every text: masthead, articles, credits.
    public Stream<Passage> passages() {
        return Stream.of(own.stream().filter(p -> p.place().part() == Part.MASTHEAD), stories.stream().flatMap(s -> s.passages().stream()),
                own.stream().filter(p -> p.place().part() == Part.CREDITS)).flatMap(s -> s);
    }
}
