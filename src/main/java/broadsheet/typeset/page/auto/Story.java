package broadsheet.typeset.page.auto;

import broadsheet.edition.Article;
import broadsheet.typeset.page.galley.Slug;
import java.util.List;

/// A story, or what is left of it, waiting for a page.
///
/// @param article  whose it is
/// @param text     what is to be set, in basic columns
/// @param picture  the first of its pictures that is to be placed
/// @param from     the page it comes from, 0 for a story not begun
/// @param lead     whether it leads the edition
/// @param lines    of its text
record Story(Article article, List<Slug> text, int picture, int from, boolean lead, int lines) {
    Story {
        text = List.copyOf(text);
    }

    static Story of(Article article, List<Slug> text, int picture, int from, boolean lead) {
        return new Story(article, text, picture, from, lead, text.stream().mapToInt(Slug::lines).sum());
    }

    /// Only the same story is equal: two may read alike.
    @Override public boolean equals(Object other) { return this == other; }

    @Override public int hashCode() { return System.identityHashCode(this); }

    /// Whether it goes on from an earlier page.
    boolean continues() { return from > 0; }

    /// Whether there is nothing to print.
    boolean isEmpty() { return text.isEmpty() && picture >= article.pictures().size() && (continues() || headless()); }

    /// Whether it has no head to collide with another.
    boolean headless() {
        return article.headline().isEmpty() && article.kicker().isEmpty() && article.deck().isEmpty() && article.byline().isEmpty();
    }
}
