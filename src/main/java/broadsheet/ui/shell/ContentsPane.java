package broadsheet.ui.shell;

import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// The left side: headlines page by page, or the pages as small pictures.
final class ContentsPane extends VBox {
    private final ContentsList list;
    private final BooleanProperty thumbnails = new SimpleBooleanProperty(false);

    ContentsPane(Reader reader, Texts texts, Node pages) {
        getStyleClass().add("contents");
        list = new ContentsList(reader, texts);
        ToggleButton headlines = toggle(texts, "contents.headlines", "contents-headlines", false);
        ToggleButton pictures = toggle(texts, "contents.pages", "contents-pages", true);
        headlines.selectedProperty().addListener((o, was, is) -> pictures.setSelected(!is));
        HBox head = new HBox(new SegmentedButton(headlines, pictures));
        head.getStyleClass().add("contents-head");
        StackPane body = new StackPane();
        VBox.setVgrow(body, Priority.ALWAYS);
        list.visibleProperty().bind(thumbnails.not());
        pages.visibleProperty().bind(thumbnails);
        AsSeen.add(body, list, pages);
        thumbnails.addListener((o, was, is) -> {
            headlines.setSelected(!is);
            pictures.setSelected(is);
        });
        headlines.setSelected(true);
        setVisible(false);
        getChildren().addAll(head, body);
    }

    private ToggleButton toggle(Texts texts, String key, String id, boolean value) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(texts.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            thumbnails.set(value);
        });
        return button;
    }

    ContentsList list() { return list; }

    /// Whether the pages are shown rather than the headlines.
    BooleanProperty thumbnailsProperty() { return thumbnails; }
}
