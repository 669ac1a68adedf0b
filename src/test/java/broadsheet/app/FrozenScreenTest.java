package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Scale;
import broadsheet.kiosk.Watchdog;
import broadsheet.samples.SampleEditions;
import broadsheet.samples.ThisProgram;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The FX thread of the real process stops; the watchdog ends it, the next start shows the paper again. `-Dhostile.scale=full` does it
/// twenty times with the patience of the hall and the two seconds the units' `RestartSec` waits, on the display of `DISPLAY` where there is one;
/// each recovery must take less than 45 s.
@Tag("hostile")
class FrozenScreenTest {
    private static final boolean FULL = Scale.cases(0, 1) == 1;
    private static final int TIMES = FULL ? 20 : 1;
    private static final long PATIENCE = FULL ? Watchdog.PATIENCE.toSeconds() : 8;
    private static final long LONGEST = 45;
    private static final long RESTART_SECONDS = FULL ? 2 : 0;
    private static final String PLATFORM = FULL && System.getenv("DISPLAY") != null ? "gtk" : "Headless";

    @TempDir
    private Path home;

    private Process start(String what) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=" + PLATFORM, "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-Dbroadsheet.home=" + home.resolve("home"),
                "-cp", ThisProgram.classPath(), FrozenScreen.class.getName(), home.resolve("kiosk.conf").toString(), String.valueOf(PATIENCE), what));
        return new ProcessBuilder(command).redirectError(home.resolve("err-" + what).toFile()).start();
    }

    private static void await(BufferedReader out, String word) throws IOException {
        String line = out.readLine();
        while (line != null && !line.equals(word)) {
            line = out.readLine();
        }
        assertEquals(word, line);
    }

    @Test
    void aFrozenScreenComesBackByItself() throws Exception {
        Files.writeString(home.resolve("kiosk.conf"), "data = data\nwidth-mm = 500\nedition = " + SampleEditions.kaifaqu() + "\n");
        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Process process = start("freeze");
            try (BufferedReader out = process.inputReader()) {
                await(out, "FROZEN");
                long frozen = System.nanoTime();
                assertTrue(process.waitFor(LONGEST, TimeUnit.SECONDS), "the watchdog did not end it");
                assertEquals(KioskExit.STOOD_STILL, process.exitValue());
                TimeUnit.SECONDS.sleep(RESTART_SECONDS);
                Process again = start("stay");
                try (BufferedReader second = again.inputReader()) {
                    await(second, "SHOWN");
                    seconds.add(Duration.ofNanos(System.nanoTime() - frozen).toSeconds());
                } finally {
                    again.destroyForcibly().waitFor();
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        System.out.println("recovered after (s) " + seconds);
        assertTrue(seconds.stream().allMatch(s -> s < LONGEST), seconds.toString());
        File[] logs = home.resolve("data/logs").toFile().listFiles((dir, name) -> name.endsWith(".log"));
        assertTrue(logs != null && logs.length > 0);
        String log = Files.readString(logs[0].toPath());
        assertTrue(log.contains("BK-303") && log.contains("JavaFX Application Thread"), "the threads are written down");
    }
}
