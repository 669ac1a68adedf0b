package broadsheet.proof.journal;

import broadsheet.proof.journal.VersionJson.Covered;
import broadsheet.storage.Claim;
import broadsheet.storage.RecordLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a journal's folder, and what others add to it later. Whatever is damaged is passed over and said; the rest is there.
///
/// The newest sound snapshot is taken, then every journal it does not cover; what an older snapshot and the journals say twice does no
/// harm, because versions may be taken up in any order and more than once. Not thread-safe.
final class JournalReader {
    private final Path folder;
    private final VersionJson json;
    private final Map<String, Long> ends = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<String, Long> covered = new HashMap<>();
    private final Set<LoadNotice> notices = new LinkedHashSet<>();
    private int newest;
    private boolean newer;

    JournalReader(Path folder, VersionJson json) {
        this.folder = folder;
        this.json = json;
    }

    /// What was found damaged so far.
    List<LoadNotice> notices() { return List.copyOf(notices); }

    /// Whether something was written by a newer version of the program.
    boolean isNewer() { return newer; }

    /// Reads what was not read before.
    ///
    /// @param own journals of this session, which are not read
    /// @throws IOException if the folder cannot be listed
    List<Version> read(List<String> own) throws IOException {
        List<String> names = names(folder);
        List<Version> versions = new ArrayList<>(snapshot(names));
        for (String name : names) {
            if (JournalNames.isJournal(name) && !own.contains(name) && !covered.containsKey(name)) {
                versions.addAll(journal(name));
            }
        }
        return versions;
    }

    /// The names in a folder, in order; none where there is no folder yet.
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Version> snapshot(List<String> names) {
        List<String> snapshots = names.stream().filter(n -> JournalNames.number(n).filter(number -> number > newest).isPresent())
                .sorted(Comparator.reverseOrder()).toList();
        for (String name : snapshots) {
            Optional<VersionJson.Snapshot> snapshot = snapshot(name);
            if (snapshot.isPresent()) {
                newest = JournalNames.number(name).orElse(newest);
                snapshot.get().covers().forEach(c -> covered.put(c.journal(), c.bytes()));
                return snapshot.get().versions();
            }
        }
        return List.of();
    }

    private Optional<VersionJson.Snapshot> snapshot(String name) {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            if (!JournalNames.isSound(name, content)) {
                notices.add(new LoadNotice(LoadNotice.Kind.DAMAGED_SNAPSHOT, name, 0));
                return Optional.empty();
            }
            Optional<VersionJson.Snapshot> snapshot = json.readSet(new String(content, StandardCharsets.UTF_8));
            if (snapshot.isEmpty()) {
                newer(name);
            }
            return snapshot;
        } catch (NoSuchFileException tidiedUpMeanwhile) {
            return Optional.empty();
        } catch (IOException e) {
            notices.add(new LoadNotice(LoadNotice.Kind.UNREADABLE_FILE, name, 0));
            return Optional.empty();
        } catch (IllegalArgumentException notUnderstood) {
            newer(name);
            return Optional.empty();
        }
    }

    private void newer(String name) {
        newer = true;
        notices.add(new LoadNotice(LoadNotice.Kind.NEWER_FORMAT, name, 0));
    }

    private List<Version> journal(String name) {
        try {
            long from = ends.getOrDefault(name, 0L);
            RecordLog.Contents contents = RecordLog.read(folder.resolve(name), from);
            contents.damaged().forEach(line -> notices.add(new LoadNotice(LoadNotice.Kind.DAMAGED_RECORD, name, from == 0 ? line : 0)));
            ends.put(name, contents.end());
            sizes.put(name, contents.size());
            if (contents.torn() && !isWritten(name)) {
                notices.add(new LoadNotice(LoadNotice.Kind.TORN_TAIL, name, 0));
            }
            return versions(name, contents.records());
        } catch (NoSuchFileException tidiedUpMeanwhile) {
            return List.of();
        } catch (IOException e) {
            notices.add(new LoadNotice(LoadNotice.Kind.UNREADABLE_FILE, name, 0));
            return List.of();
        }
    }

    private boolean isWritten(String journal) throws IOException {
        return Claim.isHeld(folder.resolve(JournalNames.lock(JournalNames.writer(journal))));
    }

    private List<Version> versions(String name, List<String> records) {
        List<Version> versions = new ArrayList<>();
        for (String record : records) {
            try {
                if (!VersionJson.isHeader(record)) {
                    versions.add(json.read(record));
                } else if (!VersionJson.isUnderstood(record)) {
                    newer(name);
                }
            } catch (IllegalArgumentException notUnderstood) {
                newer(name);
            }
        }
        return versions;
    }

    /// The journals nobody writes any more and no snapshot covers yet.
    /// @throws IOException if the folder cannot be listed or the locks not be looked at
    List<String> dead() throws IOException {
        List<String> dead = new ArrayList<>();
        for (String name : names(folder)) {
            if (JournalNames.isJournal(name) && !covered.containsKey(name) && !isWritten(name)) {
                dead.add(name);
            }
        }
        return dead;
    }

    /// What a snapshot made now may say it covers: of the journals there are, those covered before, and of these dead ones those that
    /// have been read to their end.
    ///
    /// @param dead found dead before they were last read
    /// @param own  the session's own, finished ones, which are known without reading
    List<Covered> coverable(List<String> dead, List<String> own) throws IOException {
        List<Covered> result = new ArrayList<>();
        for (String name : names(folder)) {
            long size = JournalNames.isJournal(name) ? Files.size(folder.resolve(name)) : -1;
            if (size >= 0 && (covered.getOrDefault(name, -1L) == size || own.contains(name)
                    || dead.contains(name) && sizes.getOrDefault(name, -1L) == size)) {
                result.add(new Covered(name, size));
            }
        }
        return result;
    }
}
