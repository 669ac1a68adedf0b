package broadsheet.render;

import broadsheet.bench.Bar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Decoding the largest photograph of the sample edition, brought to the size it is shown at.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DecodeBenchmark {
    private static final Path IMAGES = Path.of("assets/editions/kaifaqu-2025-01-11/images");
    private static final int SHOWN = 1024;

    private final PictureDecoder decoder = new PictureDecoder();
    private byte[] photograph = new byte[0];

    /// Reads the file.
    @Setup
    public void read() throws IOException {
        try (var files = Files.list(IMAGES)) {
            photograph = Files.readAllBytes(files.max(Comparator.comparingLong(f -> f.toFile().length())).orElseThrow());
        }
    }

    /// Checked and decoded.
    @Benchmark
    @Bar(100)
    public PictureDecoder.Outcome photograph() { return decoder.decode(new PictureData.Bytes(photograph, 0, 0), SHOWN); }
}
