package broadsheet.ui.shell;

import broadsheet.ui.control.ClearableField;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/// Finding in the article or the whole edition: what, where, which of how many, the one before, the one after.
final class FindBar extends HBox {
    /// Selected words so long are not what is looked for.
    private static final int MOST_SELECTED = 40;

    private final FindSession session;
    private final Texts texts;
    private final TextField field = new ClearableField();
    private final Label count = new Label();
    private final ToggleButton inArticle = new ToggleButton();
    private final ToggleButton inEdition = new ToggleButton();

    private final Runnable onClosed;
    private final Supplier<String> selected;
    private boolean restoring;

    /// What a tab remembers of its finding.
    ///
    /// @param shown whether the bar is there
    /// @param words in its field
    /// @param hit   the one one is at, from 0; −1 for none
    record State(boolean shown, String words, int hit) { }

    /// @param selected the words selected in what is read, "" for none
    /// @param onClosed gives the keyboard back to what is read
    FindBar(FindSession session, Reader reader, Texts texts, Supplier<String> selected, Runnable onClosed) {
        this.selected = selected;
        this.onClosed = onClosed;
        this.session = session;
        this.texts = texts;
        getStyleClass().add("find-bar");
        field.setId("find-field");
        field.getStyleClass().add("find-field");
        field.promptTextProperty().bind(texts.text("find.prompt"));
        field.accessibleTextProperty().bind(texts.text("find.prompt"));
        field.textProperty().addListener((o, was, is) -> {
            if (!restoring) {
                session.find(is);
            }
            describe();
        });
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        Button previous = Styles.bare(Icon.UP, texts.text("action.find-previous"), () -> session.step(-1));
        Button next = Styles.bare(Icon.DOWN, texts.text("action.find-next"), () -> session.step(1));
        Button close = Styles.bare(Icon.CLOSE, texts.text("find.close"), this::close);
        previous.setId("find-bar-previous");
        next.setId("find-bar-next");
        close.setId("find-bar-close");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(field, count, previous, next, scope(reader), space, close);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        session.countProperty().addListener(o -> describe());
        session.atProperty().addListener(o -> describe());
        texts.localeProperty().addListener(o -> describe());
        setVisible(false);
        setManaged(false);
        describe();
    }

    private SegmentedButton scope(Reader reader) {
        inArticle.textProperty().bind(texts.text("find.article"));
        inEdition.textProperty().bind(texts.text("find.edition"));
        inArticle.setId("find-in-article");
        inEdition.setId("find-in-edition");
        inArticle.disableProperty().bind(reader.articleProperty().isEmpty());
        inEdition.setSelected(true);
        for (ToggleButton button : List.of(inArticle, inEdition)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                session.within(inArticle.isSelected());
            });
        }
        return new SegmentedButton(inArticle, inEdition);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == field) {
            event.consume();
            session.step(event.isShiftDown() ? -1 : 1);
        }
    }

    /// Shows the bar with the words last looked for, ready to be typed over.
    void open() {
        String words = selected.get();
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        session.begin();
        if (!words.isBlank() && words.length() <= MOST_SELECTED && words.lines().count() == 1) {
            field.setText(words.strip());
        }
        field.selectAll();
        session.find(field.getText());
        describe();
    }

    /// How the finding stands.
    State state() { return new State(isVisible(), field.getText(), session.atProperty().get()); }

    /// Finds again as it was left; the view stays where it is.
    void restore(State state) {
        restoring = true;
        field.setText(state.words());
        restoring = false;
        setVisible(state.shown());
        setManaged(state.shown());
        if (state.shown()) {
            session.resume(state.words().strip(), state.hit());
        } else {
            session.end();
        }
        describe();
    }

    /// Takes the bar and the marks away.
    void close() {
        if (isVisible()) {
            setVisible(false);
            setManaged(false);
            session.end();
            onClosed.run();
        }
    }

    private void describe() {
        int all = session.countProperty().get();
        boolean asked = !session.words().isBlank();
        count.setText(!asked ? "" : all == 0 ? texts.say("find.none") : texts.say("find.count", session.atProperty().get() + 1, all));
        count.getStyleClass().remove("none");
        if (asked && all == 0) {
            count.getStyleClass().add("none");
        }
    }
}
