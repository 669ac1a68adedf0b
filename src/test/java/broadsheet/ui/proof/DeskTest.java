package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Span;
import broadsheet.proof.journal.ProofSession;
import broadsheet.proof.mark.Entry;
import broadsheet.render.PictureDecoder;
import broadsheet.speech.Voices;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.SystemFaces;
import broadsheet.typeset.page.Typesetter;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.desk.ToldFiles;
import broadsheet.ui.speech.ToldVoice;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// Base of the tests of the proof desk: a window with the desk, its journal in a folder of its own.
abstract class DeskTest extends WindowTest {
    private static final Typesetter TYPESETTER = new Typesetter(new FaceMetrics(ShippedFaces.shared(), SystemFaces.ofThisSystem()));
    /// Where a test keeps what it writes; what it compares with.
    Optional<Path> kept = Optional.empty();
    Optional<Path> other = Optional.empty();
    final ToldVoice voice = new ToldVoice();

    Path data() { return home.resolve("data"); }

    /// A window on the sample edition with the desk opened by its key.
    ReaderWindow desk() {
        features = List.of(new ProofFeature(background, tools()));
        ReaderWindow window = openSample();
        type(KeyCode.F2);
        return window;
    }

    ProofTools tools() {
        return new ProofTools(data(), TYPESETTER, new PictureDecoder(), () -> new Voices.Found(voice),
                face -> ShippedFaces.ships(face) ? Optional.of(ShippedFaces.resource(face)) : Optional.empty(), new ToldFiles(name -> kept, () -> other));
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

    /// Selects words of the article on show by dragging over them.
    Span select(ReaderWindow window, String words) {
        String article = fx(() -> window.reader().articleProperty().get());
        Span span = fx(() -> find(window, article, words));
        fxRun(() -> article(window).reveal(span));
        settle();
        SheetPane pane = article(window).pane();
        Rect from = place(pane, span, span.start());
        Rect to = place(pane, span, span.end());
        drag(pane, from.x(), from.y(), to.x(), to.y());
        assertEquals(List.of(span), fx(() -> article(window).selection().spans()));
        return span;
    }

    static Span find(ReaderWindow window, String article, String words) {
        return window.reader().edition().orElseThrow().article(article).orElseThrow().places().stream().flatMap(place -> {
            String text = window.reader().edition().orElseThrow().text(place);
            int at = text.indexOf(words);
            return at < 0 ? java.util.stream.Stream.<Span>empty() : java.util.stream.Stream.of(
                    place.span(text.codePointCount(0, at), text.codePointCount(0, at + words.length())));
        }).findFirst().orElseThrow();
    }

    /// A point in the middle of the line's height at an offset.
    static Rect place(SheetPane pane, Span span, int offset) {
        return fx(() -> {
            for (int sheet = 0; sheet < pane.sheets().size(); sheet++) {
                List<Rect> boxes = pane.sheets().get(sheet).boxes(span);
                if (!boxes.isEmpty()) {
                    Rect box = pane.toView(sheet, offset == span.start() ? boxes.getFirst() : boxes.getLast());
                    return new Rect(offset == span.start() ? box.x() + 1 : box.right() - 1, box.y() + box.height() / 2, 0, 0);
                }
            }
            throw new AssertionError("not on the sheets: " + span);
        });
    }

    /// A copy of the sample edition with words changed in one article's file.
    Path corrected(String article, String... changes) {
        Path copy = home.resolve("corrected");
        try (Stream<Path> walk = Files.walk(SAMPLE)) {
            for (Path file : walk.toList()) {
                Path to = copy.resolve(SAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
            Path file = copy.resolve("articles").resolve(article + ".json");
            String text = Files.readString(file);
            for (int i = 0; i < changes.length; i += 2) {
                assertTrue(text.contains(changes[i]), changes[i]);
                text = text.replace(changes[i], changes[i + 1]);
            }
            Files.writeString(file, text);
            Path manifest = copy.resolve("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replaceAll("\"size\": \\d+,\\s*", "")
                    .replaceAll("\"broadsheet:sha256\": \"[0-9a-f]+\"", ""));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
