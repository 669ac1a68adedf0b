package broadsheet.ui.proof;

import broadsheet.proof.compare.ArticleChange;
import broadsheet.proof.compare.Piece;
import broadsheet.proof.compare.PictureChange;
import broadsheet.proof.compare.TextChange;
import broadsheet.ui.control.Texts;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A line of the comparison: the earlier words left, what was taken out struck through; the later right, what was put in bold and underlined.
final class CompareCell extends ListCell<CompareRow> {
    private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");

    private final Texts texts;
    private final TextFlow before = new TextFlow();
    private final TextFlow after = new TextFlow();
    private final HBox pair = new HBox(before, after);
    private final Label head = Parts.label("compare-head");
    private final Label change = Parts.label("compare-change");
    private final HBox title = new HBox(head, change);

    /// @param width of each side, in pixels
    CompareCell(Texts texts, ObservableDoubleValue width) {
        this.texts = texts;
        pair.getStyleClass().add("compare-pair");
        title.getStyleClass().add("compare-title");
        head.setMinWidth(0);
        change.setMinWidth(Region.USE_PREF_SIZE);
        for (TextFlow side : new TextFlow[] {before, after}) {
            side.prefWidthProperty().bind(width);
            side.minWidthProperty().bind(width);
            side.maxWidthProperty().bind(width);
            side.getStyleClass().add("compare-side");
        }
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        getStyleClass().remove("differs");
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        if (row.differs()) {
            getStyleClass().add("differs");
        }
        setGraphic(switch (row) {
            case CompareRow.Head of -> title(of.article());
            case CompareRow.Pair of -> pair(of.text());
            case CompareRow.OfPicture of -> picture(of.picture());
        });
    }

    private Node title(ArticleChange article) {
        head.setText(article.title());
        change.setText(texts.say("desk.change." + Words.code(article.kind()), article.size()) + (article.moved() && article.kind() == ArticleChange.Kind.CHANGED
                ? "，" + texts.say("desk.change.moved", 0) : ""));
        change.pseudoClassStateChanged(SAME, article.kind() == ArticleChange.Kind.SAME);
        setAccessibleText(head.getText() + " " + change.getText());
        return title;
    }

    private Node picture(PictureChange picture) {
        change.pseudoClassStateChanged(SAME, false);
        head.setText(texts.say("desk.picture") + picture.picture());
        change.setText(texts.say("desk.change.picture." + Words.code(picture.kind()), picture.difference() < 0 ? "?" : Math.round(picture.difference() * 100) + " %"));
        setAccessibleText(head.getText() + " " + change.getText());
        return title;
    }

    private Node pair(TextChange text) {
        before.getChildren().clear();
        after.getChildren().clear();
        for (Piece piece : text.pieces()) {
            switch (piece.kind()) {
                case SAME -> {
                    before.getChildren().add(words(piece, "piece-same"));
                    after.getChildren().add(words(piece, "piece-same"));
                }
                case REMOVED -> before.getChildren().add(words(piece, "piece-removed"));
                case ADDED -> after.getChildren().add(words(piece, "piece-added"));
            }
        }
        setAccessibleText("");
        return pair;
    }

    private static Text words(Piece piece, String style) {
        Text text = new Text(piece.text());
        text.getStyleClass().add(style);
        text.setStrikethrough(piece.kind() == Piece.Kind.REMOVED);
        text.setUnderline(piece.kind() == Piece.Kind.ADDED);
        return text;
    }
}
