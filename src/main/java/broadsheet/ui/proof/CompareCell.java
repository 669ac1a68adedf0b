package broadsheet.ui.proof;

import broadsheet.proof.compare.ArticleChange;
import broadsheet.proof.compare.Piece;
import broadsheet.proof.compare.PictureChange;
import broadsheet.proof.compare.PictureVersion;
import broadsheet.proof.compare.TextChange;
import broadsheet.ui.control.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
    private final ComparedPicture left;
    private final ComparedPicture right;
    private final Label pictureHead = Parts.label("compare-picture-head");
    private final Label pictureChange = Parts.label("compare-change");
    private final VBox pictures;
    private final Supplier<Optional<TwoVersions>> versions;

    /// @param width    of each side, in pixels
    /// @param versions what is compared
    CompareCell(Texts texts, ObservableDoubleValue width, Supplier<Optional<TwoVersions>> versions) {
        this.texts = texts;
        this.versions = versions;
        left = new ComparedPicture(texts, width);
        right = new ComparedPicture(texts, width);
        HBox plates = new HBox(left, right);
        plates.getStyleClass().add("compare-pair");
        HBox line = new HBox(pictureHead, pictureChange);
        line.getStyleClass().add("compare-picture");
        pictures = new VBox(line, plates);
        pair.getStyleClass().add("compare-pair");
        title.getStyleClass().add("compare-title");
        head.setMinWidth(0);
        change.setMinWidth(Region.USE_PREF_SIZE);
        pictureHead.setMinWidth(0);
        pictureChange.setMinWidth(Region.USE_PREF_SIZE);
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
            case CompareRow.Head of -> title(of);
            case CompareRow.Pair of -> pair(of.text());
            case CompareRow.OfPicture of -> picture(of.picture());
        });
    }

    private Node title(CompareRow.Head row) {
        ArticleChange article = row.article();
        head.setText(article.title());
        boolean onlyPictures = article.kind() == ArticleChange.Kind.SAME && row.pictures();
        String said = texts.say(onlyPictures ? "desk.change.pictures" : "desk.change." + Words.code(article.kind()), article.size());
        boolean movedToo = article.moved() && article.kind() == ArticleChange.Kind.CHANGED;
        change.setText(movedToo ? said + texts.say("list.clauses") + texts.say("desk.change.moved", 0) : said);
        change.pseudoClassStateChanged(SAME, article.kind() == ArticleChange.Kind.SAME && !row.pictures());
        setAccessibleText(head.getText() + " " + change.getText());
        return title;
    }

    private Node picture(PictureChange picture) {
        PictureVersion shown = picture.after().or(picture::before).orElseThrow();
        pictureHead.setText(texts.say("desk.picture") + (shown.picture().caption().isEmpty() ? picture.picture() : shown.picture().caption()));
        pictureChange.setText(what(picture));
        versions.get().ifPresent(v -> {
            left.show(picture.before(), v.before(), texts.say("desk.compare.no-before"));
            right.show(picture.after(), v.after(), texts.say("desk.compare.no-after"));
        });
        setAccessibleText(pictureHead.getText() + " " + pictureChange.getText() + " " + texts.say("desk.compare.both", left.words(), right.words()));
        return pictures;
    }

    private String what(PictureChange picture) {
        String key = "desk.change.picture." + Words.code(picture.kind());
        if (picture.kind() != PictureChange.Kind.REPLACED) {
            return texts.say(key);
        }
        return picture.difference() < 0 ? texts.say(key + ".unseen")
                : texts.say(picture.looksSame() ? key + ".same" : key, Math.round(picture.difference() * 100));
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
