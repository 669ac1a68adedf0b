package broadsheet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Start-up, stage by stage, and memory of the linked image with the sample edition open; each launch a new process with a new home.
///
/// Needs a display, or Xvfb on Linux; without either there are no rows.
final class Launches {
    private static final Path EDITION = Path.of("assets/editions/kaifaqu-2025-01-11");
    private static final double MEMORY_BAR = 220;
    private static final long SETTLED_SECONDS = 10;

    private Launches() { }

    static List<Bench.Row> measure(Path image, int repeats) throws IOException, InterruptedException {
        Optional<Process> server = Optional.empty();
        String display = System.getenv().getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            server = Optional.of(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start());
            display = ":" + new BufferedReader(new InputStreamReader(server.get().getInputStream(), StandardCharsets.UTF_8)).readLine();
        }
        try {
            Map<String, List<Double>> stages = new LinkedHashMap<>();
            for (int i = 0; i < repeats; i++) {
                launch(image, display, stages);
            }
            return stages.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
        } finally {
            server.ifPresent(Process::destroy);
        }
    }

    private static void launch(Path image, String display, Map<String, List<Double>> stages) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("launch");
        ProcessBuilder builder = new ProcessBuilder(image.resolve("bin/broadsheet").toString(), "open", "--lang", "en", EDITION.toString(), "--trace-startup");
        builder.environment().putAll(Map.of("DISPLAY", display, "XDG_CONFIG_HOME", home.toString()));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && line.contains(" ms  "); line = line.contains("painted") ? null : lines.readLine()) {
                String[] parts = line.strip().split(" ms {2}", 2);
                stages.computeIfAbsent("start-up: " + parts[1], s -> new ArrayList<>()).add(Double.parseDouble(parts[0]));
            }
            process.waitFor(SETTLED_SECONDS, TimeUnit.SECONDS);
            memory(process.pid()).forEach((name, megabytes) -> stages.computeIfAbsent(name, s -> new ArrayList<>()).add(megabytes));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /// Resident and proportional memory as Linux counts it; nothing elsewhere.
    private static Map<String, Double> memory(long pid) throws IOException {
        Map<String, Double> found = new LinkedHashMap<>();
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        if (Files.exists(rollup)) {
            for (String line : Files.readAllLines(rollup)) {
                String[] words = line.split("\\s+");
                if (words[0].equals("Rss:") || words[0].equals("Pss:")) {
                    found.put("memory: " + words[0].replace(":", ""), Double.parseDouble(words[1]) / 1024);
                }
            }
        }
        return found;
    }

    private static Bench.Row row(String name, List<Double> values) {
        Collections.sort(values);
        boolean memory = name.startsWith("memory");
        return new Bench.Row(name, values.get(values.size() / 2), Table.number(values.getFirst()) + " – " + Table.number(values.getLast()),
                memory ? "MB" : "ms", name.equals("memory: Rss") ? Optional.of(MEMORY_BAR) : Optional.empty());
    }
}
