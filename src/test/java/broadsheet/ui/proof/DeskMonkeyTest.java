package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.Monkey;
import broadsheet.hostile.Scale;
import broadsheet.proof.journal.ProofSession;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A monkey at the proof desk, by a seed that replays it: opens and shuts it, changes rooms, marks, decides, writes, undoes.
///
/// Nothing may throw on the FX thread, the edition stays open, and the journal can be read whole at any time.
class DeskMonkeyTest extends DeskTest {
    /// What a proofreader presses: the desk, its rooms, its lists.
    private static final List<KeyCode[]> STROKES = List.of(keys(KeyCode.F2), keys(KeyCode.ALT, KeyCode.DIGIT1), keys(KeyCode.ALT, KeyCode.DIGIT2),
            keys(KeyCode.ALT, KeyCode.DIGIT3), keys(KeyCode.ALT, KeyCode.DIGIT4), keys(KeyCode.ALT, KeyCode.DIGIT5), keys(KeyCode.ALT, KeyCode.DIGIT6),
            keys(KeyCode.J), keys(KeyCode.K), keys(KeyCode.N), keys(KeyCode.P), keys(KeyCode.A), keys(KeyCode.I), keys(KeyCode.D), keys(KeyCode.X),
            keys(KeyCode.SPACE), keys(KeyCode.ENTER), keys(KeyCode.ESCAPE), keys(KeyCode.TAB), keys(KeyCode.DELETE), keys(KeyCode.PAGE_DOWN),
            keys(KeyCode.CONTROL, KeyCode.Z), keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z));
    /// What begins a mark.
    private static final List<KeyCode> SIGNS = List.of(KeyCode.Q, KeyCode.C, KeyCode.R, KeyCode.D, KeyCode.I);

    /// One in every build; each is replayed by its number.
    static LongStream seeds() { return LongStream.rangeClosed(31, 30 + Scale.cases(1, 3)); }

    private static KeyCode[] keys(KeyCode... keys) { return keys; }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingATiredProofreaderDoesBreaksTheDesk(long seed) throws Exception {
        other = Optional.of(corrected("dangjian", "金融金融", "金融"));
        kept = Optional.of(home.resolve("report"));
        ReaderWindow window = desk();
        Random random = new Random(seed);
        Monkey monkey = new Monkey(robot, window, List.of(SAMPLE), random);
        Map<String, Integer> written = new HashMap<>();
        int steps = Scale.cases(150, 5_000);
        for (int i = 0; i < steps; i++) {
            if (random.nextInt(100) < 65) {
                proofread(window, monkey, random);
            } else {
                monkey.act();
            }
            if (i % 25 == 24) {
                monkey.assertSound();
                journal(window, monkey, written);
            }
        }
        monkey.assertSound();
        journal(window, monkey, written);
        int entries = written.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(entries > 0, "it must have marked something");
        Ledger.row(DeskMonkeyTest.class, "random keys, clicks, marks, rooms and decisions at the proof desk, seed " + seed, steps,
                "0 uncaught errors, journal readable at every look, most entries in it %d".formatted(entries));
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
    private void journal(ReaderWindow window, Monkey monkey, Map<String, Integer> written) throws IOException {
        String edition = fx(() -> window.reader().edition().orElseThrow().id());
        try (ProofSession session = ProofSession.open(data(), edition, Runnable::run)) {
            assertEquals(List.of(), session.notices(), monkey::last);
            written.merge(edition, session.entries().size(), Math::max);
        }
    }
}
