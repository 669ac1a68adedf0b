package broadsheet.ui.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Place;
import broadsheet.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;

/// Findings as lines under the heads of their pages and articles.
final class FindingRows {
    private final Standing standing;
    private final Texts texts;
    private final List<Numbered> shown;

    private FindingRows(Standing standing, Texts texts, List<Numbered> shown) {
        this.standing = standing;
        this.texts = texts;
        this.shown = shown;
    }

    /// @param shown what a filter left, in printed order
    static List<FindingRow> of(Standing standing, Texts texts, List<Numbered> shown) { return new FindingRows(standing, texts, shown).rows(); }

    private List<FindingRow> rows() {
        List<FindingRow> rows = new ArrayList<>();
        String page = "";
        String article = "";
        for (Numbered item : shown) {
            String itsPage = page(item);
            String itsArticle = item.finding().span().place().article();
            if (!itsPage.equals(page)) {
                rows.add(new FindingRow.OnPage(itsPage, open(itsPage)));
                page = itsPage;
                article = "";
            }
            if (!itsArticle.equals(article)) {
                rows.add(new FindingRow.InArticle(standing.edition().article(itsArticle).map(Article::title).orElse(""), openIn(itsArticle)));
                article = itsArticle;
            }
            rows.add(new FindingRow.Found(item));
        }
        return rows;
    }

    private String page(Numbered item) {
        Place place = item.finding().span().place();
        return switch (place.part()) {
            case MASTHEAD -> texts.say("desk.masthead");
            case CREDITS -> texts.say("desk.credits");
            default -> {
                int page = standing.pages().of(place.article());
                yield page == Pages.NONE ? texts.say("desk.unplaced") : texts.say("desk.page", page);
            }
        };
    }

    private int open(String page) { return (int) shown.stream().filter(Numbered::isOpen).filter(i -> page(i).equals(page)).count(); }

    private int openIn(String article) {
        return (int) shown.stream().filter(Numbered::isOpen).filter(i -> i.finding().span().place().article().equals(article)).count();
    }
}
