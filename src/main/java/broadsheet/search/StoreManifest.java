package broadsheet.search;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/// The list of segments that make up a store, oldest first, and in each the editions taken away since it was written. Of two
/// segments that hold the same edition the later one counts.
///
/// A text file: a line `segment NAME`, lines `gone ORDINAL` for the segment named last, and a CRC32C of all that in the end.
///
/// @param entries the segments
record StoreManifest(List<Entry> entries) {
    static final String NAME = "store.list";
    private static final String FIRST_LINE = "broadsheet text store 1";

    StoreManifest { entries = List.copyOf(entries); }

    /// One segment and the ordinals of the editions it lost.
    record Entry(String segment, Set<Integer> gone) {
        Entry { gone = Set.copyOf(gone); }
    }

    /// The folder's manifest; empty where there is none or it is damaged.
    static Optional<StoreManifest> read(Path folder) throws IOException {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(folder.resolve(NAME)), StandardCharsets.UTF_8).lines().toList();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        return lines.size() >= 2 && lines.getFirst().equals(FIRST_LINE)
                && lines.getLast().equals(checksum(lines.subList(0, lines.size() - 1)))
                ? Optional.of(parse(lines.subList(1, lines.size() - 1))) : Optional.empty();
    }

    private static StoreManifest parse(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            String value = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("segment ")) {
                entries.add(new Entry(value, Set.of()));
            } else {
                Set<Integer> gone = new HashSet<>(entries.getLast().gone());
                gone.add(Integer.parseInt(value));
                entries.set(entries.size() - 1, new Entry(entries.getLast().segment(), gone));
            }
        }
        return new StoreManifest(entries);
    }

    /// Replaces the folder's manifest: the moment a change takes effect.
    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        for (Entry entry : entries) {
            lines.add("segment " + entry.segment());
            entry.gone().stream().sorted().forEach(ordinal -> lines.add("gone " + ordinal));
        }
        lines.add(checksum(lines));
        WholeFile.write(folder.resolve(NAME), ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static String checksum(List<String> lines) {
        CRC32C crc = new CRC32C();
        lines.forEach(line -> crc.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return "crc32c %08x".formatted(crc.getValue());
    }
}
