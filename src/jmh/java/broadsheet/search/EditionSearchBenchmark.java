package broadsheet.search;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The part of "keystroke → results painted" that is search: one query over one open edition of 50,000 characters, every hit
/// with its span and context. Bar for the whole way: 16 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EditionSearchBenchmark {
    /// A common character, a common word, a name, pinyin.
    @Param({"的", "发展", "经济高质量发展", "zhongguo"})
    public String query;

    private EditionIndex index;

    /// Grows the edition.
    @Setup
    public void fold() { index = EditionIndex.of(GrownNews.load().edition(0, 80, 600)); }

    /// Parses and searches, as every keystroke does.
    @Benchmark
    public SearchResult search() { return EditionSearch.search(index, QueryParser.parse(query), Limits.NONE); }
}
