package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.mark.Entry;
import broadsheet.storage.RecordLog;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// Guided guessing at what a marks file may hold: whatever comes, the journal opens, what it gives can be read, and a mark made then is
/// there afterwards.
///
/// A build runs the kept inputs; `JAZZER_FUZZ=1 ./mvnw test -Dtest=MarksFuzzTest#record` goes on guessing (one method at a time).
@Tag("hostile")
class MarksFuzzTest {
    @TempDir
    private static Path work;

    /// A journal, byte for byte; its checksums keep nearly everything out.
    @FuzzTest
    void journal(byte[] data) throws IOException {
        Path folder = folder();
        Files.write(folder.resolve("other.1.journal"), data);
        assertUsable();
    }

    /// Records with right checksums.
    @FuzzTest
    void record(byte[] data) throws IOException {
        try (RecordLog log = RecordLog.create(folder().resolve("other.1.journal"))) {
            log.append(List.of(new VersionJson(Entries.EDITION).header("other")));
            log.append(new String(data, StandardCharsets.UTF_8).lines().toList());
        }
        assertUsable();
    }

    /// All marks in one file.
    @FuzzTest
    void snapshot(byte[] data) throws IOException {
        Files.write(folder().resolve(JournalNames.snapshot(1, data)), data);
        assertUsable();
    }

    private static Path folder() throws IOException {
        if (Files.exists(work.resolve("proof"))) {
            try (Stream<Path> old = Files.walk(work.resolve("proof"))) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(JournalNames.folder(work, Entries.EDITION));
    }

    private static void assertUsable() throws IOException {
        Entry mark = Entries.mark("后来的");
        boolean writable;
        int before;
        try (ProofSession session = ProofSession.open(work, Entries.EDITION, Runnable::run)) {
            before = session.entries().size();
            writable = !(session.state() instanceof SaveState.ReadOnly);
            assertTrue(writable || !session.notices().isEmpty(), "read-only for a reason");
            if (writable) {
                session.put(mark);
                assertEquals(new SaveState.Saved(), session.state());
                before = session.entries().size();
            }
        }
        try (ProofSession session = ProofSession.open(work, Entries.EDITION, Runnable::run)) {
            assertEquals(before, session.entries().size());
            assertTrue(!writable || session.entry(mark.id()).equals(java.util.Optional.of(mark)), "the mark is kept");
        }
    }
}
