package broadsheet.bundle;

import broadsheet.bench.Bar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Reading the sample edition from its folder, everything checked that is checked before the first page is shown.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OpenBenchmark {
    private static final Path SAMPLE = Path.of("assets/editions/kaifaqu-2025-01-11");

    /// Opened and closed.
    @Benchmark
    @Bar(100)
    public int open() throws IOException, BundleException {
        try (Bundle bundle = BundleReader.read(SAMPLE, ReadProgress.NONE)) {
            return bundle.edition().articles().size();
        }
    }

    /// Opened, and every file of it read and compared with its hash.
    @Benchmark
    public int verify() throws IOException, BundleException {
        return BundleVerifier.verify(SAMPLE, ReadProgress.NONE).size();
    }
}
