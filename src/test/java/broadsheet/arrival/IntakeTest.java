package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.BundleLimits;
import broadsheet.faults.Disk;
import broadsheet.faults.LayeredFileSystem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in a place, what tells that it changed, and copying it into the store.
class IntakeTest {
    @TempDir
    private Path dir;

    private Path folder() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("a.edition"));
        Files.createDirectories(folder.resolve("images/deep"));
        byte[] large = new byte[200_001];
        new Random(3).nextBytes(large);
        Files.write(folder.resolve("images/deep/p.png"), large);
        Files.writeString(folder.resolve("manifest.json"), "{}");
        return folder;
    }

    private String refused(Path source, Path target, Stamp stamp) {
        return refused(assertThrows(Refused.class, () -> Intake.copy(source, target, stamp)));
    }

    private static String refused(Refused refused) { return refused.reason().code() + " " + refused.detail(); }

    @Test
    void aPipeWouldBeWaitedForForEverAndIsRefused() throws Exception {
        Path pipe = dir.resolve("a.edition");
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            made = false;
        }
        Assumptions.assumeTrue(made, "not run: this system makes no pipes");
        assertEquals("BA-201 BS-205", refused(pipe, dir.resolve("copy"), Stamp.of(pipe)));
        Path link = Files.createSymbolicLink(dir.resolve("b.edition"), pipe);
        assertEquals("BA-201 BS-205", refused(link, dir.resolve("copy"), Stamp.of(link)));
        Files.delete(pipe);
        assertEquals("BA-101 ", refused(pipe, dir.resolve("copy"), Stamp.of(link)));
    }

    @Test
    void whatIsBeyondTheLimitsIsNotCopiedFirst() throws Exception {
        Path huge = dir.resolve("huge.edition");
        try (SeekableByteChannel channel = Files.newByteChannel(huge, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(BundleLimits.STANDARD.archive()).write(ByteBuffer.allocate(1));
        }
        Assumptions.assumeTrue(Files.getFileStore(dir).getUsableSpace() > 3L << 30, "not run: hardly any room here");
        assertEquals("BA-201 BS-108 " + (BundleLimits.STANDARD.archive() + 1) + " bytes", refused(huge, dir.resolve("copy"), Stamp.of(huge)));
        assertFalse(Files.exists(dir.resolve("copy")));
    }

    @Test
    void everythingIsCopiedByteForByte() throws Exception {
        Path folder = folder();
        Path target = dir.resolve("copy");
        Intake.copy(folder, target, Stamp.of(folder));
        assertEquals(tree(folder), tree(target));
        assertArrayEquals(Files.readAllBytes(folder.resolve("images/deep/p.png")), Files.readAllBytes(target.resolve("images/deep/p.png")));
        Path file = folder.resolve("images/deep/p.png");
        Intake.copy(file, dir.resolve("p"), Stamp.of(file));
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(dir.resolve("p")));
    }

    private static Set<String> tree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(f -> root.relativize(f).toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void whatChangedOrGrowsIsNotTaken() throws Exception {
        Path folder = folder();
        Stamp stamp = Stamp.of(folder);
        assertEquals("BA-102 it grows while it is read", refused(folder, dir.resolve("c1"), new Stamp(stamp.files(), 200_000, stamp.marks())));
        assertEquals("BA-102 ", refused(folder, dir.resolve("c2"), new Stamp(stamp.files(), stamp.bytes(), stamp.marks() + 1)));
        Files.setLastModifiedTime(folder.resolve("manifest.json"), FileTime.fromMillis(0));
        assertEquals("BA-102 ", refused(folder, dir.resolve("c3"), stamp));
        assertTrue(refused(dir.resolve("gone"), dir.resolve("c4"), stamp).startsWith("BA-101 "));
    }

    @Test
    void aLinkInsideIsRefused() throws Exception {
        Path folder = folder();
        Files.createSymbolicLink(folder.resolve("images/q.png"), folder.resolve("images/deep/p.png"));
        assertEquals("BA-201 BS-205 images/q.png", refused(folder, dir.resolve("c"), Stamp.of(folder)));
        Files.delete(folder.resolve("images/q.png"));
        Files.createSymbolicLink(folder.resolve("images/q.png"), dir.resolve("absent"));
        assertEquals("BA-201 BS-205 images/q.png", refused(folder, dir.resolve("c2"), Stamp.of(folder)));
    }

    @Test
    void withoutRoomOrWhereSomethingStandsNothingIsStored() throws Exception {
        Path folder = folder();
        Stamp stamp = Stamp.of(folder);
        assertTrue(refused(folder, dir.resolve("c"), new Stamp(1, Long.MAX_VALUE / 2, 0)).matches("BA-104 \\d+ bytes needed, \\d+ free"));
        assertFalse(Files.exists(dir.resolve("c")));
        Path file = folder.resolve("manifest.json");
        Files.writeString(dir.resolve("there"), "x");
        assertTrue(refused(file, dir.resolve("there"), Stamp.of(file)).startsWith("BA-104 "));
        assertTrue(refused(folder, dir.resolve("there"), stamp).startsWith("BA-104 "));
        assertTrue(refused(folder, dir.resolve("no/such/c"), stamp).startsWith("BA-104 "));
    }

    /// The store's disk keeps other bytes than it was given.
    @Test
    void aCopyThatDiffersFromWhatWasReadIsNotTaken() throws Exception {
        Path file = folder().resolve("images/deep/p.png");
        Path spoiled = LayeredFileSystem.over(dir, new Disk() {
            @Override
            public void before(Call call, Path path) throws IOException {
                if (call == Call.READ && path.toString().endsWith("copy")) {
                    Files.writeString(dir.resolve("copy"), "other bytes");
                }
            }
        });
        String said = refused(file, spoiled.resolve("copy"), Stamp.of(file));
        assertEquals("BA-104 the copy differs from what was read", said);
    }

    /// A source that fails while it is there, at every call.
    @Test
    void aSourceThatCannotBeReadSaysSo() throws Exception {
        Path folder = folder();
        Stamp stamp = Stamp.of(folder);
        List<String> said = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            int fails = n;
            Path source = LayeredFileSystem.over(folder, new Disk() {
                private int calls;

                @Override
                public synchronized void before(Call call, Path path) throws IOException {
                    if (calls++ == fails) {
                        throw new IOException("bad sector");
                    }
                }
            });
            try {
                Path target = dir.resolve("copy" + n);
                Intake.copy(source, target, stamp);
                break;
            } catch (Refused refused) {
                said.add(refused(refused).replaceAll(" .*", ""));
            }
        }
        assertTrue(said.size() > 3 && said.contains("BA-103"), said::toString);
        assertTrue(said.stream().allMatch(s -> s.matches("BA-10[123]|BA-201")), said::toString);
    }

    /// Anything that changes about a folder changes its stamp.
    @Test
    void everyChangeIsSeen() throws Exception {
        Path folder = folder();
        Path manifest = folder.resolve("manifest.json");
        Stamp before = Stamp.of(folder);
        assertEquals(200_003, before.bytes());
        assertEquals(5, before.files());
        assertEquals(before, Stamp.of(folder));
        FileTime time = Files.getLastModifiedTime(manifest);
        Files.setLastModifiedTime(manifest, FileTime.fromMillis(time.toMillis() + 1));
        assertNotEquals(before, Stamp.of(folder));
        Files.setLastModifiedTime(manifest, time);
        assertEquals(before, Stamp.of(folder));
        Files.move(manifest, folder.resolve("manifest.jsoo"));
        assertNotEquals(before, Stamp.of(folder));
        Files.move(folder.resolve("manifest.jsoo"), manifest);
        Files.createDirectory(folder.resolve("more"));
        assertNotEquals(before, Stamp.of(folder));
        Files.delete(folder.resolve("more"));
        Files.delete(manifest);
        Files.writeString(folder.resolve("other"), "x");
        Files.writeString(manifest, "{}");
        Files.setLastModifiedTime(manifest, time);
        Files.delete(folder.resolve("other"));
        Stamp again = Stamp.of(folder);
        assertEquals(before.bytes() + " " + before.files(), again.bytes() + " " + again.files());
        assertThrows(IOException.class, () -> Stamp.of(folder.resolve("absent")));
        Stamp one = Stamp.of(manifest);
        Files.writeString(manifest, "{ }");
        Files.setLastModifiedTime(manifest, time);
        assertNotEquals(one, Stamp.of(manifest));
        assertEquals(1 + " " + 3, Stamp.of(manifest).files() + " " + Stamp.of(manifest).bytes());
    }

    /// An inbox is looked into two levels deep, a stick, below the folder of sticks, three.
    @ParameterizedTest
    @CsvSource({"a.edition, 1, 1", "1/a.edition, 1, 1", "1/2/a.edition, 1, 1", "1/2/3/a.edition, 0, 1", "1/2/3/4/a.edition, 0, 0", "a.edition/b.edition, 1, 1",
        "a.zip, 0, 0", ".a.edition, 0, 0", "~a.edition, 0, 0", "$a.edition, 0, 0", "1/.hidden/a.edition, 0, 0", "1/$RECYCLE.BIN/a.edition, 0, 0"})
    void placesAreLookedIntoToTheirDepth(String file, int inInbox, int onStick) throws Exception {
        Path place = Files.createDirectories(dir.resolve("place"));
        Files.createDirectories(place.resolve(file).getParent());
        Files.writeString(place.resolve(file), "x");
        assertEquals(inInbox, scan(ArrivalSettings.of(dir, List.of(place), List.of())).found().size());
        SourceScan.Seen stick = scan(ArrivalSettings.of(dir, List.of(), List.of(place)));
        assertEquals(onStick, stick.found().size());
        assertTrue(stick.complete());
        assertTrue(stick.folders().contains(place));
    }

    @Test
    void atMostSixtyFourAreTakenAndTwoHundredAndFiftySixFoldersEntered() throws Exception {
        Path place = Files.createDirectories(dir.resolve("place"));
        for (int i = 0; i < 64; i++) {
            Files.writeString(place.resolve(i + ".edition"), "x");
        }
        ArrivalSettings settings = ArrivalSettings.of(dir, List.of(place), List.of());
        assertEquals(64, scan(settings).found().size());
        Files.writeString(place.resolve("more.edition"), "x");
        assertEquals(64, scan(settings).found().size());
        for (int i = 0; i < 255; i++) {
            Files.createDirectories(place.resolve("d" + i));
        }
        assertEquals(256, scan(settings).folders().size());
        Files.createDirectories(place.resolve("d255"));
        Files.createDirectories(place.resolve("d256"));
        assertEquals(256, scan(settings).folders().size());
        assertTrue(scan(settings).complete());
    }

    /// The clock goes on by a step at each look at it; the budget is five seconds.
    @Test
    void aLookEndsWithItsBudget() throws Exception {
        Path place = Files.createDirectories(dir.resolve("place"));
        for (int i = 0; i < 600; i++) {
            Files.writeString(place.resolve("f" + i), "x");
        }
        Files.writeString(Files.createDirectories(place.resolve("below")).resolve("a.edition"), "x");
        ArrivalSettings settings = ArrivalSettings.of(dir, List.of(place), List.of());
        AtomicLong nanos = new AtomicLong();
        SourceScan.Seen hurried = SourceScan.scan(settings, () -> nanos.addAndGet(Duration.ofSeconds(3).toNanos()));
        assertFalse(hurried.complete());
        assertEquals(0, hurried.found().size());
        assertTrue(scan(settings).complete());
        AtomicLong exact = new AtomicLong();
        SourceScan.Seen justInTime = SourceScan.scan(settings, () -> exact.getAndSet(Duration.ofSeconds(5).toNanos()));
        assertTrue(justInTime.complete() && justInTime.found().size() == 1);
        AtomicLong over = new AtomicLong();
        assertFalse(SourceScan.scan(settings, () -> over.getAndSet(Duration.ofSeconds(5).toNanos() + 1)).complete());
    }

    @Test
    void aPlaceThatCannotBeListedDoesNotHideTheOthers() throws Exception {
        Path bad = Files.createDirectories(dir.resolve("bad"));
        Path good = Files.createDirectories(dir.resolve("good"));
        Files.writeString(good.resolve("a.edition"), "x");
        Path failing = LayeredFileSystem.over(bad, new Disk() {
            @Override
            public void before(Call call, Path path) throws IOException {
                if (call == Call.LIST) {
                    throw new IOException("no such device");
                }
            }
        });
        SourceScan.Seen seen = scan(ArrivalSettings.of(dir, List.of(failing, good, dir.resolve("absent")), List.of()));
        assertFalse(seen.complete());
        assertEquals(Set.of(good.resolve("a.edition")), seen.found());
    }

    private static SourceScan.Seen scan(ArrivalSettings settings) { return SourceScan.scan(settings, () -> 0); }
}
