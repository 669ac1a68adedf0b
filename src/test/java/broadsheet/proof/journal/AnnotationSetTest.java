package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadsheet.proof.mark.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was written is read without opening a session, and reading leaves no trace.
class AnnotationSetTest {
    @TempDir
    private Path data;

    @Test
    void aJournalIsReadWithoutWhatWasRemoved() throws IOException {
        Mark kept = Entries.mark("一");
        Mark removed = Entries.mark("二");
        ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run);
        session.put(kept);
        session.put(removed);
        session.remove(removed.id());
        assertEquals(new AnnotationSet(Entries.EDITION, List.of(kept)), AnnotationSet.ofJournal(data, Entries.EDITION));
    }

    @Test
    void noJournalIsAnEmptySetAndStaysNone() throws IOException {
        assertEquals(new AnnotationSet("urn:x", List.of()), AnnotationSet.ofJournal(data, "urn:x"));
        assertFalse(Files.exists(data.resolve("proof")));
    }

    @Test
    void aFileSavedElsewhereComesBackAndANewerOneIsRefused() throws IOException {
        Path file = data.resolve("marks.json");
        Mark mark = Entries.mark("一");
        ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run);
        session.put(mark);
        session.exportTo(file);
        assertEquals(new AnnotationSet(Entries.EDITION, List.of(mark)), AnnotationSet.read(file));
        Files.writeString(file, Files.readString(file).replace("\"version\":1", "\"version\":2"));
        assertThrows(IOException.class, () -> AnnotationSet.read(file));
        Files.writeString(file, "[");
        assertThrows(IOException.class, () -> AnnotationSet.read(file));
    }
}
