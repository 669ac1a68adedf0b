package broadsheet.app;

import broadsheet.samples.ThisProgram;
import broadsheet.ui.kiosk.Papers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The real reading screen with its window, killed (SIGKILL) at random moments while editions are copied into its inbox; every start after a kill must
/// show a whole edition, the new one or, where two died while it was on trial, the one before: `broadsheet.app.KilledWindow [KILLS [SEED]]`. On the display of `DISPLAY` where there is one.
///
/// [broadsheet.arrival.ArrivalKillTest] does the same without a window, so many times in every build as there is time for.
public final class KilledWindow {
    private static final Pattern ISSUE = Pattern.compile("铸辉煌(\\d+)");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 12);
    /// So long a process lives at most once its edition is shown, in milliseconds; every sixth outlives the trial of ten seconds, so that some editions stay.
    private static final int LONGEST_LIFE = 3_000;
    private static final int PAST_THE_TRIAL = 12_000;
    private static final int PIECE = 512;

    private final Path home;
    private final Random random;
    private final AtomicReference<Copying> copying = new AtomicReference<>();
    private int issue = 1;
    private int shown;
    private int beforeShown;
    private int replaced;
    private int givenUp;

    private record Copying(Thread thread) { }

    private KilledWindow(Path home, Random random) {
        this.home = home;
        this.random = random;
    }

    static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        KilledWindow screen = new KilledWindow(Files.createTempDirectory("kiosk-killed"), new Random(seed));
        screen.prepare();
        for (int kill = 1; kill <= kills; kill++) {
            screen.live(kill);
        }
        System.out.printf("killed %d times, seed %d: %d before the edition stood on the screen; a whole edition at each other start; %d times a newer one than before, %d times one given up%n",
                kills, seed, screen.beforeShown, screen.replaced, screen.givenUp);
    }

    private void prepare() throws Exception {
        Files.createDirectories(home.resolve("inbox"));
        Path first = Papers.folder(home.resolve("first"), FIRST.minusDays(1), issue);
        Files.writeString(home.resolve("kiosk.conf"), "data = data\nwidth-mm = 500\ninbox = inbox\nsettle = 1s\npoll = 1s\ntrial = 10s\nedition = " + first + "\n");
    }

    private void live(int kill) throws Exception {
        // Only kills are tried here: three deaths in a row would start it in safe mode, which takes nothing new.
        Files.deleteIfExists(home.resolve("data/starts.json"));
        boolean toShown = kill % 4 != 0;
        Process process = start();
        try (BufferedReader out = process.inputReader()) {
            copy();
            if (!toShown) {
                Thread.sleep(random.nextInt(2 * LONGEST_LIFE));
                beforeShown++;
            } else {
                look(out, kill);
                Thread.sleep(kill % 6 == 1 ? PAST_THE_TRIAL : random.nextInt(LONGEST_LIFE));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void look(BufferedReader out, int kill) throws IOException {
        String line = out.readLine();
        while (line != null && !line.startsWith("HEADLINES")) {
            line = out.readLine();
        }
        Matcher found = ISSUE.matcher(line == null ? "" : line);
        if (!found.find()) {
            throw new AssertionError("kill " + kill + ": shows " + line + ", see " + home);
        }
        int now = Integer.parseInt(found.group(1));
        givenUp += now < shown ? 1 : 0;
        replaced += now > shown ? 1 : 0;
        shown = now;
        System.out.printf("%d: issue %d of %d%n", kill, now, issue);
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=" + (System.getenv("DISPLAY") == null ? "Headless" : "gtk"), "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED",
                "-Dbroadsheet.home=" + home.resolve("home"), "-cp", ThisProgram.classPath(), FrozenScreen.class.getName(), home.resolve("kiosk.conf").toString(), "20", "stay"));
        return new ProcessBuilder(command).redirectError(home.resolve("err").toFile()).start();
    }

    /// The next issue grows in the inbox, piece by piece, whatever becomes of the screen.
    private void copy() throws Exception {
        Copying before = copying.get();
        if (before != null && before.thread().isAlive()) {
            return;
        }
        issue++;
        byte[] whole = Files.readAllBytes(Papers.archive(home, FIRST.plusDays(issue), issue));
        Path target = home.resolve("inbox").resolve(issue + ".edition");
        int pause = random.nextInt(1, 40);
        copying.set(new Copying(Thread.ofPlatform().daemon().start(() -> {
            try (OutputStream out = Files.newOutputStream(target)) {
                for (int at = 0; at < whole.length; at += PIECE) {
                    out.write(whole, at, Math.min(PIECE, whole.length - at));
                    Thread.sleep(pause);
                }
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        })));
    }
}
