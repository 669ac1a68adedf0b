package broadsheet.typeset.page;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import java.util.List;

/// An edition as its pages can bear it: heads and captions longer than any paper prints are cut with an ellipsis, since a head may
/// be broken over lines but not over pages. The article view shows them whole; offsets into what is left stay true.
final class Printable {
    /// The most code points of a kicker, headline, deck, byline or credit on a page; printed headlines have under 40.
    static final int HEAD = 200;
    /// The most code points of a caption on a page.
    static final int CAPTION = 600;
    private static final String CUT = "…";

    private Printable() { }

    /// The same edition where nothing is too long.
    static Edition of(Edition edition) {
        if (edition.articles().stream().noneMatch(Printable::tooLong)) {
            return edition;
        }
        return new Edition(edition.id(), edition.language(), edition.date(), edition.masthead(), edition.sections(),
                edition.articles().stream().map(Printable::of).toList(), edition.pages(), edition.credits(), edition.lexicon());
    }

    private static boolean tooLong(Article a) {
        return List.of(a.kicker(), a.headline(), a.deck(), a.byline()).stream().anyMatch(t -> t.length() > HEAD)
                || a.pictures().stream().anyMatch(p -> p.caption().length() > CAPTION || p.credit().length() > HEAD);
    }

    private static Article of(Article a) {
        List<Picture> pictures = a.pictures().stream()
                .map(p -> new Picture(p.id(), cut(p.caption(), CAPTION), p.altText(), cut(p.credit(), HEAD), p.renditions())).toList();
        return new Article(a.id(), cut(a.kicker(), HEAD), cut(a.headline(), HEAD), cut(a.deck(), HEAD), cut(a.byline(), HEAD), a.authors(), a.summary(),
                a.body(), pictures, a.urgency(), a.note(), a.version());
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + CUT;
    }
}
