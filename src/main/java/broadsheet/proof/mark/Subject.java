package broadsheet.proof.mark;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import java.util.ArrayList;
import java.util.List;

/// What is signed in a round: the masthead, an article's words, or a picture with its caption.
public sealed interface Subject {
    /// The article's id; "" for the masthead.
    String article();

    /// 报头: the nameplate block with date and serial number, and the credit line.
    record OfMasthead() implements Subject {
        @Override public String article() { return ""; }
    }

    /// The words of an article, head and body.
    record OfArticle(String article) implements Subject {
        /// @throws IllegalArgumentException if the id is blank
        public OfArticle { Required.text(article, "article"); }
    }

    /// A picture with its caption, credit and alternative text.
    record OfPicture(String article, String picture) implements Subject {
        /// @throws IllegalArgumentException if an id is blank
        public OfPicture {
            Required.text(article, "article");
            Required.text(picture, "picture");
        }
    }

    /// To which subject a text of an edition belongs.
    /// @throws IllegalArgumentException if the edition has no such picture
    static Subject of(Edition edition, Place place) {
        return switch (place.part()) {
            case MASTHEAD, CREDITS -> new OfMasthead();
            case CAPTION, PICTURE_CREDIT, ALT_TEXT -> new OfPicture(place.article(), edition.article(place.article())
                    .filter(a -> place.index() < a.pictures().size()).map(a -> a.pictures().get(place.index()).id())
                    .orElseThrow(() -> new IllegalArgumentException("not in this edition: " + place)));
            case KICKER, HEADLINE, DECK, BYLINE, SUMMARY, BODY -> new OfArticle(place.article());
        };
    }

    /// Everything to be signed in an edition, in printed order: the masthead, then each article and its pictures.
    static List<Subject> of(Edition edition) {
        List<Subject> subjects = new ArrayList<>(List.of(new OfMasthead()));
        for (Article article : edition.articles()) {
            subjects.add(new OfArticle(article.id()));
            for (Picture picture : article.pictures()) {
                subjects.add(new OfPicture(article.id(), picture.id()));
            }
        }
        return subjects;
    }
}
