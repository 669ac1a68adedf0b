package broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Measures and writes `bench/table.md` and `bench/jmh.json` under the build folder: medians of seven, each beside its bar.
///
/// Arguments: the build folder, a regular expression over the names, and any number of repeats to override seven. Where an image
/// has been linked (`-Pimage`), its start-up and memory are measured too.
public final class Bench {
    private static final int REPEATS = 7;

    private Bench() { }

    static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Path build = Path.of(arguments[0]);
        Pattern wanted = Pattern.compile(arguments[1]);
        int repeats = arguments.length > 2 ? Integer.parseInt(arguments[2]) : REPEATS;
        Path folder = Files.createDirectories(build.resolve("bench"));
        List<Row> rows = new ArrayList<>();
        for (RunResult result : measured(wanted, repeats, folder)) {
            rows.add(Row.of(result));
        }
        Path image = build.resolve("image");
        if (wanted.matcher("start-up memory").find() && Files.isDirectory(image)) {
            rows.addAll(Launches.measure(image, repeats));
        }
        String table = Table.of(rows, Machine.line());
        Files.writeString(folder.resolve("table.md"), table);
        System.out.println(table);
    }

    private static Collection<RunResult> measured(Pattern wanted, int repeats, Path folder) throws RunnerException {
        Runner runner = new Runner(new OptionsBuilder().include(wanted.pattern()).shouldFailOnError(true).forks(1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(1)).measurementIterations(repeats).measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC", "-Xmx1g")
                .resultFormat(ResultFormatType.JSON).result(folder.resolve("jmh.json").toString()).verbosity(VerboseMode.SILENT).build());
        try {
            return runner.run();
        } catch (NoBenchmarksException onlyLaunches) {
            return List.of();
        }
    }

    /// One line of the table.
    ///
    /// @param what   what was done
    /// @param median in the unit
    /// @param spread the smallest and the largest, as text
    /// @param unit   `ms` or `MB`
    /// @param bar    the most it may be, where there is a bar
    record Row(String what, double median, String spread, String unit, Optional<Double> bar) {
        private static final double HALF = 50;

        static Row of(RunResult result) {
            var numbers = result.getPrimaryResult().getStatistics();
            double toMs = switch (result.getPrimaryResult().getScoreUnit().substring(0, 2)) {
                case "ns" -> 1e-6;
                case "us" -> 1e-3;
                case "ms" -> 1;
                default -> 1e3;
            };
            String name = result.getParams().getBenchmark();
            String method = name.substring(name.lastIndexOf('.') + 1);
            String type = name.substring(0, name.lastIndexOf('.'));
            List<String> parameters = result.getParams().getParamsKeys().stream().map(key -> result.getParams().getParam(key))
                    .filter(value -> !value.contains("/")).toList();
            return new Row(type.replace("broadsheet.", "").replace("Benchmark", "") + " " + method + (parameters.isEmpty() ? "" : " " + parameters),
                    numbers.getPercentile(HALF) * toMs, Table.number(numbers.getMin() * toMs) + " – " + Table.number(numbers.getMax() * toMs), "ms", bar(type, method));
        }

        private static Optional<Double> bar(String type, String method) {
            try {
                return Optional.ofNullable(Class.forName(type).getMethod(method).getAnnotation(Bar.class)).map(Bar::value);
            } catch (ReflectiveOperationException gone) {
                throw new IllegalStateException("no benchmark " + type + "." + method, gone);
            }
        }
    }
}
