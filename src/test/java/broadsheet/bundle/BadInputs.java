package broadsheet.bundle;

import broadsheet.Processor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Feeds other people's collections of hostile files to the reader, each as the part of an edition it could be.
final class BadInputs {
    private final Path inputs;
    private final Path work;
    private long peak;

    /// @param group   e.g. `JSON n_`
    /// @param outcome `ok`, or the codes of the problems, or the class of a throwable that should not have come out
    /// @param millis  of the processor
    record Result(String group, String file, String outcome, List<Problem> problems, boolean crashed, long millis) {
        boolean accepted() { return outcome.equals("ok"); }
    }

    /// Reads one sound edition first, so that the slowest file is not just the one that loads the classes.
    BadInputs(Path inputs, Path work) throws IOException {
        this.inputs = inputs;
        this.work = work;
        new Tiny().verify(work);
    }

    /// The most heap in use seen after a file, in bytes, garbage included.
    long peakHeap() { return peak; }

    /// Each file as an article.
    List<Result> json() throws IOException {
        List<Result> results = new ArrayList<>();
        for (String folder : List.of("test_parsing", "test_transform")) {
            for (Path file : files(inputs.resolve("json/JSONTestSuite/" + folder))) {
                String name = file.getFileName().toString();
                String group = folder.equals("test_parsing") ? "JSON " + name.substring(0, 2) : "JSON transform";
                byte[] bytes = Files.readAllBytes(file);
                results.add(run(group, name, () -> new Tiny().put(Tiny.B, bytes).verify(work).stream()
                        .filter(p -> p.file().equals(Tiny.B) && p.id().name().startsWith("JSON_") && p.severity() != Severity.NOTE)
                        .toList()));
            }
        }
        return results;
    }

    /// Each file as an edition, every entry read.
    List<Result> archives() throws IOException {
        List<Result> results = new ArrayList<>();
        for (String folder : List.of("epubcheck-ocf", "libarchive")) {
            for (Path file : files(inputs.resolve("zip/" + folder))) {
                String name = file.getFileName().toString();
                boolean archive = !name.startsWith("LICENSE") && !name.startsWith("COPYING") && !name.endsWith(".feature");
                if (archive) {
                    results.add(run("ZIP " + folder, name, () -> readAll(file)));
                }
            }
        }
        return results;
    }

    /// Each file as a picture.
    List<Result> pictures() throws IOException {
        List<Result> results = new ArrayList<>();
        for (Path file : files(inputs.resolve("images/pngsuite"))) {
            String name = file.getFileName().toString();
            if (name.endsWith(".png")) {
                byte[] bytes = Files.readAllBytes(file);
                results.add(run(name.startsWith("x") ? "PNG corrupt" : "PNG sound", name, () -> {
                    Path edition = new Tiny().put(Tiny.PICTURE, bytes).zip().write(work.resolve("x.edition"));
                    try (Bundle bundle = BundleReader.read(edition, ReadProgress.NONE)) {
                        return bundle.image(Tiny.PICTURE) instanceof ImageRead.Failed failed ? List.of(failed.problem()) : List.of();
                    }
                }));
            }
        }
        return results;
    }

    /// Each string as headline, byline and body; an edition must come out whatever is in it.
    List<Result> strings() throws IOException {
        List<Result> results = new ArrayList<>();
        Path file = files(inputs.resolve("text/blns")).stream().filter(p -> p.toString().endsWith(".json")).findFirst().orElseThrow();
        JsonNode strings = JsonMapper.shared().readTree(Files.readAllBytes(file));
        for (int i = 0; i < strings.size(); i++) {
            String words = strings.get(i).stringValue();
            results.add(run("Naughty strings", "#" + i, () -> {
                Path edition = new Tiny().edit(Tiny.B, b -> {
                    b.put("by", words);
                    ((ObjectNode) b.get("headlines").get(0)).put("value", words);
                    ((ObjectNode) b.get("bodies").get(0)).put("value", words).put("contentType", "application/xhtml+xml");
                }).zip().write(work.resolve("x.edition"));
                try (Bundle bundle = BundleReader.read(edition, ReadProgress.NONE)) {
                    return bundle.edition().article("b").isPresent() ? List.of() : bundle.problems();
                }
            }));
        }
        return results;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Problem> readAll(Path file) throws BundleException {
        List<Problem> problems = new ArrayList<>();
        try (BundleFiles files = BundleFiles.open(file, BundleLimits.STANDARD)) {
            for (String name : files.names()) {
                try {
                    files.read(name, BundleLimits.STANDARD.entry());
                } catch (DamagedException e) {
                    problems.add(e.problem());
                }
            }
        }
        return problems;
    }

    private Result run(String group, String name, Callable<List<Problem>> check) {
        long thread = Thread.currentThread().threadId();
        long start = Processor.nanos(thread);
        List<Problem> problems = List.of();
        String crash = "";
        try {
            problems = check.call();
        } catch (BundleException e) {
            problems = e.problems();
        } catch (Throwable e) {
            crash = e.toString();
        }
        long millis = (Processor.nanos(thread) - start) / 1_000_000;
        Runtime runtime = Runtime.getRuntime();
        peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
        Map<String, Integer> codes = new TreeMap<>();
        problems.forEach(p -> codes.merge(p.id().code(), 1, Integer::sum));
        String outcome = !crash.isEmpty() ? crash : codes.isEmpty() ? "ok" : String.join(" ", codes.keySet());
        return new Result(group, name, outcome, problems, !crash.isEmpty(), millis);
    }
}
