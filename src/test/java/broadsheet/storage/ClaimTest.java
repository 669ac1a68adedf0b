package broadsheet.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.Disk.Call;
import broadsheet.faults.FailingDisk;
import broadsheet.faults.LayeredFileSystem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One holder at a time.
class ClaimTest {
    @TempDir
    private Path dir;
    private Path file;

    @BeforeEach
    void aFile() { file = dir.resolve("lock"); }

    @Test
    void aClaimKeepsOthersOutUntilItIsGivenUp() throws IOException {
        Claim claim = Claim.on(file).orElseThrow();
        assertEquals(Optional.empty(), Claim.on(file));
        assertTrue(Claim.isHeld(file));
        assertTrue(Claim.isHeld(dir.resolve("x/../lock")), "by whatever name");
        claim.close();
        assertFalse(Claim.isHeld(file));
        Claim.on(file).orElseThrow().closeAndDelete();
        assertFalse(Files.exists(file));
    }

    @Test
    void lookingDoesNotGiveUpAClaim() throws IOException {
        try (Claim claim = Claim.on(file).orElseThrow()) {
            assertTrue(Claim.isHeld(file) && Claim.isHeld(file), "asked twice of " + claim);
        }
    }

    @Test
    void aFileThatIsNotThereIsHeldByNobodyAndNotMade() throws IOException {
        assertFalse(Claim.isHeld(file));
        assertFalse(Files.exists(file));
    }

    @Test
    void aLockTakenByOtherMeansCounts() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             var lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertEquals(Optional.empty(), Claim.on(file));
            assertTrue(Claim.isHeld(file));
        }
    }

    @Test
    void aFileSystemThatCannotLockSaysSo() throws IOException {
        Path layered = LayeredFileSystem.over(dir, FailingDisk.always(Call.LOCK)).resolve("lock");
        assertThrows(IOException.class, () -> Claim.on(layered));
        assertThrows(IOException.class, () -> Claim.isHeld(layered));
        Claim.on(file).orElseThrow().close();
    }
}
