package broadsheet.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Where the editions for tests are. What lies in `../shared` is not part of the project: a test that asks for it is reported
/// as not run where it is absent.
public final class SampleEditions {
    private static final Path PROJECT = Path.of(System.getProperty("user.dir"));

    private SampleEditions() { }

    /// The sample edition of 11 January 2025, a folder in the project.
    public static Path kaifaqu() { return PROJECT.resolve("assets/editions/kaifaqu-2025-01-11"); }

    /// Something in `../shared`.
    public static Path shared(String name) {
        Path path = PROJECT.resolveSibling("shared").resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> path + " is absent: not run");
        return path;
    }

    /// The plain news days there are, by date.
    public static List<Path> newsDays() throws IOException {
        try (Stream<Path> days = Files.list(shared("news"))) {
            return days.filter(p -> p.toString().endsWith(".json")).sorted().toList();
        }
    }

    /// One day's news as a bundle in a folder.
    ///
    /// @param date   e.g. `20250111`
    /// @param folder where to write it
    public static Path newsDay(String date, Path folder) throws IOException {
        return NewsDay.write(shared("news/" + date + ".json"), folder);
    }

    /// 200 articles on 40 pages.
    public static Path large(Path folder) throws IOException { return SyntheticEdition.write(folder, 200, 40); }
}
