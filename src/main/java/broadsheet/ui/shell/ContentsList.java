package broadsheet.ui.shell;

import broadsheet.edition.Article;
import broadsheet.ui.control.HeadlineLabel;
import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The contents: page by page its headlines, in headline type. What has been read is quiet, what is on show has a red edge.
final class ContentsList extends ListView<ContentsList.Row> {
    /// A line of the contents.
    sealed interface Row {
        /// The head of a page or section.
        record Head(String title, int page) implements Row { }

        /// A headline.
        record Story(Article article) implements Row { }
    }

    private final Reader reader;
    private final Texts texts;

    ContentsList(Reader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
        setId("contents-list");
        getStyleClass().add("contents-list");
        accessibleTextProperty().bind(texts.text("contents.headlines"));
        setCellFactory(view -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose(getSelectionModel().getSelectedItem());
            }
        });
        reader.articleProperty().addListener(o -> followArticle());
        reader.read().addListener((javafx.collections.SetChangeListener<String>) c -> refresh());
        texts.localeProperty().addListener(o -> refresh());
    }

    /// Lists these; the same ones as before stay as they are, for a list makes all its cells anew.
    void show(List<Row> rows) {
        if (!getItems().equals(rows)) {
            getItems().setAll(rows);
            followArticle();
        }
    }

    private void followArticle() {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof Row.Story story && story.article().id().equals(reader.articleProperty().get())) {
                getSelectionModel().select(i);
                if (!isFocused()) {
                    scrollTo(Math.max(0, i - 2));
                }
            }
        }
        refresh();
    }

    private void choose(@org.jspecify.annotations.Nullable Row row) {
        switch (row) {
            case Row.Story story -> reader.showArticle(story.article().id());
            case Row.Head head -> {
                if (head.page() > 0) {
                    reader.showPage(head.page());
                }
            }
            case null -> { }
        }
    }

    private final class Cell extends RowCell<Row> {
        Cell() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected Node show(Row row) {
            return switch (row) {
                case Row.Head head -> head(head);
                case Row.Story story -> story(story.article());
            };
        }

        private Region head(Row.Head head) {
            Label label = new Label(head.title());
            label.getStyleClass().add("contents-page");
            setAccessibleText(head.title());
            return label;
        }

        private Region story(Article article) {
            boolean read = reader.read().contains(article.id());
            Label headline = new HeadlineLabel(article.title(), "contents-headline");
            String time = article.length() == 0 && !article.pictures().isEmpty() ? texts.say("contents.picture")
                    : texts.say("contents.minutes", ReadingTime.minutes(article));
            Label note = new Label(read ? time + texts.say("contents.read") : time);
            note.getStyleClass().add("contents-note");
            VBox box = new VBox(headline, note);
            box.getStyleClass().add("contents-row");
            box.pseudoClassStateChanged(Styles.READ, read);
            box.pseudoClassStateChanged(Styles.CURRENT, article.id().equals(reader.articleProperty().get()));
            setAccessibleText(article.title() + texts.say("list.clauses") + note.getText());
            return box;
        }
    }
}
