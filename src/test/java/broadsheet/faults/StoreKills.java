package broadsheet.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.samples.ThisProgram;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Kills a process (SIGKILL) that stores one value after another, at random moments: what it had reported as stored is there, and what it
/// was storing is there whole or not at all.
///
/// @param dir   an empty folder of the test
/// @param store what is tried; its class needs a constructor without parameters, for the process makes one of its own
record StoreKills(Path dir, StoreTrial.Store store) {
    /// The first value and the second, each in a folder of its own number.
    private static final int VALUES = 2;

    /// The process that is killed: prints folder and value once the store has returned.
    static final class Writer {
        private Writer() { }

        static void main(String[] args) throws IOException, ReflectiveOperationException {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            Constructor<?> made = Class.forName(args[1]).getDeclaredConstructor();
            made.setAccessible(true);
            StoreTrial.Store store = (StoreTrial.Store) made.newInstance();
            out.println("STARTED");
            for (int n = 0; ; n++) {
                Path folder = Files.createDirectories(Path.of(args[0]).resolve(String.valueOf(n)));
                for (int value = 1; value <= VALUES; value++) {
                    store.put(folder, value);
                    out.println(n + " " + value);
                }
            }
        }
    }

    /// @return how many values were reported as stored, all of them looked for afterwards
    long kill(int times) throws IOException, InterruptedException {
        Random random = new Random(17);
        long reported = 0;
        for (int kill = 0; kill < times; kill++) {
            Path work = Files.createDirectories(dir.resolve("kill" + kill));
            int acknowledged = lifeUntilKilled(work, random.nextInt(12), random.nextInt(8));
            reported += acknowledged;
            for (int n = 0; n <= acknowledged / VALUES; n++) {
                check(work.resolve(String.valueOf(n)), acknowledged - n * VALUES, "kill " + kill + ", folder " + n);
            }
        }
        return reported;
    }

    /// @param acknowledged how many values were reported for this folder or a later one
    private void check(Path folder, int acknowledged, String when) throws IOException {
        if (Files.exists(folder)) {
            int found = store.get(folder);
            int least = Math.min(acknowledged, VALUES);
            assertTrue(found >= least && found <= Math.min(least + 1, VALUES), when + ": " + found + ", reported " + least);
        } else {
            assertTrue(acknowledged <= 0, when + ": nothing there");
        }
    }

    /// Kills after so many lines and milliseconds.
    /// @return how many values it had reported
    private int lifeUntilKilled(Path work, int lines, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xlog:disable", "-cp", ThisProgram.classPath(), Writer.class.getName(), work.toString(), store.getClass().getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int reported = -1;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                reported++;
                if (reported == lines) {
                    Thread.sleep(millis);
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertTrue(process.waitFor() != 0 && reported >= lines, "it ended by itself after " + reported + " values");
        return reported;
    }
}
