package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.mark.Decision;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// 已保存 only when it is; otherwise loud, and the window stays open until the user has chosen.
class SavingTest extends DeskTest {
    /// A desk whose journal folder has become a file: nothing can be written, whoever runs the test.
    private ReaderWindow broken() throws IOException {
        ReaderWindow window = desk();
        breakIt();
        type(KeyCode.J);
        type(KeyCode.ENTER);
        return window;
    }

    private void breakIt() throws IOException {
        remove(data().resolve("proof"));
        Files.createDirectories(data());
        Files.writeString(data().resolve("proof"), "in the way");
    }

    private void mend() throws IOException { remove(data().resolve("proof")); }

    private static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, java.io.IOException error) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isOpen(ReaderWindow window) { return fx(() -> window.scene().getWindow().isShowing()); }

    @Test
    void failureIsLoudAndTryingAgainSaves() throws IOException {
        ReaderWindow window = broken();
        assertTrue(word(window, "#save-state").startsWith("尚未保存 1 条"), word(window, "#save-state"));
        assertTrue(has(window, "#save-retry"));
        mend();
        click(window, "#save-retry");
        assertEquals("已保存", word(window, "#save-state"));
        assertEquals(1, onDisk(window, Decision.class).size());
    }

    @Test
    void theWindowStaysOpenUntilTheUserHasChosen() throws IOException {
        ReaderWindow window = broken();
        type(KeyCode.CONTROL, KeyCode.W);
        assertTrue(isOpen(window));
        assertTrue(has(window, "#unsaved"));
        assertEquals("unsaved-retry", focus(window));
        click(window, "#unsaved-retry");
        assertTrue(isOpen(window), "still not saved");
        assertTrue(has(window, "#unsaved"));
        click(window, "#unsaved-stay");
        assertFalse(has(window, "#unsaved"));
        mend();
        type(KeyCode.CONTROL, KeyCode.W);
        assertTrue(has(window, "#unsaved"));
        click(window, "#unsaved-retry");
        assertFalse(isOpen(window));
        assertEquals(1, onDisk(window, Decision.class).size());
    }

    @Test
    void whoStaysGoesOnWorking() throws IOException {
        ReaderWindow window = broken();
        type(KeyCode.CONTROL, KeyCode.W);
        type(KeyCode.ESCAPE);
        mend();
        type(KeyCode.ENTER);
        assertEquals("已保存", word(window, "#save-state"));
        assertEquals(2, onDisk(window, Decision.class).size());
    }

    @Test
    void unsavedEntriesCanBeKeptInAFileAndTheWindowGivenUp() throws IOException {
        ReaderWindow window = broken();
        kept = Optional.of(home.resolve("kept.json"));
        type(KeyCode.CONTROL, KeyCode.W);
        click(window, "#unsaved-keep");
        assertTrue(Files.readString(home.resolve("kept.json")).contains("金融金融"));
        type(KeyCode.CONTROL, KeyCode.W);
        click(window, "#unsaved-give-up");
        assertFalse(isOpen(window));
    }

    @Test
    void anotherEditionMayBeOpenedMeanwhileAndNothingIsLost() throws IOException {
        ReaderWindow window = broken();
        Path other = broadsheet.ui.shell.TinyBundle.write(home.resolve("other"), 2, 2);
        open(window, other);
        assertTrue(word(window, "#save-state").startsWith("尚未保存 1 条"), word(window, "#save-state"));
        mend();
        click(window, "#save-retry");
        waitUntil("everything is saved", () -> word(window, "#save-state").equals("已保存"));
        open(window, SAMPLE);
        assertEquals(1, onDisk(window, Decision.class).size());
    }
}
