package broadsheet.ui.shell;

import broadsheet.prefs.RecentEdition;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the window shows before an edition is open: how to open one, and those opened before.
final class StartPage extends StackPane {
    private static final int LISTED = 6;

    private final Texts texts;
    private final Consumer<Path> open;
    private final VBox recent = new VBox();

    StartPage(Texts texts, Runnable chooseFile, Runnable chooseFolder, Consumer<Path> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("start");
        sceneProperty().addListener(o -> {
            if (getChildren().isEmpty()) {
                build(chooseFile, chooseFolder);
            }
        });
    }

    /// Made when it first comes into a window: most windows begin with an edition.
    private void build(Runnable chooseFile, Runnable chooseFolder) {
        Label name = Styles.label(texts.text("app.name"), "start-name");
        Label line = Styles.label(texts.text("start.line"), "start-line");
        Button file = Styles.worded(Icon.OPEN, texts.text("start.open.file"), chooseFile);
        file.setId("start-open-file");
        file.getStyleClass().add("primary");
        Button folder = Styles.worded(Icon.OPEN, texts.text("start.open.folder"), chooseFolder);
        folder.setId("start-open-folder");
        folder.getStyleClass().add("plain");
        HBox buttons = new HBox(12, file, folder);
        buttons.setAlignment(Pos.CENTER_LEFT);
        Region rule = new Region();
        rule.getStyleClass().add("thick-thin-rule");
        VBox sheet = new VBox(name, line, rule, buttons, Styles.label(texts.text("start.drop"), "start-hint"), recent);
        sheet.getStyleClass().add("start-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane desk = new StackPane(sheet);
        desk.getStyleClass().add("start-desk");
        ScrollPane scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    void show(List<RecentEdition> editions) {
        recent.getChildren().clear();
        if (!editions.isEmpty()) {
            recent.getChildren().add(Styles.label(texts.text("start.recent"), "start-head"));
            editions.stream().limit(LISTED).forEach(e -> recent.getChildren().add(entry(e)));
        }
    }

    private Button entry(RecentEdition edition) {
        Label name = styled(edition.nameplate(), "recent-name");
        Label title = styled(edition.lead().isBlank() ? edition.title() : edition.lead(), "recent-title");
        Label note = styled((edition.date() + "　" + edition.title()).strip(), "recent-note");
        name.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(18, name, words);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(row);
        button.getStyleClass().add("recent");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(edition.nameplate() + " " + edition.date() + " " + edition.title() + " " + edition.lead());
        button.setOnAction(event -> open.accept(Path.of(edition.path())));
        return button;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
