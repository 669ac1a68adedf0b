package broadsheet.ui.kiosk;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.control.HeadlineLabel;
import broadsheet.ui.control.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The stories as large headlines under the pages they stand on. FX thread.
final class HeadlineRows {
    private HeadlineRows() { }

    /// Every story once, in printed order, a heading before the first of each page.
    /// @param onStory given the id of the story tapped
    static List<ScrollBox.Row> of(OpenIssue issue, Texts texts, Consumer<String> onStory) {
        Edition edition = issue.edition();
        List<ScrollBox.Row> rows = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (PageLayout page : issue.pages()) {
            List<Article> here = edition.articles().stream().filter(a -> !page.zones(a.id()).isEmpty() && listed.add(a.id())).toList();
            if (!here.isEmpty()) {
                rows.add(heading(texts, page, edition));
                here.forEach(a -> rows.add(row(a, onStory)));
            }
        }
        edition.articles().stream().filter(a -> listed.add(a.id())).forEach(a -> rows.add(row(a, onStory)));
        return rows;
    }

    private static ScrollBox.Row heading(Texts texts, PageLayout page, Edition edition) {
        String name = page.name().isBlank() ? edition.pages().stream().filter(p -> p.number() == page.number()).map(Page::name).findFirst().orElse("")
                : page.name();
        Label label = Look.label(texts.say("kiosk.page", String.valueOf(page.number()), name).strip(), "page-heading");
        label.setMaxWidth(Double.MAX_VALUE);
        return new ScrollBox.Row(label, () -> { });
    }

    private static ScrollBox.Row row(Article article, Consumer<String> onStory) {
        VBox row = new VBox();
        row.getStyleClass().add("headline-row");
        if (!article.kicker().isBlank() && !article.headline().isBlank()) {
            row.getChildren().add(Look.label(article.kicker().replace('\n', ' '), "row-kicker"));
        }
        row.getChildren().add(new HeadlineLabel(article.title(), article.urgency() <= 2 ? "row-lead" : "row-headline"));
        row.setAccessibleText(article.title());
        return new ScrollBox.Row(row, () -> onStory.accept(article.id()));
    }
}
