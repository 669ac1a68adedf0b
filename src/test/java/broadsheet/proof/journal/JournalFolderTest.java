package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.journal.LoadNotice.Kind;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Mark;
import broadsheet.storage.Claim;
import broadsheet.storage.RecordLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of a journal: what is kept, what is cleared away, and what is said when one is damaged.
class JournalFolderTest {
    @TempDir
    private Path data;
    private Path folder;
    private final List<Mark> marks = new ArrayList<>();

    @BeforeEach
    void whereItIs() { folder = JournalNames.folder(data, Entries.EDITION); }

    private ProofSession open() throws IOException { return ProofSession.open(data, Entries.EDITION, Runnable::run); }

    private Mark write(ProofSession session) {
        Mark mark = Entries.mark("第" + marks.size());
        marks.add(mark);
        session.put(mark);
        return mark;
    }

    private void sessions(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            try (ProofSession session = open()) {
                write(session);
            }
        }
    }

    /// Sessions that end as a killed process ends: the lock goes, the journal stays.
    private void killed(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            JournalWriter writer = new JournalWriter(folder, "killed" + marks.size(), new VersionJson(Entries.EDITION));
            Mark mark = Entries.mark("第" + marks.size());
            marks.add(mark);
            Stamp stamp = new Stamp(marks.size(), "killed");
            writer.write(List.of(new Version(mark.id(), stamp, stamp, Optional.of(mark))), List::of);
            writer.close();
        }
    }

    private List<String> names(String ending) throws IOException {
        return JournalReader.names(folder).stream().filter(n -> n.endsWith(ending)).toList();
    }

    private Set<Entry> all() { return Set.copyOf(marks); }

    private Set<Entry> read(Kind... notices) throws IOException {
        ProofSession session = open();
        assertEquals(List.of(notices), session.notices().stream().map(LoadNotice::kind).toList());
        return session.entries().stream().collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void tenSnapshotsAreKeptAndTheJournalsTheOldestCoversAreCleared() throws IOException {
        sessions(10);
        assertEquals(List.of(10, 10), List.of(names(".json").size(), names(".journal").size() + 1));
        sessions(15);
        assertEquals(10, names(".json").size());
        assertEquals(9, names(".journal").size());
        assertEquals(List.of("folder.lock"), names(".lock"));
        assertEquals(all(), read());
    }

    @Test
    void anySnapshotMayBeDamagedAndNothingIsMissing() throws IOException {
        sessions(14);
        List<String> snapshots = names(".json");
        List<Kind> notices = new ArrayList<>();
        for (String newest : snapshots.reversed().subList(0, 9)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(newest));
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve(newest), bytes);
            notices.add(Kind.DAMAGED_SNAPSHOT);
            assertEquals(all(), read(notices.toArray(Kind[]::new)));
        }
    }

    @Test
    void eachFileInTurnMayBeCutFlippedEmptiedOrDeleted() throws IOException {
        sessions(3);
        killed(2);
        for (String name : JournalReader.names(folder)) {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            int lostAtMost = name.endsWith(".journal") ? 1 : 0;
            for (byte[] spoiled : List.of(Arrays.copyOf(whole, whole.length / 2), Arrays.copyOf(whole, whole.length), new byte[0])) {
                if (spoiled.length == whole.length && whole.length > 0) {
                    spoiled[whole.length * 3 / 4] ^= 4;
                }
                Files.write(file, spoiled);
                assertTrue(open().entries().size() >= marks.size() - lostAtMost, name);
            }
            Files.delete(file);
            assertTrue(open().entries().size() >= marks.size() - lostAtMost, name);
            Files.write(file, whole);
        }
        assertEquals(all(), read());
    }

    @Test
    void aTornTailIsDroppedAndSaid() throws IOException {
        killed(2);
        Path journal = folder.resolve(names(".journal").getLast());
        Files.write(journal, "00000123 0badc0de {\"id\"".getBytes(), StandardOpenOption.APPEND);
        assertEquals(all(), read(Kind.TORN_TAIL));
        assertEquals(new LoadNotice(Kind.TORN_TAIL, journal.getFileName().toString(), 0), open().notices().getFirst());
    }

    @Test
    void theLineAnotherWindowIsJustWritingIsNotTorn() throws IOException {
        killed(1);
        String name = names(".journal").getFirst();
        try (Claim alive = Claim.on(folder.resolve(JournalNames.lock(JournalNames.writer(name)))).orElseThrow()) {
            Files.writeString(folder.resolve(name), "0000", StandardOpenOption.APPEND);
            assertEquals(all(), read(), "held by " + alive);
        }
    }

    @Test
    void aDamagedRecordIsSaidWithItsLineAndTheOthersAreThere() throws IOException {
        ProofSession session = open();
        write(session);
        Mark spoiled = write(session);
        write(session);
        Path journal = folder.resolve(names(".journal").getFirst());
        Files.writeString(journal, Files.readString(journal).replace(spoiled.note(), "第X"));
        assertEquals(Set.of(marks.get(0), marks.get(2)), read(Kind.DAMAGED_RECORD));
        assertEquals(new LoadNotice(Kind.DAMAGED_RECORD, journal.getFileName().toString(), 3), open().notices().getFirst());
    }

    @Test
    void aDamagedJournalIsPutAsideNotDeleted() throws IOException {
        killed(1);
        Path journal = folder.resolve(names(".journal").getFirst());
        Files.writeString(journal, "00000001 00000000 x\n", StandardOpenOption.APPEND);
        sessions(1);
        assertEquals(all(), read(), "said once, then the snapshot covers it");
        assertTrue(Files.exists(journal));
        sessions(12);
        assertEquals(List.of(journal.getFileName() + ".damaged"), names(".damaged"));
        assertEquals(all(), read());
    }

    @Test
    void manyJournalsOfKilledProcessesAreFoldedWhenOpened() throws IOException {
        killed(15);
        assertEquals(all(), read());
        assertEquals(0, names(".json").size());
        killed(1);
        assertEquals(all(), read());
        assertEquals(1, names(".json").size());
        assertEquals(all(), read(), "from the snapshot");
    }

    @Test
    void aJournalStillWrittenIsNeitherCoveredNorCleared() throws IOException {
        ProofSession living = open();
        write(living);
        String name = names(".journal").getFirst();
        sessions(25);
        assertTrue(Files.exists(folder.resolve(name)));
        write(living);
        assertEquals(all(), read());
        living.close();
        assertEquals(all(), read());
    }

    @Test
    void whileSomebodyElseMakesASnapshotOneIsEnough() throws IOException {
        killed(1);
        try (Claim other = Claim.on(folder.resolve(JournalNames.FOLDER_LOCK)).orElseThrow()) {
            sessions(1);
            assertEquals(0, names(".json").size(), "held by " + other);
        }
        assertEquals(all(), read());
    }

    @Test
    void leftoversOfADeadSnapshotAreCleared() throws IOException {
        killed(1);
        Files.writeString(folder.resolve(".broadsheet-1.part"), "half");
        sessions(1);
        assertEquals(List.of(), names(".part"));
    }

    @Test
    void aJournalOfANewerVersionIsReadOnly() throws IOException {
        killed(1);
        VersionJson json = new VersionJson(Entries.EDITION);
        try (var log = RecordLog.create(folder.resolve("new.1.journal"))) {
            log.append(List.of(json.header("new").replace("\"version\":1", "\"version\":2"), "{\"id\":\"urn:uuid:x\",\"hologram\":true}"));
        }
        List<String> before = JournalReader.names(folder);
        ProofSession session = open();
        assertEquals(all(), Set.copyOf(session.entries()));
        assertInstanceOf(SaveState.ReadOnly.class, session.state());
        assertEquals(Kind.NEWER_FORMAT, session.notices().getFirst().kind());
        assertThrows(IllegalStateException.class, () -> session.put(marks.getFirst()));
        assertThrows(IllegalStateException.class, () -> session.remove("x"));
        session.close();
        assertEquals(before, JournalReader.names(folder));
    }

    @Test
    void aSnapshotOfANewerVersionIsReadOnlyAndTheOlderOneShown() throws IOException {
        sessions(2);
        String newest = names(".json").getLast();
        byte[] changed = Files.readString(folder.resolve(newest)).replace("\"version\":1", "\"version\":2").getBytes();
        Files.write(folder.resolve(JournalNames.snapshot(9, changed)), changed);
        ProofSession session = open();
        assertEquals(all(), Set.copyOf(session.entries()));
        assertInstanceOf(SaveState.ReadOnly.class, session.state());
        byte[] strange = "{\"proof\":{\"version\":1},\"items\":[{}]}".getBytes();
        Files.write(folder.resolve(JournalNames.snapshot(10, strange)), strange);
        assertEquals(all(), read(Kind.NEWER_FORMAT, Kind.NEWER_FORMAT));
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheRestIsThere() throws IOException {
        sessions(1);
        Files.createDirectory(folder.resolve("odd.1.journal"));
        Files.createDirectory(folder.resolve(JournalNames.snapshot(99, new byte[0])));
        assertEquals(all(), read(Kind.UNREADABLE_FILE, Kind.UNREADABLE_FILE));
        sessions(1);
        assertEquals(all(), Set.copyOf(open().entries()));
    }

    @Test
    void foldersAreNamedReadablyAndUniquely() {
        Path one = JournalNames.folder(data, "urn:broadsheet:edition:聊城日报");
        Path two = JournalNames.folder(data, "urn:broadsheet:edition:德州日报");
        assertFalse(one.equals(two));
        assertTrue(one.getFileName().toString().startsWith("urn-broadsheet-edition-"), one.toString());
        assertEquals(data.resolve("proof"), one.getParent());
        assertTrue(JournalNames.folder(data, "x".repeat(400)).getFileName().toString().length() < 60);
    }

    @Test
    void strayFilesAreLeftAlone() throws IOException {
        sessions(1);
        Files.writeString(folder.resolve("README.txt"), "mine");
        Files.writeString(folder.resolve("snapshot-0000001-xyz.json"), "mine");
        sessions(12);
        assertEquals(all(), read());
        assertEquals("mine", Files.readString(folder.resolve("README.txt")));
        assertEquals("mine", Files.readString(folder.resolve("snapshot-0000001-xyz.json")));
    }
}
