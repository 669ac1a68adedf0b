package broadsheet.ui.shell;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import broadsheet.ui.control.Tips;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One edition on the [EditionStrip]: its name, and a cross that closes it. A middle click closes it too.
final class EditionTab extends HBox {
    private final OpenEdition edition;
    private final ToggleButton name = new ToggleButton();

    EditionTab(OpenEdition edition, OpenEditions editions, Texts texts) {
        this.edition = edition;
        getStyleClass().add("edition-tab");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().setAll("edition-tab-name");
        name.setAccessibleRole(AccessibleRole.TAB_ITEM);
        name.setMnemonicParsing(false);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setAlignment(Pos.CENTER_LEFT);
        name.textProperty().bind(javafx.beans.binding.Bindings.createStringBinding(
                () -> edition.nameProperty().get().isEmpty() ? texts.say("tabs.start") : edition.nameProperty().get(),
                edition.nameProperty(), texts.localeProperty()));
        name.accessibleTextProperty().bind(name.textProperty());
        edition.path().ifPresent(path -> Tips.on(name, new ReadOnlyStringWrapper(path.toString())));
        name.setOnAction(event -> {
            name.setSelected(editions.currentProperty().get().filter(e -> e == edition).isPresent());
            editions.select(edition);
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        Button close = Styles.bare(Icon.CLOSE, texts.text("tabs.close"), () -> editions.close(edition));
        close.getStyleClass().add("edition-tab-close");
        close.setFocusTraversable(false);
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, close);
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                event.consume();
                editions.close(edition);
            }
        });
        setOnContextMenuRequested(event -> menu(editions, texts).show(this, event.getScreenX(), event.getScreenY()));
    }

    private ContextMenu menu(OpenEditions editions, Texts texts) {
        MenuItem close = new MenuItem(texts.say("tabs.close"));
        close.setOnAction(event -> editions.close(edition));
        MenuItem others = new MenuItem(texts.say("tabs.close.others"));
        others.setOnAction(event -> {
            editions.select(edition);
            List.copyOf(editions.all()).stream().filter(e -> e != edition).forEach(editions::close);
        });
        return new ContextMenu(close, others);
    }

    OpenEdition edition() { return edition; }

    /// The part that has the keyboard.
    ToggleButton name() { return name; }

    /// Whether it is the one on show.
    void mark(boolean current) {
        name.setSelected(current);
        pseudoClassStateChanged(Styles.CURRENT, current);
    }
}
