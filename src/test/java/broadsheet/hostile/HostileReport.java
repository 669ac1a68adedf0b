package broadsheet.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Prints the rows that the hostile tests left in `target/hostile/` as the table of `reliability.md`.
public final class HostileReport {
    private HostileReport() { }

    static void main() throws IOException {
        if (!Files.isDirectory(Ledger.FOLDER)) {
            System.err.println("no figures: run the tests first");
            return;
        }
        List<Path> rows;
        try (Stream<Path> files = Files.list(Ledger.FOLDER)) {
            rows = files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
        System.out.println("| tried | cases | result | form |\n|---|---|---|---|");
        for (Path row : rows) {
            System.out.println("| " + Files.readString(row).strip().replace("\t", " | ") + " |");
        }
    }
}
