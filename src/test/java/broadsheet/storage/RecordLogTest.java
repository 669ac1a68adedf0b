package broadsheet.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.Disk.Call;
import broadsheet.faults.FailingDisk;
import broadsheet.faults.LayeredFileSystem;
import broadsheet.storage.RecordLog.Contents;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was appended is read back; what is damaged is known and hurts nothing else.
class RecordLogTest {
    @TempDir
    private Path dir;
    private Path file;

    @BeforeEach
    void aLogOfThree() throws IOException {
        file = dir.resolve("log");
        try (RecordLog log = RecordLog.create(file)) {
            log.append(List.of("一", "two"));
            log.append(List.of(""));
            assertEquals(Files.size(file), log.length());
            assertFalse(log.isFailed());
        }
    }

    @Test
    void recordsComeBackInOrder() throws IOException {
        long size = Files.size(file);
        assertEquals(new Contents(List.of("一", "two", ""), List.of(), false, size, size), RecordLog.read(file, 0));
    }

    @Test
    void eachRecordIsALineWithLengthAndChecksum() throws IOException {
        CRC32C crc = new CRC32C();
        crc.update("two".getBytes());
        assertEquals("00000003 %08x two".formatted(crc.getValue()), Files.readAllLines(file).get(1));
    }

    @Test
    void readingGoesOnWhereItEnded() throws IOException {
        long end = RecordLog.read(file, 0).end();
        assertEquals(List.of(), RecordLog.read(file, end).records());
        Files.writeString(file, Files.readAllLines(file).getFirst() + "\n", StandardOpenOption.APPEND);
        assertEquals(List.of("一"), RecordLog.read(file, end).records());
    }

    @Test
    void anIncompleteLastLineIsTornAndTheRestThere() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 1; cut <= 18; cut++) {
            Files.write(file, Arrays.copyOf(whole, whole.length - cut));
            Contents contents = RecordLog.read(file, 0);
            assertEquals(List.of("一", "two"), contents.records(), "cut by " + cut);
            assertTrue(contents.torn());
            assertEquals(whole.length - 19, contents.end());
            assertEquals(whole.length - cut, contents.size());
        }
    }

    @Test
    void aFlippedBitAnywhereCostsOnlyItsLine() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int secondLine = 18 + 3 + 1;
        for (int at = secondLine; at < secondLine + 21; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] spoiled = whole.clone();
                spoiled[at] ^= (byte) (1 << bit);
                if (spoiled[at] == '\n') {
                    continue;
                }
                Files.write(file, spoiled);
                Contents contents = RecordLog.read(file, 0);
                assertEquals(List.of("一", ""), contents.records(), "bit " + bit + " of byte " + at);
                assertEquals(List.of(2), contents.damaged());
            }
        }
    }

    @Test
    void aLineTooShortForAHeadIsDamaged() throws IOException {
        Files.writeString(file, "\nxyz\n");
        assertEquals(List.of(1, 2), RecordLog.read(file, 0).damaged());
    }

    @Test
    void anExistingFileIsNeverTakenOver() {
        assertThrows(FileAlreadyExistsException.class, () -> RecordLog.create(file));
    }

    @Test
    void aRecordOfTwoLinesIsRefused() throws IOException {
        try (RecordLog log = RecordLog.create(dir.resolve("other"))) {
            assertThrows(IllegalArgumentException.class, () -> log.append(List.of("a\nb")));
        }
    }

    @Test
    void aFailedForceClosesTheLogAndCutsWhatWasNotAcknowledged() throws IOException {
        FailingDisk disk = FailingDisk.from(6);
        Path layered = LayeredFileSystem.over(dir, disk).resolve("failing");
        try (RecordLog log = RecordLog.create(layered)) {
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 9; i++) {
                    log.append(List.of("x"));
                }
            });
            assertTrue(log.isFailed());
            assertThrows(IOException.class, () -> log.append(List.of("y")), "it takes no more, even after the disk is mended");
        }
    }

    @Test
    void aLogThatCannotBeForcedWhenMadeIsNotMade() {
        Path layered = LayeredFileSystem.over(dir, FailingDisk.always(Call.FORCE)).resolve("failing");
        assertThrows(IOException.class, () -> RecordLog.create(layered));
    }

    @Test
    void aFileDeletedUnderTheWriterIsNoticed() throws IOException {
        Path gone = dir.resolve("gone");
        try (RecordLog log = RecordLog.create(gone)) {
            log.append(List.of("x"));
            Files.delete(gone);
            assertThrows(IOException.class, () -> log.append(List.of("y")));
        }
    }

    @Test
    void aFileReplacedByAShorterOneIsNoticed() throws IOException {
        Path replaced = dir.resolve("replaced");
        try (RecordLog log = RecordLog.create(replaced)) {
            log.append(List.of("x"));
            Files.delete(replaced);
            Files.writeString(replaced, "");
            assertThrows(IOException.class, () -> log.append(List.of("y")));
        }
    }
}
