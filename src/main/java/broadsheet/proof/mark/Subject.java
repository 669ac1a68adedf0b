package broadsheet.proof.mark;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import java.util.ArrayList;
import java.util.List;

/// What is signed in a round: an article's words, or a picture with its caption.
public sealed interface Subject {
    /// The article's id.
    String article();

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

    /// Everything to be signed in an edition, in printed order: each article, then its pictures.
    static List<Subject> of(Edition edition) {
        List<Subject> subjects = new ArrayList<>();
        for (Article article : edition.articles()) {
            subjects.add(new OfArticle(article.id()));
            for (Picture picture : article.pictures()) {
                subjects.add(new OfPicture(article.id(), picture.id()));
            }
        }
        return subjects;
    }
}
