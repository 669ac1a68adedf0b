package broadsheet.search;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Measures the text store beside ripgrep and SQLite FTS5 (trigram) over the same shelf in one run; how to start it, and what
/// was measured, is in `decisions/0010-shelf-search-by-scanning.md`. Run by `src/build/shelf-search-comparison.sh`.
///
/// Arguments: the work folder (emptied texts are written there), the number of editions (1,400).
public final class ShelfComparison {
    private static final int ARTICLES = 14;
    private static final int LENGTH = 420;
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private ShelfComparison() { }

    private record Grown(String key, GrownNews news, int ordinal) implements ShelfSource {
        @Override public String stamp() { return "1"; }

        @Override public Edition read() { return news.edition(ordinal, ARTICLES + ordinal % 2, LENGTH); }
    }

    static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]);
        int editions = Integer.parseInt(args[1]);
        GrownNews news = GrownNews.load();
        List<Grown> shelf = new ArrayList<>();
        for (int i = 0; i < editions; i++) {
            shelf.add(new Grown("e%04d".formatted(i), news, i));
        }
        List<String> texts = files(work, shelf);
        List<String> queries = queries(texts);
        Files.write(work.resolve("queries.txt"), queries);
        long characters = texts.stream().mapToLong(String::length).sum();
        say("%d editions, %d articles, %d characters%n", editions, texts.size(), characters);
        wipe(work.resolve("store"));
        store(work.resolve("store"), shelf, queries);
        if (args.length > 2) {
            return;
        }
        ripgrep(work, queries);
        sqlite(work);
    }

    private static void store(Path folder, List<Grown> shelf, List<String> queries) throws IOException {
        long before = heap();
        long start = System.nanoTime();
        try (TextStore store = TextStore.open(folder)) {
            ShelfIndexer.update(store, shelf, (done, total) -> { }, () -> false);
            say("build (reading included): %d ms%n", since(start) / 1000);
        }
        start = System.nanoTime();
        try (TextStore store = TextStore.open(folder)) {
            long opened = since(start);
            store.search(QueryParser.parse(queries.getFirst()), Limits.SHELF, () -> false);
            say("reopen %d us, with first query %d us; store %d MB; heap added %d MB%n", opened, since(start), size(folder) >> 20, heap() - before >> 20);
            for (int round = 0; round < 3; round++) {
                times(store, queries);
            }
            report("broadsheet", times(store, queries));
            for (String fixed : List.of("的", "发展", "习近平", "开发区", "kfq", "zhongguo", "莘", "标题:中国", "经济 -企业 合作")) {
                long[] each = new long[20];
                SearchResult result = SearchResult.none(Query.NONE);
                for (int i = 0; i < each.length; i++) {
                    long s = System.nanoTime();
                    result = store.search(QueryParser.parse(fixed), Limits.SHELF, () -> false);
                    each[i] = since(s);
                }
                Arrays.sort(each);
                say("  %-12s median %6d us  %d hits in %d articles%n", fixed, each[10], result.hits(), result.articles());
            }
        }
    }

    private static long[] times(TextStore store, List<String> queries) {
        long[] times = new long[queries.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            SearchResult result = store.search(Query.phrase(queries.get(i)), Limits.SHELF, () -> false);
            times[i] = since(start);
            if (result.hits() == 0) {
                throw new IllegalStateException("missed " + queries.get(i));
            }
        }
        return times;
    }

    private static List<String> files(Path work, List<Grown> shelf) throws IOException {
        Path folder = Files.createDirectories(work.resolve("texts"));
        List<String> texts = new ArrayList<>();
        for (Grown source : shelf) {
            Edition edition = source.read();
            for (Article article : edition.articles()) {
                String text = article.headline() + "\n" + article.byline() + "\n"
                        + article.body().stream().map(b -> b.text()).collect(Collectors.joining("\n")) + "\n";
                texts.add(text);
                Files.writeString(folder.resolve(source.key() + "-" + article.id() + ".txt"), text);
            }
        }
        return texts;
    }

    /// 300 phrases of 1 … 12 characters that stand in the text.
    private static List<String> queries(List<String> texts) {
        Random random = new Random(4);
        List<String> queries = new ArrayList<>();
        while (queries.size() < 300) {
            String text = texts.get(random.nextInt(texts.size()));
            int length = 1 + random.nextInt(12);
            int start = random.nextInt(text.length() - length);
            String query = text.substring(start, start + length);
            if (query.matches("[\\p{IsHan}0-9，。、“”]+")) {
                queries.add(query);
            }
        }
        return queries;
    }

    private static void ripgrep(Path work, List<String> queries) throws IOException, InterruptedException {
        long[] times = new long[queries.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < queries.size(); i += round == 0 ? 50 : 1) {
                long start = System.nanoTime();
                Process process = new ProcessBuilder("rg", "--fixed-strings", "--count-matches", "--no-messages", "--", queries.get(i),
                        work.resolve("texts").toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                process.waitFor();
                times[i] = since(start);
            }
        }
        report("ripgrep", times);
    }

    private static void sqlite(Path work) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", "src/build/sqlite_fts5.py", work.toString()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(5, TimeUnit.MINUTES);
        for (String line : out.lines().toList()) {
            if (line.startsWith("us ")) {
                report("sqlite fts5", Arrays.stream(line.substring(3).split(" ")).mapToLong(Long::parseLong).toArray());
            } else {
                say("%s%n", line);
            }
        }
    }

    private static void report(String engine, long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        say("%-12s n %d  median %7d us  p95 %7d us  max %7d us  mean %7d us%n", engine, sorted.length, sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100], sorted[sorted.length - 1], Arrays.stream(sorted).sum() / sorted.length);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static void wipe(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long since(long start) { return (System.nanoTime() - start) / 1000; }

    private static void say(String format, Object... values) { OUT.print(String.format(Locale.ROOT, format, values)); }
}
