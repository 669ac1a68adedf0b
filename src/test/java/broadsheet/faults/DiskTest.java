package broadsheet.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disks fail as they say: a test built on one that never fails proves nothing.
class DiskTest {
    @TempDir
    private Path dir;

    @Test
    void aLayerWithoutFaultsIsAnOrdinaryFolder() throws IOException {
        Path folder = Files.createDirectories(LayeredFileSystem.over(dir, new Disk() { }).resolve("a/b"));
        Files.writeString(folder.resolve("x"), "报纸");
        WholeFile.write(folder.resolve("y"), "日报".getBytes());
        assertEquals("报纸", Files.readString(dir.resolve("a/b/x")));
        assertEquals("日报", Files.readString(folder.resolve("y")));
        try (var names = Files.list(folder)) {
            assertEquals(2, names.count());
        }
    }

    @Test
    void everyCallOfAWholeFileCanFailAndTheOldOneStays() throws IOException {
        int failures = 0;
        for (int n = 1; ; n++) {
            Path old = Files.writeString(dir.resolve("old" + n), "old");
            FailingDisk disk = FailingDisk.once(n);
            Path target = LayeredFileSystem.over(dir, disk).resolve("old" + n);
            try {
                WholeFile.write(target, "new".getBytes());
            } catch (IOException expected) {
                failures++;
            }
            assertTrue(Set.of("old", "new").contains(Files.readString(old)), "call " + n);
            if (!disk.hasFailed()) {
                break;
            }
        }
        assertTrue(failures > 8, failures + " calls failed");
    }

    @Test
    void aFullDiskTakesAPartWithoutAWordAndThenNothing() throws IOException {
        Path file = LayeredFileSystem.over(dir, new FullDisk(dir, 10)).resolve("x");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertEquals(10, channel.write(ByteBuffer.allocate(25)));
            assertThrows(IOException.class, () -> channel.write(ByteBuffer.allocate(1)));
            assertEquals(4, channel.write(ByteBuffer.allocate(4), 0), "what is there may be written over");
        }
    }

    @Test
    void whatWasNotForcedIsLostInTheWorstPowerCut() throws IOException {
        Path live = Files.createDirectory(dir.resolve("live"));
        CrashingDisk disk = new CrashingDisk(live);
        Path root = LayeredFileSystem.over(live, disk);
        Files.writeString(root.resolve("unforced"), "1");
        try (FileChannel channel = FileChannel.open(root.resolve("forced"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("kept".getBytes()));
            channel.force(true);
            disk.worstPowerCut(dir.resolve("nameless"));
            assertFalse(Files.exists(dir.resolve("nameless/forced")), "its name was not forced");
            WholeFile.forceFolder(root);
            channel.write(ByteBuffer.wrap(" lost".getBytes()));
        }
        disk.worstPowerCut(dir.resolve("after"));
        assertEquals("kept", Files.readString(dir.resolve("after/forced")));
        assertEquals("", Files.readString(dir.resolve("after/unforced")));
    }

    @Test
    void aPowerCutMayLeaveManyThings() throws IOException {
        Path live = Files.createDirectory(dir.resolve("live"));
        CrashingDisk disk = new CrashingDisk(live);
        Path root = LayeredFileSystem.over(live, disk);
        Files.writeString(root.resolve("x"), "0123456789");
        WholeFile.forceFolder(root);
        Set<String> seen = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            Path after = dir.resolve("after" + seed);
            disk.powerCut(new Random(seed), after);
            seen.add(Files.readString(after.resolve("x")));
        }
        assertTrue(seen.contains("") && seen.contains("0123456789") && seen.size() > 5, seen.toString());
    }

    @Test
    void aWholeFileIsOldOrNewAfterAnyPowerCut() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Path live = Files.createDirectory(dir.resolve("live" + seed));
            CrashingDisk disk = new CrashingDisk(live);
            Path root = LayeredFileSystem.over(live, disk);
            WholeFile.write(root.resolve("x"), "old".getBytes());
            WholeFile.write(root.resolve("x"), "new".getBytes());
            Path after = dir.resolve("after" + seed);
            disk.powerCut(new Random(seed), after);
            assertEquals("new", Files.readString(after.resolve("x")), "seed " + seed);
        }
    }
}
