package broadsheet.proof.journal;

import broadsheet.proof.mark.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What proofreaders wrote about an edition, read without opening a session: from a file saved elsewhere, or from the journal.
///
/// @param edition the edition's URI, "" where it is not told
/// @param entries in the order they were first written
public record AnnotationSet(String edition, List<Entry> entries) {
    /// Copies the list.
    public AnnotationSet {
        entries = List.copyOf(entries);
    }

    /// Reads a file written by [ProofSession#exportTo].
    /// @throws IOException if it cannot be read, is not such a file, or was written by a newer version of the program
    public static AnnotationSet read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            VersionJson.Snapshot set = new VersionJson("").readSet(text)
                    .orElseThrow(() -> new IOException(file + " was written by a newer version"));
            return new AnnotationSet(VersionJson.edition(text), set.versions().stream().flatMap(v -> v.entry().stream()).toList());
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not an annotation set", e);
        }
    }

    /// Reads a user's journal of an edition; empty if there is none. Writes nothing.
    ///
    /// @param data as for [ProofSession#open]
    /// @throws IOException if the folder cannot be listed
    public static AnnotationSet ofJournal(Path data, String edition) throws IOException {
        JournalReader reader = new JournalReader(JournalNames.folder(data, edition), new VersionJson(edition));
        Ledger ledger = new Ledger();
        reader.read(List.of()).forEach(ledger::merge);
        return new AnnotationSet(edition, ledger.entries());
    }
}
