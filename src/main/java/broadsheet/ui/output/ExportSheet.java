package broadsheet.ui.output;

import broadsheet.task.Job;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Desk;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be exported, a button each, by page, article and edition; below them how far the writing is, and its end. FX thread.
final class ExportSheet extends VBox {
    private final Map<ExportFeature.Kind, Button> buttons = new EnumMap<>(ExportFeature.Kind.class);
    private final Label said = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button stop = new Button();
    private final HBox busy = new HBox(bar, stop);
    private final boolean article;

    ExportSheet(Desk desk, ExportFeature feature) {
        Texts texts = desk.texts();
        article = desk.reader().current().isPresent();
        getStyleClass().add("sheet");
        setId("export-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label();
        title.textProperty().bind(texts.text("action.export"));
        title.getStyleClass().add("sheet-title");
        GridPane table = new GridPane(12, 8);
        int row = 0;
        for (String group : new String[] {"page", "edition", "article"}) {
            Label head = new Label(texts.say("export.group." + group));
            head.getStyleClass().add("sheet-group");
            HBox line = new HBox(8);
            for (ExportFeature.Kind kind : ExportFeature.Kind.values()) {
                String of = kind.ofPage() ? "page" : kind.ofArticle() ? "article" : "edition";
                if (of.equals(group)) {
                    line.getChildren().add(button(kind, texts, () -> feature.export(desk, kind, this)));
                }
            }
            table.addRow(row++, head, line);
        }
        said.setId("export-said");
        said.setWrapText(true);
        said.setMaxWidth(440);
        stop.setId("export-stop");
        stop.textProperty().bind(texts.text("busy.cancel"));
        stop.getStyleClass().add("plain");
        busy.setSpacing(10);
        busy.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(title, table, busy, said);
        free();
    }

    private Button button(ExportFeature.Kind kind, Texts texts, Runnable run) {
        Button button = new Button();
        button.setId(kind.key().replace('.', '-'));
        button.textProperty().bind(texts.text(kind.key()));
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        buttons.put(kind, button);
        return button;
    }

    private void free() {
        busy.setVisible(false);
        busy.setManaged(false);
        buttons.forEach((kind, button) -> button.setDisable(kind.ofArticle() && !article));
    }

    /// Shows a writing under way until it ends.
    void watch(Job<?> job) {
        if (job.isDone()) {
            return;
        }
        said.setText(job.getTitle());
        busy.setVisible(true);
        busy.setManaged(true);
        buttons.values().forEach(button -> button.setDisable(true));
        stop.setOnAction(event -> {
            job.cancel();
            said.setText("");
            free();
        });
        stop.requestFocus();
    }

    /// Says why nothing was written.
    void failed(String words) {
        free();
        said.setText(words);
    }

    @Override
    public void requestFocus() { buttons.values().iterator().next().requestFocus(); }
}
