package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.mark.Mark;
import broadsheet.storage.Claim;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal where something stands in the way: in which words a failure is told, locks of others, and nothing to take back.
class JournalEdgesTest {
    @TempDir
    private Path data;

    @Test
    void failuresAreToldByWhatCanBeDone() {
        assertEquals(SaveState.Reason.GONE, Reasons.of(new NoSuchFileException("x")));
        assertEquals(SaveState.Reason.GONE, Reasons.of(new NotDirectoryException("x")));
        assertEquals(SaveState.Reason.NOT_ALLOWED, Reasons.of(new AccessDeniedException("x")));
        for (String full : List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk", "磁盘空间不足。",
                "the disk takes no more", "x could not be stored whole")) {
            assertEquals(SaveState.Reason.DISK_FULL, Reasons.of(new IOException(full)), full);
        }
        for (String refused : List.of("Read-only file system", "Permission denied", "Access is denied", "拒绝访问。")) {
            assertEquals(SaveState.Reason.NOT_ALLOWED, Reasons.of(new IOException(refused)), refused);
        }
        assertEquals(SaveState.Reason.OTHER, Reasons.of(new IOException("Input/output error")));
        assertEquals(SaveState.Reason.OTHER, Reasons.of(new IOException((String) null)));
    }

    @Test
    void whereNothingWasDoneNothingIsTakenBack() throws IOException {
        try (ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run)) {
            assertFalse(session.canUndo() || session.canRedo());
            assertEquals(Optional.empty(), session.undo());
            assertEquals(Optional.empty(), session.redo());
            List<List<Change>> told = new ArrayList<>();
            session.onChange(told::add);
            session.refresh();
            assertEquals(List.of(), told);
            Mark mark = Entries.mark("一");
            session.put(mark);
            session.put(mark);
            assertEquals(1, told.size(), "the same again is no change");
            assertTrue(session.canUndo() && !session.canRedo());
        }
    }

    /// Somebody holds the lock that this writer wants; once it is free, writing goes on.
    @Test
    void aLockHeldByAnotherIsAFailureThatIsMadeGood() throws IOException {
        Path folder = Files.createDirectories(JournalNames.folder(data, Entries.EDITION));
        Mark mark = Entries.mark("一");
        Version version = new Version(mark.id(), new Stamp(1, "w"), new Stamp(1, "w"), Optional.of(mark));
        JournalWriter writer = new JournalWriter(folder, "w", new VersionJson(Entries.EDITION));
        try (Claim other = Claim.on(folder.resolve(JournalNames.lock("w"))).orElseThrow()) {
            IOException held = assertInstanceOf(IOException.class, thrown(() -> writer.write(List.of(version), List::of)));
            assertTrue(held.getMessage().contains("held by somebody else"), held::getMessage);
            assertFalse(other.toString().isEmpty());
        }
        writer.write(List.of(version), List::of);
        writer.close();
        try (ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run)) {
            assertEquals(List.of(mark), session.entries());
        }
    }

    /// A snapshot that says it covers files that are no journals of its folder: they are not touched, and the session opens and ends.
    @Test
    void aSnapshotCannotHaveForeignFilesClearedAway() throws IOException {
        Path folder = Files.createDirectories(JournalNames.folder(data, Entries.EDITION));
        Path foreign = Files.writeString(data.resolve("foreign.journal"), "of another");
        Path plain = Files.writeString(folder.resolve("letter.txt"), "of another");
        long size = Files.size(foreign);
        VersionJson json = new VersionJson(Entries.EDITION);
        for (int number = 1; number <= Snapshots.KEPT + 2; number++) {
            byte[] content = json.writeSet(List.of(), List.of(new VersionJson.Covered("../../foreign.journal", size), new VersionJson.Covered("letter.txt", size),
                    new VersionJson.Covered(foreign.toString(), size), new VersionJson.Covered("\u0000.journal", size), new VersionJson.Covered("", size)))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            Files.write(folder.resolve(JournalNames.snapshot(number, content)), content);
        }
        Mark mark = Entries.mark("一");
        try (ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run)) {
            session.put(mark);
        }
        assertTrue(Files.exists(foreign) && Files.exists(plain));
        assertEquals(Snapshots.KEPT, JournalReader.names(folder).stream().filter(n -> JournalNames.number(n).isPresent()).count());
        try (ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run)) {
            assertEquals(List.of(mark), session.entries());
        }
    }

    private interface Writing {
        void now() throws IOException;
    }

    private static Object thrown(Writing writing) {
        try {
            writing.now();
            return "nothing";
        } catch (IOException e) {
            return e;
        }
    }
}
