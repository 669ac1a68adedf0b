package broadsheet.hostile;

import broadsheet.samples.ScannedEdition;
import broadsheet.samples.SyntheticEdition;
import broadsheet.ui.shell.WindowTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A monkey at the reader's window, by a seed that replays it: `./mvnw test -Dtest=ReaderMonkeyTest -Dmonkey.seed=14 -Dhostile.scale=full`.
///
/// Nothing may throw on the FX thread (the base class looks), the edition stays open, and nothing may lie outside its window.
@Tag("hostile")
class ReaderMonkeyTest extends WindowTest {
    static LongStream seeds() { return Monkey.seeds(13); }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingATiredHandDoesBreaksTheWindow(long seed) throws Exception {
        Path other = SyntheticEdition.write(home.resolve("other"), 12, 4);
        Path scanned = ScannedEdition.write(home.resolve("scanned"), "产业", "river");
        Monkey monkey = new Monkey(openSample(), List.of(other, SAMPLE, scanned), seed);
        monkey.run(ReaderMonkeyTest.class, "random keys, clicks, drags, wheel, resizes on the reader", 120, monkey::act, () -> "");
    }
}
