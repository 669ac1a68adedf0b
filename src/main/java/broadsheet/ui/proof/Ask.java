package broadsheet.ui.proof;

import broadsheet.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A question answered in one line, in its place and without a dialog: Enter takes the words, Escape leaves everything as it was, and the
/// keyboard goes back to where it came from.
final class Ask extends VBox {
    private final Texts texts;
    private final Label prompt = Parts.label("ask-prompt");
    private final TextField field = new TextField();
    private final FlowPane offers = new FlowPane();
    private final Label hint;
    private Optional<Node> before = Optional.empty();
    private Consumer<String> take = words -> { };
    private final FirstLetter letter = new FirstLetter(this);
    private boolean needed;

    Ask(Texts texts) {
        this.texts = texts;
        getStyleClass().add("ask");
        field.setId("ask-field");
        field.accessibleTextProperty().bind(prompt.textProperty());
        offers.getStyleClass().add("ask-offers");
        hint = Parts.label(texts, "desk.ask.hint", "desk-quiet");
        getChildren().addAll(prompt, field, offers, hint);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                answer(field.getText().strip());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        Parts.present(this, false);
    }

    /// Asks for words.
    ///
    /// @param key    of the prompt
    /// @param words  what the field begins with
    /// @param needed whether an empty answer is none
    /// @param ready  answers offered, one click or a key away
    void words(String key, String words, boolean needed, List<String> ready, Consumer<String> take) {
        open(key, take, needed);
        Parts.present(field, true);
        Parts.present(hint, true);
        field.setText(words);
        offers.getChildren().setAll(ready.stream().map(word -> offer(word, () -> answer(word))).toList());
        field.requestFocus();
        field.selectAll();
    }

    /// Asks for one of several; each has a digit for its key.
    record Choice(String key, Runnable run) { }

    /// Asks which.
    void which(String key, List<Choice> choices) {
        open(key, word -> { }, false);
        Parts.present(field, false);
        Parts.present(hint, false);
        offers.getChildren().clear();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            Button button = offer((i + 1) + "　" + texts.say(choice.key()), () -> {
                close();
                choice.run().run();
            });
            button.setId("choice-" + (i + 1));
            button.setMaxWidth(Double.MAX_VALUE);
            offers.getChildren().add(button);
        }
        offers.getChildren().getFirst().requestFocus();
    }

    private void open(String key, Consumer<String> taken, boolean must) {
        before = before.or(() -> Optional.ofNullable(getScene()).map(s -> s.getFocusOwner()));
        take = taken;
        needed = must;
        letter.expect();
        prompt.setText(texts.say(key));
        Parts.present(this, true);
        offers.setOnKeyPressed(event -> {
            int digit = event.getText().length() == 1 ? event.getText().charAt(0) - '1' : -1;
            if (digit >= 0 && digit < offers.getChildren().size() && !field.isVisible() && offers.getChildren().get(digit) instanceof Button button) {
                event.consume();
                button.fire();
            }
        });
    }

    private static Button offer(String words, Runnable run) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("plain");
        button.setOnAction(event -> run.run());
        return button;
    }

    private void answer(String words) {
        if (needed && words.isEmpty()) {
            field.requestFocus();
            return;
        }
        Consumer<String> taken = take;
        close();
        taken.accept(words);
    }

    /// Takes the question back.
    void close() {
        Parts.present(this, false);
        Optional<Node> back = before;
        before = Optional.empty();
        back.ifPresent(Node::requestFocus);
    }
}
