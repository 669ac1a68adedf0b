package broadsheet.proof.journal;

import broadsheet.proof.journal.VersionJson.Covered;
import broadsheet.storage.RecordLog;
import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Makes snapshots and clears away what ten of them have made superfluous. Only for the holder of the folder's lock.
final class Snapshots {
    /// How many are kept.
    static final int KEPT = 10;

    private final Path folder;
    private final VersionJson json;

    Snapshots(Path folder, VersionJson json) {
        this.folder = folder;
        this.json = json;
    }

    /// Writes a snapshot: into a temporary file, forced, read back and compared, moved into place, the folder forced.
    /// @throws IOException if any step fails; nothing has then changed
    void make(List<Version> versions, List<Covered> covers) throws IOException {
        byte[] content = json.writeSet(versions, covers).getBytes(StandardCharsets.UTF_8);
        int number = JournalReader.names(folder).stream().flatMap(n -> JournalNames.number(n).stream())
                .max(Comparator.naturalOrder()).orElse(0) + 1;
        WholeFile.write(folder.resolve(JournalNames.snapshot(number, content)), content);
    }

    /// Deletes snapshots beyond the kept ones, and journals that the oldest kept one covers: whichever of the ten is read, nothing is
    /// missing. Journals with a damaged record are put aside, not deleted.
    ///
    /// @param held says whether a writer still lives
    void tidy(Predicate<String> held) throws IOException {
        List<String> names = JournalReader.names(folder);
        for (String name : names) {
            if (name.endsWith(WholeFile.TEMPORARY)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        List<String> snapshots = names.stream().filter(n -> JournalNames.number(n).isPresent()).sorted(Comparator.reverseOrder()).toList();
        for (String superfluous : snapshots.subList(Math.min(KEPT, snapshots.size()), snapshots.size())) {
            Files.deleteIfExists(folder.resolve(superfluous));
        }
        if (snapshots.size() >= KEPT) {
            for (Covered covered : covers(snapshots.get(KEPT - 1))) {
                if (JournalNames.isJournal(covered.journal())) {
                    clear(covered, held);
                }
            }
        }
    }

    private List<Covered> covers(String snapshot) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(snapshot));
        if (!JournalNames.isSound(snapshot, content)) {
            return List.of();
        }
        Optional<VersionJson.Snapshot> set = json.readSet(new String(content, StandardCharsets.UTF_8));
        return set.map(VersionJson.Snapshot::covers).orElse(List.of());
    }

    private void clear(Covered covered, Predicate<String> held) throws IOException {
        Path journal = folder.resolve(covered.journal());
        if (!Files.exists(journal) || Files.size(journal) != covered.bytes() || held.test(JournalNames.writer(covered.journal()))) {
            return;
        }
        if (!RecordLog.read(journal, 0).damaged().isEmpty()) {
            Files.move(journal, journal.resolveSibling(covered.journal() + ".damaged"), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.delete(journal);
        }
        Files.deleteIfExists(folder.resolve(JournalNames.lock(JournalNames.writer(covered.journal()))));
    }
}
