package broadsheet.ui.shell;

import broadsheet.edition.Edition;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Motion;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The head of the window: the masthead, folded to its dateline when the page or an article needs the room, unless the reader says
/// otherwise. A click on it, or F8, folds and unfolds.
final class Head extends VBox {
    /// Below this height of the window, in pixels, a page has no room to give away.
    static final double ROOMY = 820;

    private final Reader reader;
    private final Folding folding;
    private final Texts texts;
    private Optional<Boolean> wish = Optional.empty();
    private boolean scrolled;
    private boolean roomy = true;

    Head(Reader reader, Texts texts, Motion motion) {
        this.reader = reader;
        this.texts = texts;
        folding = new Folding(motion);
        folding.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> toggle());
        getChildren().add(folding);
        reader.bundleProperty().addListener(o -> opened());
        reader.viewProperty().addListener(o -> {
            wish = Optional.empty();
            decide();
        });
        opened();
    }

    private void opened() {
        wish = Optional.empty();
        scrolled = false;
        reader.edition().ifPresentOrElse(this::show, folding::clear);
        folding.setVisible(reader.edition().isPresent());
        folding.setManaged(reader.edition().isPresent());
        decide();
    }

    private void show(Edition edition) {
        MastheadPane tall = new MastheadPane(edition.masthead());
        DatelineBar slim = new DatelineBar(edition.masthead());
        slim.getChildren().add(foldButton(Icon.DOWN, "masthead.unfold"));
        StackPane corner = new StackPane(tall);
        folding.show(corner, slim);
    }

    private Button foldButton(Icon icon, String key) {
        Button button = Styles.bare(icon, texts.text(key), this::toggle);
        button.setId("masthead-fold");
        button.getStyleClass().add("fold-button");
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return button;
    }

    void toggle() {
        wish = Optional.of(!folding.foldedProperty().get());
        decide();
    }

    /// The page was moved away from its head, or back.
    void scrolled(boolean away) {
        if (scrolled != away) {
            scrolled = away;
            decide();
        }
    }

    /// Whether the window is high enough for page and masthead.
    void roomy(boolean enough) {
        roomy = enough;
        decide();
    }

    private void decide() { folding.fold(wish.orElse(scrolled || !roomy || reader.viewProperty().get() == Reader.View.ARTICLE)); }

    boolean folded() { return folding.foldedProperty().get(); }
}
