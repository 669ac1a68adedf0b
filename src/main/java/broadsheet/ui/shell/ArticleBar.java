package broadsheet.ui.shell;

import broadsheet.edition.Article;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Under an article: the story before, how long this one takes, 「在版面上看」, the story after.
final class ArticleBar extends HBox {
    private final Reader reader;
    private final Texts texts;
    private final Button previous;
    private final Button next;
    private final Label time = new Label();

    ArticleBar(Reader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
        getStyleClass().add("article-bar");
        previous = turn(Icon.PREVIOUS, -1, "article-previous");
        next = turn(Icon.NEXT, 1, "article-next");
        next.setContentDisplay(ContentDisplay.RIGHT);
        time.getStyleClass().add("reading-time");
        Button locate = Styles.worded(Icon.LOCATE, texts.text("article.locate"), () -> reader.showOnPage(reader.articleProperty().get()));
        locate.setId("article-locate");
        locate.setMinWidth(Region.USE_PREF_SIZE);
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox left = new HBox(previous);
        HBox right = new HBox(next);
        right.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        left.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (HBox side : new HBox[] {left, right}) {
            side.setPrefWidth(0);
            side.setMinWidth(0);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        getChildren().addAll(left, time, locate, right);
        reader.articleProperty().addListener(o -> update());
        reader.bundleProperty().addListener(o -> update());
        texts.localeProperty().addListener(o -> update());
        update();
    }

    private Button turn(Icon icon, int step, String id) {
        Button button = new Button();
        Styles.dress(button, icon, new javafx.beans.property.SimpleStringProperty(""), true, () -> reader.turn(step));
        button.textProperty().unbind();
        button.accessibleTextProperty().unbind();
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.setMinWidth(0);
        button.setId(id);
        button.getStyleClass().add("turn");
        return button;
    }

    private void update() {
        fill(previous, reader.neighbour(-1), "article.previous");
        fill(next, reader.neighbour(1), "article.next");
        time.setText(reader.current().map(a -> texts.say("article.time", a.length(), ReadingTime.minutes(a))).orElse(""));
    }

    private void fill(Button button, Optional<Article> article, String key) {
        button.setVisible(article.isPresent());
        button.setText(article.map(Article::title).orElse(""));
        button.setAccessibleText(texts.say(key) + article.map(a -> "：" + a.title()).orElse(""));
    }
}
