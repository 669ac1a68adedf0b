package broadsheet.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Puts a store of one value onto bad disks: what was acknowledged is there afterwards, and what was not is the old or the new value,
/// never another and never none.
///
/// @param dir   an empty folder of the test
/// @param store what is tried
public record StoreTrial(Path dir, Store store) {
    private static final int OLD = 1;
    private static final int NEW = 2;
    private static final int STEP = Scale.cases(3, 1);
    private static final int CUTS_PER_CALL = Scale.cases(2, 8);

    /// Something that keeps a value in a folder. Each call opens the store anew.
    public interface Store {
        /// Stores a value; returns when it is acknowledged.
        void put(Path folder, int value) throws IOException;

        /// The value that is stored.
        int get(Path folder) throws IOException;
    }

    private Path with(String name) throws IOException {
        Path folder = Files.createDirectories(dir.resolve(name));
        store.put(folder, OLD);
        return folder;
    }

    /// @return whether the store acknowledged the new value
    private boolean acknowledged(Path folder) {
        try {
            store.put(folder, NEW);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private void check(Path folder, boolean acknowledged, String when) throws IOException {
        int found = store.get(folder);
        assertTrue(found == NEW || found == OLD && !acknowledged, when + ": " + found + (acknowledged ? " though acknowledged" : ""));
    }

    /// Fails each call in turn, once or from then on; the same store is then used on the mended disk.
    /// @return how many failures were tried
    public int failingCalls() throws IOException {
        int runs = 0;
        for (boolean forGood : new boolean[] {false, true}) {
            boolean failed = true;
            for (int n = 1; failed; n += STEP) {
                Path folder = with("failing-" + forGood + n);
                FailingDisk disk = forGood ? FailingDisk.from(n) : FailingDisk.once(n);
                boolean acknowledged = acknowledged(LayeredFileSystem.over(folder, disk));
                failed = disk.hasFailed();
                check(folder, acknowledged, "call " + n + (forGood ? " and on" : ""));
                store.put(folder, NEW);
                assertEquals(NEW, store.get(folder), "afterwards, call " + n);
                runs++;
            }
        }
        return runs;
    }

    /// Cuts the power before each call in turn, and after the last.
    /// @return how many cuts were tried
    public int powerCuts() throws IOException {
        Random chance = new Random(7);
        int cuts = 0;
        boolean failed = true;
        for (int n = 1; failed; n += STEP) {
            Path real = Files.createDirectories(dir.resolve("real" + n));
            CrashingDisk disk = new CrashingDisk(real);
            store.put(LayeredFileSystem.over(real, disk), OLD);
            FailingDisk stop = FailingDisk.from(n);
            boolean acknowledged = acknowledged(LayeredFileSystem.over(real, new StoppedDisk(stop, disk)));
            failed = stop.hasFailed();
            for (int i = 0; i < CUTS_PER_CALL; i++) {
                Path left = Files.createDirectories(dir.resolve("left" + n + "-" + i));
                if (i == 0) {
                    disk.worstPowerCut(left);
                } else {
                    disk.powerCut(chance, left);
                }
                check(left, acknowledged, "power cut before call " + n);
                cuts++;
            }
        }
        return cuts;
    }

    /// Leaves the disk less and less room.
    /// @param step bytes between two disks
    /// @return how many disks were tried
    public int fullDisks(int step) throws IOException {
        int runs = 0;
        boolean refused = true;
        for (int room = 0; refused; room += step) {
            Path folder = with("full" + room);
            FullDisk disk = new FullDisk(folder, 0);
            disk.grow(disk.used() + room);
            boolean acknowledged = acknowledged(LayeredFileSystem.over(folder, disk));
            refused = !acknowledged;
            check(folder, acknowledged, room + " bytes left");
            runs++;
        }
        return runs;
    }
}
