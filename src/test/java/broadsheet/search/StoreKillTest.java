package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that keeps storing editions, at random moments: whatever it had reported as stored is there, and nothing is
/// damaged.
class StoreKillTest {
    private static final int KILLS = 8;
    @TempDir Path folder;

    /// The process that is killed: stores one edition after the other and prints its key once that has returned.
    static final class Writer {
        private Writer() { }

        static void main(String[] args) throws IOException {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            try (TextStore store = TextStore.open(Path.of(args[0]))) {
                for (int i = store.stamps().size(); ; i++) {
                    SegmentBuilder builder = new SegmentBuilder();
                    builder.add("k" + i, "1", EditionIndex.of(SearchSamples.edition(LocalDate.of(2000, 1, 1).plusDays(i),
                            SearchSamples.article("a", "标题", "开发区第" + i + "天"))));
                    store.commit(builder, Set.of());
                    store.compact();
                    out.println("k" + i);
                }
            }
        }
    }

    /// Where tests, classes and tables lie, whether the tests run on the class path or inside the module.
    private static String classPath() {
        return Stream.of("StoreKillTest.class", "TextStore.class", "/broadsheet/lexicon/fold.txt").map(name -> {
            String url = StoreKillTest.class.getResource(name).toString();
            return Path.of(URI.create(url.substring(0, url.lastIndexOf("/broadsheet/") + 1))).toString();
        }).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    @Test void nothingReportedIsLost() throws IOException, InterruptedException {
        Random random = new Random(2);
        int reported = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int target = reported + 1 + random.nextInt(25);
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                    "-cp", classPath(), Writer.class.getName(),
                    folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    reported = Integer.parseInt(line.substring(1)) + 1;
                    if (reported == target) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            assertTrue(process.waitFor() != 0);
            try (TextStore store = TextStore.open(folder)) {
                assertEquals(Set.of(), Set.copyOf(store.damaged()));
                assertTrue(store.stamps().size() >= reported, store.stamps().size() + " of " + reported);
                assertEquals(store.stamps().size(), store.search(QueryParser.parse("正文:开发区"), Limits.SHELF, () -> false).hits());
                reported = store.stamps().size();
            }
        }
    }
}
