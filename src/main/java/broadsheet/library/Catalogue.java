package broadsheet.library;

import broadsheet.bundle.BundleSummary;
import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemId;
import broadsheet.bundle.Severity;
import broadsheet.storage.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32C;

/// What the shelf knew last time, so that ten thousand editions need not be opened again: a file of the user's data, checked by
/// a CRC32C. Whatever is wrong with it, it counts as empty: everything in it can be read again.
final class Catalogue {
    private static final int MAGIC = 0x42534C46;
    private static final int VERSION = 1;

    private Catalogue() { }

    /// The entries stored for a library folder; none where the catalogue is absent, damaged or another folder's.
    static List<ShelfEntry> read(Path file, Path folder) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return List.of();
        }
        int body = bytes.length - Long.BYTES;
        if (body < 0 || checksum(bytes, body) != new DataInputStream(new ByteArrayInputStream(bytes, body, Long.BYTES)).readLong()) {
            return List.of();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, body))) {
            if (in.readInt() != MAGIC || in.readInt() != VERSION || !in.readUTF().equals(folder.toString())) {
                return List.of();
            }
            List<ShelfEntry> entries = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                entries.add(entry(in, folder));
            }
            return entries;
        } catch (IllegalArgumentException | DateTimeException writtenByAnotherVersion) {
            return List.of();
        }
    }

    private static ShelfEntry entry(DataInputStream in, Path folder) throws IOException {
        String key = in.readUTF();
        ShelfEntry.Stamp stamp = new ShelfEntry.Stamp(in.readLong(), in.readLong());
        ShelfEntry.State state = in.readBoolean()
                ? new ShelfEntry.Fine(new BundleSummary(in.readUTF(), LocalDate.ofEpochDay(in.readLong()), in.readUTF(), in.readUTF(),
                        in.readUTF(), in.readInt(), in.readUTF()))
                : new ShelfEntry.Broken(problem(in));
        return new ShelfEntry(key, folder.resolve(key), stamp, state);
    }

    private static Problem problem(DataInputStream in) throws IOException {
        ProblemId id = ProblemId.valueOf(in.readUTF());
        Severity severity = Severity.valueOf(in.readUTF());
        String file = in.readUTF();
        String where = in.readUTF();
        List<String> arguments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            arguments.add(in.readUTF());
        }
        return new Problem(id, severity, file, where, arguments);
    }

    /// Replaces the catalogue.
    static void write(Path file, Path folder, Collection<ShelfEntry> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(folder.toString());
        out.writeInt(entries.size());
        for (ShelfEntry entry : entries) {
            write(entry, out);
        }
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        WholeFile.write(file, bytes.toByteArray());
    }

    private static void write(ShelfEntry entry, DataOutputStream out) throws IOException {
        out.writeUTF(entry.key());
        out.writeLong(entry.stamp().size());
        out.writeLong(entry.stamp().modified());
        switch (entry.state()) {
            case ShelfEntry.Fine fine -> {
                out.writeBoolean(true);
                BundleSummary summary = fine.summary();
                out.writeUTF(summary.id());
                out.writeLong(summary.date().toEpochDay());
                for (String text : List.of(summary.nameplate(), summary.title(), summary.subtitle())) {
                    out.writeUTF(text);
                }
                out.writeInt(summary.articles());
                out.writeUTF(summary.fingerprint());
            }
            case ShelfEntry.Broken broken -> {
                out.writeBoolean(false);
                Problem problem = broken.problem();
                for (String text : List.of(problem.id().name(), problem.severity().name(), problem.file(), problem.where())) {
                    out.writeUTF(text);
                }
                out.writeInt(problem.arguments().size());
                for (String argument : problem.arguments()) {
                    out.writeUTF(argument);
                }
            }
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
