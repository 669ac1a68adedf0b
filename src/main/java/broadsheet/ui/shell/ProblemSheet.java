package broadsheet.ui.shell;

import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemText;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is wrong with an edition, item by item: what, what still works, what to do, the id to quote.
final class ProblemSheet extends VBox {
    ProblemSheet(String title, List<Problem> problems, Texts texts, Runnable close) {
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
        VBox list = new VBox();
        problems.forEach(p -> list.getChildren().add(item(p, words)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Button copy = Styles.worded(Icon.COPY, texts.text("problems.copy"), () -> copy(problems, words));
        copy.getStyleClass().add("plain");
        getChildren().addAll(new BorderPane(null, null, done, null, head), scroll, new HBox(copy));
    }

    private static VBox item(Problem problem, ProblemText words) {
        String where = problem.where().isEmpty() ? problem.file() : problem.file() + " " + problem.where();
        VBox item = new VBox(label(words.what(problem), "problem-what"), label(words.still(problem), "problem-more"),
                label(words.todo(problem), "problem-more"), label(problem.id().code() + "　" + where, "problem-id"));
        item.getStyleClass().add("problem");
        return item;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
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
