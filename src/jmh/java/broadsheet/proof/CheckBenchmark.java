package broadsheet.proof;

import broadsheet.bench.Bar;
import broadsheet.edition.Edition;
import broadsheet.proof.check.Checks;
import broadsheet.proof.check.wording.Newsroom;
import broadsheet.search.GrownNews;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// All checks over a whole edition of 50,000 characters that nobody has read before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class CheckBenchmark {
    private final List<Check> checks = Checks.standard();
    private Edition edition;

    /// Grows the edition.
    @Setup
    public void grow() { edition = GrownNews.load().edition(0, 80, 600); }

    /// Every article and the comparison over the whole, as after opening.
    @Benchmark
    @Bar(1000)
    public List<Finding> wholeEdition() { return new Proofreader(checks).check(edition); }

    /// The same with guesses at wrong characters.
    @Benchmark
    @Bar(5000)
    public List<Finding> wholeEditionWithSuspects() { return new Proofreader(Checks.with(Newsroom.NONE, true)).check(edition); }
}
