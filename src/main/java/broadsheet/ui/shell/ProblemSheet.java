package broadsheet.ui.shell;

import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemText;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.RowCell;
import broadsheet.ui.control.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is wrong with an edition, the worst first: what, what still works, what to do, the id to quote.
final class ProblemSheet extends VBox {
    private static final int MOST_SHOWN = 6;
    /// Of an item with each of its texts on one line, in pixels; the list scrolls where they need more.
    private static final double USUAL_HEIGHT = 112;

    ProblemSheet(String title, List<Problem> found, Texts texts, Runnable close) {
        List<Problem> problems = found.stream().sorted(Comparator.comparing(p -> p.severity())).toList();
        getStyleClass().add("sheet");
        setId("problem-sheet");
        setFocusTraversable(true);
        setAccessibleText(title);
        setMaxSize(720, Region.USE_PREF_SIZE);
        ProblemText words = ProblemText.of(texts.localeProperty().get());
        Label head = new Label(title);
        head.getStyleClass().add("sheet-title");
        head.setWrapText(true);
        Button done = Styles.bare(Icon.CLOSE, texts.text("sheet.close"), close);
        ListView<Problem> list = new ListView<>(FXCollections.observableList(problems));
        list.setCellFactory(l -> new Item(words, texts.say("list.clauses")));
        list.getStyleClass().add("problem-list");
        list.setAccessibleText(title);
        list.setPrefHeight(Math.min(problems.size(), MOST_SHOWN) * USUAL_HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        focusedProperty().subscribe(here -> {
            if (here) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        Button copy = Styles.worded(Icon.COPY, texts.text("problems.copy"), () -> copy(problems, words));
        copy.getStyleClass().add("plain");
        getChildren().addAll(new BorderPane(null, null, done, null, head), list, new HBox(copy));
    }

    /// One problem: what, what still works, what to do, its id and place.
    private static final class Item extends RowCell<Problem> {
        private final ProblemText words;
        private final String between;
        private final List<Label> labels = List.of(label("problem-what"), label("problem-more"), label("problem-more"), label("problem-id"));
        private final VBox item = new VBox(labels.toArray(Label[]::new));

        Item(ProblemText words, String between) {
            this.words = words;
            this.between = between;
            item.getStyleClass().add("problem");
        }

        @Override
        protected VBox show(Problem problem) {
            String where = problem.where().isEmpty() ? problem.file() : problem.file() + " " + problem.where();
            List<String> lines = List.of(words.what(problem), words.still(problem), words.todo(problem), problem.id().code() + "　" + where);
            for (int i = 0; i < lines.size(); i++) {
                labels.get(i).setText(lines.get(i));
            }
            setAccessibleText(String.join(between, lines));
            return item;
        }
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void copy(List<Problem> problems, ProblemText words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(problems.stream().map(words::line).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
