package broadsheet.ui.search;

import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of the result list; its labels are used again for every line it comes to show.
final class ResultCell extends RowCell<ResultRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /// So many code points before the words found always leave them in sight.
    private static final int BEFORE = 7;
    /// Words found that are no longer than this are never shortened for the sake of those after them.
    private static final int MATCH = 14;

    private final Texts texts;
    private final Label name = label("row-name");
    private final Label count = label("row-count");
    private final HBox head = new HBox(name, count);
    private final Label before = label("hit-context");
    private final Label match = label("hit-match");
    private final Label after = label("hit-context");
    private final HBox line = new HBox(before, match, after);

    ResultCell(Texts texts) {
        this.texts = texts;
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("row-hit");
        before.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(after, Priority.ALWAYS);
        after.setMinWidth(0);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMnemonicParsing(false);
        return label;
    }

    void setCurrent(boolean current) { pseudoClassStateChanged(CURRENT, current); }

    @Override
    protected Node show(ResultRow row) {
        return switch (row) {
            case ResultRow.InEdition edition -> head("row-edition", edition.edition().date() + "　" + (edition.edition().nameplate() + " "
                    + edition.edition().title()).strip(), edition.edition().hits());
            case ResultRow.OnPage page -> head("row-page", page.words(), page.hits());
            case ResultRow.InArticle article -> head("row-article", article.article().title(), article.article().hits());
            case ResultRow.More more -> head("row-more", more.words(), 0);
            case ResultRow.Found found -> hit(found);
        };
    }

    private Node head(String style, String words, int hits) {
        if (!head.getStyleClass().contains(style)) {
            head.getStyleClass().setAll(style);
        }
        name.setText(words);
        count.setText(hits == 0 ? "" : texts.say("search.hits", hits));
        setAccessibleText(words + " " + count.getText());
        return head;
    }

    private Node hit(ResultRow.Found found) {
        String all = found.hit().before();
        int length = all.codePointCount(0, all.length());
        before.setText(length <= BEFORE ? all : "…" + all.substring(all.offsetByCodePoints(0, length - BEFORE)));
        match.setText(found.hit().match());
        match.setMinWidth(found.hit().match().length() <= MATCH ? Region.USE_PREF_SIZE : 0);
        after.setText(found.hit().after());
        setAccessibleText(found.article().title() + "　" + all + found.hit().match() + found.hit().after());
        return line;
    }
}
