package broadsheet.ui.proof;

import broadsheet.proof.journal.ProofSession;
import broadsheet.proof.mark.Entry;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// Base of the tests of the proof desk: a window with the desk, its journal in a folder of its own.
abstract class DeskTest extends WindowTest {
    /// Where a test keeps what cannot be saved.
    Optional<Path> kept = Optional.empty();

    Path data() { return home.resolve("data"); }

    /// A window on the sample edition with the desk opened by its key.
    ReaderWindow desk() {
        features = List.of(new ProofFeature(background, data(), desk -> kept));
        ReaderWindow window = openSample();
        type(KeyCode.F2);
        return window;
    }

    /// What a program started later would read from the disk.
    List<Entry> onDisk(ReaderWindow window) {
        String edition = fx(() -> window.reader().edition().orElseThrow().id());
        try (ProofSession session = ProofSession.open(data(), edition, Runnable::run)) {
            return session.entries();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends Entry> List<T> onDisk(ReaderWindow window, Class<T> kind) {
        return onDisk(window).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @SuppressWarnings("unchecked")
    List<Numbered> listed(ReaderWindow window) {
        return fx(() -> ((ListView<FindingRow>) node(window, "#findings")).getItems().stream().filter(FindingRow.Found.class::isInstance)
                .map(r -> ((FindingRow.Found) r).item()).toList());
    }

    /// The number of the finding the list is at, 0 for none.
    int at(ReaderWindow window) {
        return fx(() -> ((ListView<?>) node(window, "#findings")).getSelectionModel().getSelectedItem() instanceof FindingRow.Found found
                ? found.item().number() : 0);
    }

    boolean listHasKeyboard(ReaderWindow window) { return fx(() -> window.scene().getFocusOwner() instanceof FindingList); }

    /// Writes into the field that has the keyboard.
    void write(String words) {
        robot.write(words);
        settle();
    }

    /// Pastes into the field that has the keyboard: the robot types no Chinese.
    void put(ReaderWindow window, String words) {
        fxRun(() -> {
            if (window.scene().getFocusOwner() instanceof javafx.scene.control.TextInputControl field) {
                field.replaceSelection(words);
            } else {
                throw new AssertionError("no field has the keyboard");
            }
        });
        settle();
    }

    String focus(ReaderWindow window) {
        return fx(() -> Optional.ofNullable(window.scene().getFocusOwner()).map(Node::getId).orElse(""));
    }
}
