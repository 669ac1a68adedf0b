package broadsheet.ui.kiosk;

import broadsheet.edition.Article;
import broadsheet.edition.Picture;
import broadsheet.kiosk.KioskConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One thing the loop shows, and how long it stands.
///
/// @param article the story a touch opens; empty for the front page
/// @param picture of that story; empty for the headline alone
/// @param stands  how long
record Slide(Optional<Article> article, Optional<Picture> picture, Duration stands) {
    /// No story is shown with more of its pictures.
    private static final int PICTURES = 2;

    /// Everything an edition has to show: its front page, then the stories by weight, each first with its pictures, else by its headline.
    ///
    /// @param pictures whether pictures may be shown
    static List<Slide> of(OpenIssue issue, KioskConfig.Attract times, boolean pictures) {
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide(Optional.empty(), Optional.empty(), times.page()));
        List<Article> stories = issue.edition().articles().stream().filter(a -> !a.title().isBlank())
                .sorted(Comparator.comparingInt(Article::urgency)).toList();
        for (Article story : stories) {
            List<Picture> shown = pictures ? story.pictures().stream().filter(p -> p.best().isPresent()).limit(PICTURES).toList() : List.of();
            shown.forEach(p -> slides.add(new Slide(Optional.of(story), Optional.of(p), times.picture())));
            if (shown.isEmpty()) {
                slides.add(new Slide(Optional.of(story), Optional.empty(), times.headline()));
            }
        }
        return slides;
    }
}
