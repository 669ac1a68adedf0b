package broadsheet.ui.search;

import broadsheet.task.Background;
import broadsheet.ui.control.Icon;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.desk.FileChoice;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// 检索: plugs the search panel into the window. Ctrl+Shift+F opens it; while it is open F3 and Shift+F3 step through its results.
public final class SearchFeature implements Feature {
    private static final String PANEL = "search";

    private final Background background;
    private final PastEditions past;
    private final FileChoice choice;
    private Optional<Room> room = Optional.empty();

    /// @param background folds editions, searches the shelf, writes exports
    /// @param past       the shelf
    /// @param choice     asks where an export is to be written
    public SearchFeature(Background background, PastEditions past, FileChoice choice) {
        this.background = background;
        this.past = past;
        this.choice = choice;
    }

    @Override
    public void install(Desk desk) {
        Room made = new Room(desk);
        made.install();
        room = Optional.of(made);
    }

    /// Opens the panel to search the shelf.
    public void searchPast() { room.ifPresent(Room::past); }

    /// The panel's place in the window.
    private final class Room {
        private final Desk desk;
        private final SearchSession session;
        private final Place place = new Place();
        private final BooleanBinding open = place.sceneProperty().isNotNull();

        Room(Desk desk) {
            this.desk = desk;
            this.session = new SearchSession(desk, background, past);
        }

        void install() {
            desk.addSidePanel(PANEL, "search.title", place);
            place.sceneProperty().addListener((o, was, is) -> shown(is != null));
            BooleanBinding some = Bindings.createBooleanBinding(() -> open.get() && session.listed() > 0, open, session.rowsProperty());
            Action search = Action.always("search", Action.Group.FIND, Icon.SEARCH, this::toggle,
                    new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
            desk.add(search);
            desk.addToToolbar(search);
            desk.add(Action.when(some, "search-next", Action.Group.FIND, Icon.DOWN, () -> session.step(1), new KeyCodeCombination(KeyCode.F3)));
            desk.add(Action.when(some, "search-previous", Action.Group.FIND, Icon.UP, () -> session.step(-1),
                    new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN)));
            place.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    event.consume();
                    desk.toggleSidePanel(PANEL);
                }
            });
        }

        private void shown(boolean here) {
            if (!here) {
                session.end();
                return;
            }
            if (place.getChildren().isEmpty()) {
                place.getChildren().add(new SearchPanel(desk, session, past, file(desk)));
            }
            session.resume();
        }

        /// From the page the key goes to the panel, from the panel it closes it.
        private void toggle() {
            if (open.get() && !inside()) {
                place.requestFocus();
            } else {
                desk.toggleSidePanel(PANEL);
            }
        }

        private void past() {
            if (!open.get()) {
                desk.toggleSidePanel(PANEL);
            }
            if (place.getChildren().getFirst() instanceof SearchPanel panel) {
                panel.onShelf();
                panel.requestFocus();
            }
        }

        private boolean inside() {
            for (javafx.scene.Node n = desk.scene().getFocusOwner(); n != null; n = n.getParent()) {
                if (n == place) {
                    return true;
                }
            }
            return false;
        }
    }

    private ResultFile file(Desk desk) { return new ResultFile(desk, background, choice); }

    /// Made when the panel is first shown, so that the window opens without waiting for it.
    private static final class Place extends StackPane {
        @Override
        public void requestFocus() {
            if (getChildren().isEmpty()) {
                super.requestFocus();
            } else {
                getChildren().getFirst().requestFocus();
            }
        }
    }
}
