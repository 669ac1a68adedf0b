package broadsheet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What was measured on: date, commit, processors, load, Java.
final class Machine {
    private Machine() { }

    static String line() throws IOException, InterruptedException {
        return "%s · commit %s · %d processors, load %s at the end · %s, Java %s".formatted(LocalDate.now(), said(List.of("git", "rev-parse", "--short", "HEAD")),
                Runtime.getRuntime().availableProcessors(), load(),
                System.getProperty("os.name"), Runtime.version());
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown";
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? words : "unknown";
    }
}
