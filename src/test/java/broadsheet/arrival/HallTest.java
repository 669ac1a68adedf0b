package broadsheet.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests in a hall of their own, with a folder to make editions in.
abstract class HallTest {
    static final Duration MOMENT = Duration.ofSeconds(3);

    @TempDir
    Path dir;
    Path work = Path.of("");
    Hall hall;

    @BeforeEach
    void open() throws IOException {
        work = Files.createDirectories(dir.resolve("work"));
        hall = new Hall(dir);
    }

    @AfterEach
    void close() throws IOException { hall.close(); }

    Path archive(String date, int issue, String story) throws Exception {
        return Issues.archive(work, date + "-" + issue + "-" + story + ".edition", date, issue, story);
    }
}
