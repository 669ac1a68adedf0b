package broadsheet.ui.search;

import broadsheet.search.Scope;
import broadsheet.ui.control.Texts;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Said when nothing was found, with the ways on that are open.
final class NothingFound extends VBox {
    private final Texts texts;
    private final Label words = new Label();
    private final Label advice = new Label();
    private final Button everywhere = new Button();
    private final Button shelf = new Button();

    /// @param widen looks in all kinds of text
    /// @param past  looks on the shelf
    NothingFound(Texts texts, Runnable widen, Runnable past) {
        this.texts = texts;
        getStyleClass().add("nothing-found");
        setId("search-nothing");
        Label title = new Label();
        title.textProperty().bind(texts.text("search.nothing"));
        title.getStyleClass().add("nothing-title");
        words.setWrapText(true);
        words.getStyleClass().add("nothing-words");
        advice.textProperty().bind(texts.text("search.nothing.advice"));
        advice.setWrapText(true);
        advice.getStyleClass().add("nothing-advice");
        everywhere.textProperty().bind(texts.text("search.nothing.widen"));
        everywhere.setId("search-widen");
        everywhere.setOnAction(e -> widen.run());
        shelf.textProperty().bind(texts.text("search.nothing.shelf"));
        shelf.setId("search-on-shelf");
        shelf.setOnAction(e -> past.run());
        everywhere.getStyleClass().add("plain");
        shelf.getStyleClass().add("plain");
        getChildren().addAll(title, words, advice, everywhere, shelf);
    }

    /// @param sought     the words
    /// @param scopes     where they were looked for
    /// @param shelfAfter whether the shelf has not been asked and can be
    void show(String sought, Set<Scope> scopes, boolean shelfAfter) {
        words.setText(texts.say("search.nothing.words", sought));
        visible(everywhere, scopes.size() < Scope.values().length);
        visible(shelf, shelfAfter);
    }

    private static void visible(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }
}
