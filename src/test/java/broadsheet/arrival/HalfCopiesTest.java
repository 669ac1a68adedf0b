package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copiers that are slow, stop, come back, or are pulled out while the screen looks every second: at every look the edition before or
/// the new one is shown, whole. 4 KB every 100 ms, by the hall's own clock; real files.
@Tag("hostile")
class HalfCopiesTest {
    private static final int CUTS = Scale.cases(30, 300);
    private static final int BLOCK = 4096;
    private static final int BLOCKS_PER_LOOK = 10;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration TRIAL = Duration.ofSeconds(61);

    @TempDir
    private Path dir;
    private final Random random = new Random(6);
    private int looks;

    /// How the copier writes.
    private enum Copier { GROWING, LENGTH_FIRST, FOLDER }

    /// What becomes of the half copy.
    private enum End { STAYS_HALF, PULLED, GOES_ON }

    @Test
    void whatIsShownIsTheOldOrTheNewEditionWhole() throws Exception {
        Path work = Files.createDirectories(dir.resolve("work"));
        String old = "旧0";
        int taken = 0;
        try (Hall hall = new Hall(dir)) {
            hall.drop(Issues.archive(work, "first.edition", "2025-01-01", 1, old));
            look(hall, LONG, old, old);
            look(hall, TRIAL, old, old);
            for (int cut = 1; cut <= CUTS; cut++) {
                Copier copier = Copier.values()[cut % 3];
                End end = End.values()[random.nextInt(3)];
                String next = "新" + cut;
                Path source = copier == Copier.FOLDER ? Issues.folder(work.resolve("f" + cut), "2025-01-02", cut, next)
                        : Issues.archive(work, "a" + cut, "2025-01-02", cut, next);
                Path target = hall.media.resolve("STICK/new-" + cut + ".edition");
                copyUntilCut(hall, copier, source, target, old, next);
                if (end == End.GOES_ON) {
                    finish(source, target);
                    look(hall, LONG, old, next);
                    look(hall, TRIAL, old, next);
                    assertEquals(next, hall.shown(), "cut " + cut);
                    old = next;
                    taken++;
                } else if (end == End.PULLED) {
                    EditionStore.delete(hall.media.resolve("STICK"));
                }
                look(hall, LONG, old, end == End.STAYS_HALF ? old : next);
                EditionStore.delete(hall.media.resolve("STICK"));
                look(hall, LOOK, old, old);
            }
        }
        assertTrue(taken > 0 && taken < CUTS);
        Ledger.row(HalfCopiesTest.class, "arrival: a copy of 4 KB every 100 ms broken off at random, its disk pulled, or resumed; looked at every second", CUTS,
                looks + " looks, the old or the new edition, whole; " + taken + " taken in");
    }

    /// Looks each second; what is ready is shown at once.
    private void look(Hall hall, Duration time, String old, String next) throws Exception {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(LOOK)) {
            hall.pass(LOOK);
            hall.show();
            looks++;
            String shown = hall.shown();
            // The very first edition has none before it.
            assertTrue(shown.equals(old) || shown.equals(next) || shown.isEmpty() && old.equals("旧0"), shown + " is neither " + old + " nor " + next);
        }
    }

    private void copyUntilCut(Hall hall, Copier copier, Path source, Path target, String old, String next) throws Exception {
        Files.createDirectories(target.resolveSibling(""));
        List<Path> files = files(source);
        long left = 1 + random.nextLong(total(files) - 1);
        for (Path file : files) {
            Path to = copier == Copier.FOLDER ? target.resolve(source.relativize(file).toString()) : target;
            Files.createDirectories(to.resolveSibling(""));
            byte[] bytes = Files.readAllBytes(file);
            try (RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
                if (copier == Copier.LENGTH_FIRST) {
                    out.setLength(bytes.length);
                }
                for (int at = 0, block = 0; at < bytes.length && left > 0; at += BLOCK, block++) {
                    int count = (int) Math.min(left, Math.min(BLOCK, bytes.length - at));
                    out.write(bytes, at, count);
                    left -= count;
                    if (block % BLOCKS_PER_LOOK == 0) {
                        look(hall, LOOK, old, next);
                    }
                }
            }
            if (left <= 0) {
                return;
            }
        }
    }

    private static void finish(Path source, Path target) throws IOException {
        for (Path file : files(source)) {
            Path to = Files.isDirectory(source) ? target.resolve(source.relativize(file).toString()) : target;
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(file, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The manifest first, as an unlucky copier does.
    private static List<Path> files(Path source) throws IOException {
        try (Stream<Path> tree = Files.walk(source)) {
            return tree.filter(Files::isRegularFile).sorted((a, b) -> b.compareTo(a)).toList();
        }
    }

    private static long total(List<Path> files) throws IOException {
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
        }
        return total;
    }
}
