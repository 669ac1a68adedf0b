package broadsheet.screens;

import broadsheet.samples.NewsDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A library folder for pictures of the shelf: the sample edition on several days, the plain news days where they are at hand, one
/// broken file. It lies in the system's place for temporary files, since its path is seen in the pictures.
final class ShelfOfShots {
    /// Covers, catalogue, text store.
    static final Path DATA = Path.of("target", "screens-data");
    private static final Path LIBRARY = Path.of(System.getProperty("java.io.tmpdir"), "往期").toAbsolutePath();
    private static final int DAYS = 14;

    private ShelfOfShots() { }

    static String library() {
        try {
            if (!Files.isDirectory(LIBRARY)) {
                Files.createDirectories(LIBRARY);
                for (int day = 0; day < DAYS; day++) {
                    copy(Path.of("assets", "editions", "kaifaqu-2025-01-11"), LocalDate.of(2025, 1, 11).minusDays(day * (day < 8 ? 1 : 3)));
                }
                Path news = Path.of(System.getProperty("user.dir")).resolveSibling("shared").resolve("news");
                if (Files.isDirectory(news)) {
                    try (Stream<Path> days = Files.list(news)) {
                        for (Path json : days.filter(p -> p.toString().endsWith(".json")).toList()) {
                            NewsDay.write(json, LIBRARY.resolve("news-" + json.getFileName().toString().replace(".json", "")));
                        }
                    }
                }
                Files.writeString(LIBRARY.resolve("20250110-copying.edition"), "PK");
            }
            return LIBRARY.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The readable editions of that folder, the earliest first.
    static List<Path> editions() {
        try (Stream<Path> entries = Files.list(Path.of(library()))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path edition, LocalDate date) throws IOException {
        Path to = LIBRARY.resolve("kaifaqu-" + date);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(edition)) {
            files = walk.toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(edition.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else if (file.endsWith("manifest.json")) {
                Files.writeString(copy, Files.readString(file).replace("2025-01-11", date.toString()));
            } else {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
