package broadsheet.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An article under the checks: its texts in reading order, alternative texts last.
///
/// @param article  the article
/// @param passages its texts that are not empty
public record Story(Article article, List<Passage> passages) {
    /// Copies the list.
    public Story { passages = List.copyOf(passages); }

    /// @param date the day printed on the paper
    public static Story of(Article article, LocalDate date) {
        List<Passage> passages = new ArrayList<>();
        for (Place place : article.places()) {
            passages.add(place.part() == Part.BODY ? Passage.of(place, article.body().get(place.index()), date)
                    : Passage.of(place, article.text(place.part(), place.index()), date));
        }
        return new Story(article, passages);
    }
}
