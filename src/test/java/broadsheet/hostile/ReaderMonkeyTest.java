package broadsheet.hostile;

import broadsheet.samples.SyntheticEdition;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A monkey at the reader's window, by a seed that replays it.
///
/// Nothing may throw on the FX thread (the base class looks), the edition stays open, and nothing may lie outside its window.
class ReaderMonkeyTest extends WindowTest {
    /// One in every build; each is replayed by its number.
    static LongStream seeds() { return LongStream.rangeClosed(13, 12 + Scale.cases(1, 3)); }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingATiredHandDoesBreaksTheWindow(long seed) throws Exception {
        Path other = SyntheticEdition.write(home.resolve("other"), 12, 4);
        ReaderWindow window = openSample();
        Monkey monkey = new Monkey(robot, window, List.of(other, SAMPLE), new Random(seed));
        int steps = Scale.cases(120, 5_000);
        for (int i = 0; i < steps; i++) {
            monkey.act();
            if (i % 25 == 24) {
                monkey.assertSound();
            }
        }
        monkey.assertSound();
        Ledger.row(ReaderMonkeyTest.class, "random keys, clicks, drags, wheel, resizes on the reader, seed " + seed, steps, "0 uncaught errors, 0 lost editions");
    }
}
