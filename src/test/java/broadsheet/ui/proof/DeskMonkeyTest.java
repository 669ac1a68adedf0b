package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Monkey;
import broadsheet.proof.journal.ProofSession;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A monkey at the proof desk, by a seed that replays it (`-Dtest=DeskMonkeyTest -Dmonkey.seed=31`): opens and shuts it, changes rooms, marks, decides, writes, undoes.
///
/// Nothing may throw on the FX thread, the edition stays open, and the journal can be read whole at any time.
@Tag("hostile")
class DeskMonkeyTest extends DeskTest {
    /// What a proofreader presses: the desk, its rooms, its lists.
    private static final List<KeyCode[]> STROKES = List.of(keys(KeyCode.F2), keys(KeyCode.ALT, KeyCode.DIGIT1), keys(KeyCode.ALT, KeyCode.DIGIT2),
            keys(KeyCode.ALT, KeyCode.DIGIT3), keys(KeyCode.ALT, KeyCode.DIGIT4), keys(KeyCode.ALT, KeyCode.DIGIT5), keys(KeyCode.ALT, KeyCode.DIGIT6),
            keys(KeyCode.J), keys(KeyCode.K), keys(KeyCode.N), keys(KeyCode.P), keys(KeyCode.A), keys(KeyCode.I), keys(KeyCode.D), keys(KeyCode.X),
            keys(KeyCode.SPACE), keys(KeyCode.ENTER), keys(KeyCode.ESCAPE), keys(KeyCode.TAB), keys(KeyCode.DELETE), keys(KeyCode.PAGE_DOWN),
            keys(KeyCode.CONTROL, KeyCode.Z), keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z));
    /// What begins a mark.
    private static final List<KeyCode> SIGNS = List.of(KeyCode.Q, KeyCode.C, KeyCode.R, KeyCode.D, KeyCode.I);

    static LongStream seeds() { return Monkey.seeds(31); }

    private static KeyCode[] keys(KeyCode... keys) { return keys; }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingATiredProofreaderDoesBreaksTheDesk(long seed) throws Exception {
        other = Optional.of(corrected("dangjian", "金融金融", "金融"));
        kept = Optional.of(home.resolve("report"));
        ReaderWindow window = desk();
        Monkey monkey = new Monkey(window, List.of(SAMPLE), seed);
        Map<String, Integer> written = new HashMap<>();
        monkey.run(DeskMonkeyTest.class, "random keys, clicks, marks, rooms and decisions at the proof desk", 150, () -> {
            if (monkey.random().nextInt(10) == 0 && !has(window, ".proof-desk")) {
                monkey.keys(KeyCode.ESCAPE);
                monkey.keys(KeyCode.F2);
            } else if (monkey.random().nextInt(100) < 65) {
                proofread(window, monkey, monkey.random());
            } else {
                monkey.act();
            }
        }, () -> journal(window, monkey, written));
        assertTrue(written.values().stream().anyMatch(entries -> entries > 0), "it must have marked something");
    }

    private void proofread(ReaderWindow window, Monkey monkey, Random random) {
        int kind = random.nextInt(100);
        if (kind < 70) {
            monkey.keys(STROKES.get(random.nextInt(STROKES.size())));
        } else if (kind < 80) {
            monkey.keys(KeyCode.M);
            monkey.keys(SIGNS.get(random.nextInt(SIGNS.size())));
        } else if (kind < 90) {
            write(window, monkey, random);
        } else {
            monkey.keys(KeyCode.ALT, random.nextBoolean() ? KeyCode.DIGIT4 : KeyCode.DIGIT5);
            settle();
            monkey.keys(KeyCode.M);
            monkey.keys(KeyCode.C);
            settle();
            write(window, monkey, random);
        }
    }

    private static void write(ReaderWindow window, Monkey monkey, Random random) {
        String words = "此处存疑".repeat(1 + random.nextInt(40)).substring(random.nextInt(4));
        fxRun(() -> {
            if (window.scene().getFocusOwner() instanceof TextInputControl field && field.isEditable()) {
                field.replaceSelection(words);
            }
        });
        monkey.remember("write " + words.length());
        monkey.keys(KeyCode.ENTER);
    }

    /// What another program would read from the disk: whole, without anything to report.
    private String journal(ReaderWindow window, Monkey monkey, Map<String, Integer> written) {
        String edition = fx(() -> window.reader().edition().orElseThrow().id());
        try (ProofSession session = ProofSession.open(data(), edition, Runnable::run)) {
            assertEquals(List.of(), session.notices(), monkey::last);
            written.merge(edition, session.entries().size(), Math::max);
        } catch (IOException e) {
            throw new UncheckedIOException(monkey.last(), e);
        }
        return "journal readable at each with at most %d entries, ".formatted(written.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }
}
