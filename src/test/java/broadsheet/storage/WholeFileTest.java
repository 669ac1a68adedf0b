package broadsheet.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fails, the old file is there whole and nothing is left lying about.
@Tag("hostile")
class WholeFileTest {
    @TempDir
    private Path dir;
    private Path target;

    @BeforeEach
    void anOldFile() throws IOException { target = Files.writeString(dir.resolve("x"), "old"); }

    @Test
    void theNewFileTakesTheOldOnesPlace() throws IOException {
        WholeFile.write(target, out -> out.write("new".getBytes()));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("x"), names());
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNoLitter() throws IOException {
        assertThrows(IOException.class, () -> WholeFile.write(target, out -> {
            out.write(new byte[100_000]);
            throw new IOException("disk full");
        }));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("x"), names());
    }

    @Test
    void aFileThatIsNotStoredWholeIsNotTaken() throws IOException {
        assertThrows(IOException.class, () -> WholeFile.write(target, out -> {
            out.write(new byte[100_000]);
            out.flush();
            String temporary = names().stream().filter(n -> n.endsWith(WholeFile.TEMPORARY)).findFirst().orElseThrow();
            Files.write(dir.resolve(temporary), new byte[40_960]);
        }));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("x"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
