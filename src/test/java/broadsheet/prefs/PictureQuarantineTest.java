package broadsheet.prefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture under which the process dies twice is not decoded again; real processes die.
@Tag("hostile")
class PictureQuarantineTest {
    private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "another".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /// Begins to decode the picture and is gone.
    static final class Dies {
        private Dies() { }

        public static void main(String[] args) {
            new PictureQuarantine(Path.of(args[0])).enter(PICTURE);
            Runtime.getRuntime().halt(9);
        }
    }

    private void die() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-cp", Path.of("target", "test-classes") + java.io.File.pathSeparator + Path.of("target", "classes"), Dies.class.getName(),
                folder.toString()).redirectErrorStream(true).start();
        assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(9, process.waitFor());
    }

    @Test
    void thePictureThatEndedTheProcessTwiceIsRefusedAndNoOther() throws Exception {
        die();
        assertTrue(new PictureQuarantine(folder).enter(PICTURE), "once may have been the power");
        new PictureQuarantine(folder);
        die();
        die();
        PictureQuarantine now = new PictureQuarantine(folder);
        assertFalse(now.enter(PICTURE));
        assertTrue(now.enter(OTHER));
    }

    @Test
    void aDecodingThatEndsClearsTheSuspicion() throws Exception {
        die();
        PictureQuarantine alive = new PictureQuarantine(folder);
        assertTrue(alive.enter(PICTURE));
        alive.leave(PICTURE);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
        die();
        assertTrue(new PictureQuarantine(folder).enter(PICTURE));
    }

    @Test
    void whatALivingProcessDecodesIsNotSuspected() {
        new PictureQuarantine(folder).enter(PICTURE);
        new PictureQuarantine(folder);
        assertTrue(new PictureQuarantine(folder).enter(PICTURE));
    }

    @Test
    void aFolderThatCannotBeMadeAdmitsEverything() throws IOException {
        Path file = Files.writeString(folder.resolve("in the way"), "x");
        PictureQuarantine blind = new PictureQuarantine(file.resolve("below"));
        assertTrue(blind.enter(PICTURE));
        blind.leave(PICTURE);
        assertNotEquals(0, Files.size(file));
    }
}
