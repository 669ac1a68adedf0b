package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import broadsheet.samples.ThisProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A screen's process takes editions in and switches to them without pause and is killed (SIGKILL) at random moments: every restart shows
/// a whole edition, never none, and never one that a death made it give up for good without a second try.
@Tag("hostile")
class ArrivalKillTest {
    private static final int KILLS = Scale.cases(8, 1_000);

    private static final String LOOKED = "LOOKED";
    /// A screen that has nothing to take is killed all the same.
    private static final int MOST_LOOKS = 2_000;

    @TempDir
    private Path dir;

    /// The process that is killed: says in which state it is at every step and goes on for ever.
    static final class Screen {
        private Screen() { }

        static void main(String[] args) throws Exception {
            Path home = Path.of(args[0]);
            try (Arrivals arrivals = Arrivals.open(settings(home), event -> System.out.println(event.state()))) {
                System.out.println("STARTED");
                while (true) {
                    arrivals.look();
                    if (arrivals.switchNow().isPresent()) {
                        arrivals.confirmPainted();
                        System.out.println("PAINTED");
                    }
                    System.out.println(LOOKED);
                }
            }
        }
    }

    /// So short a trial that some die on it and some after it.
    private static ArrivalSettings settings(Path home) {
        ArrivalSettings usual = ArrivalSettings.of(home.resolve("store"), List.of(home.resolve("inbox")), List.of());
        return new ArrivalSettings(usual.store(), usual.inboxes(), usual.mounts(), usual.names(), "", SignatureRule.OFF,
                Duration.ofMillis(40), usual.poll(), usual.scanBudget(), Duration.ofMillis(30));
    }

    /// The next line; a process that ends by itself fails the test.
    private static String line(BufferedReader said) throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new AssertionError("the process ended before it was killed");
        }
        return line;
    }

    private Process screen() throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xlog:disable", "-cp", ThisProgram.classPath(), Screen.class.getName(), dir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void everyRestartShowsAWholeEdition() throws Exception {
        Path inbox = Files.createDirectories(dir.resolve("inbox"));
        Path work = Files.createDirectories(dir.resolve("work"));
        try (Arrivals arrivals = Arrivals.open(settings(dir), e -> { })) {
            Files.copy(Issues.archive(work, "first.edition", "2025-01-01", 1, "第1"), inbox.resolve("first.edition"));
            arrivals.look();
            for (int i = 0; i < 1_000_000 && arrivals.switchNow().isEmpty(); i++) {
                arrivals.look();
            }
            arrivals.confirmPainted();
        }
        Files.delete(inbox.resolve("first.edition"));
        Random random = new Random(9);
        TreeMap<String, Integer> killedIn = new TreeMap<>();
        int issue = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            issue++;
            Path next = Issues.archive(work, "n" + issue, "2025-01-02", issue, "第" + issue);
            Files.move(next, inbox.resolve("today.edition"), StandardCopyOption.REPLACE_EXISTING);
            killedIn.merge(lifeUntilKilled(random.nextInt(10), random.nextInt(60)), 1, Integer::sum);
            assertWhole(kill, issue);
        }
        Ledger.row(ArrivalKillTest.class, "arrival: kill −9 at any moment of taking in and switching, then a restart", KILLS,
                "a whole edition is shown every time; killed in " + killedIn);
    }

    /// Kills after so many lines and milliseconds.
    /// @return the last thing it said
    private String lifeUntilKilled(int lines, int millis) throws Exception {
        Process process = screen();
        String last = "";
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (!last.equals("STARTED")) {
                last = line(said);
            }
            int looks = 0;
            for (int heard = 0; heard < lines && looks < MOST_LOOKS && !last.equals("PAINTED");) {
                String line = line(said);
                if (line.equals(LOOKED)) {
                    looks++;
                } else {
                    heard++;
                    last = line;
                }
            }
            process.waitFor(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            assertNotEquals(0, process.waitFor(), "it was killed, not finished");
        }
        return last;
    }

    private void assertWhole(int kill, int newest) throws Exception {
        try (EditionStore store = EditionStore.open(dir.resolve("store"))) {
            KeptEdition shown = store.current().orElseThrow(() -> new AssertionError("nothing is shown after kill " + kill));
            assertEquals("第" + shown.issue(), Issues.story(shown), "kill " + kill);
            assertTrue(shown.issue() <= newest);
            if (store.ready().isPresent()) {
                assertEquals("第" + store.ready().get().issue(), Issues.story(store.ready().get()), "waiting after kill " + kill);
            }
        }
    }
}
