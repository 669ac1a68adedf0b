package broadsheet.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Prints the rows that the hostile tests left in `target/hostile/` as the table of `reliability.md`, in the order they were left, and from when to when;
/// of a run that was broken off, too.
public final class HostileReport {
    private HostileReport() { }

    static void main() throws IOException {
        if (!Files.isDirectory(Ledger.FOLDER)) {
            System.err.println("no figures: run the tests first");
            return;
        }
        List<Path> rows;
        try (Stream<Path> files = Files.list(Ledger.FOLDER)) {
            rows = files.filter(f -> f.toString().endsWith(".tsv")).sorted(Comparator.comparing(HostileReport::left)).toList();
        }
        System.out.println("| tried | cases | result | form |\n|---|---|---|---|");
        for (Path row : rows) {
            System.out.println("| " + Files.readString(row).strip().replace("\t", " | ") + " |");
        }
        if (!rows.isEmpty()) {
            System.out.println("\n" + rows.size() + " rows, left from " + left(rows.getFirst()) + " to " + left(rows.getLast()));
        }
    }

    private static Instant left(Path row) {
        try {
            return Files.getLastModifiedTime(row).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
