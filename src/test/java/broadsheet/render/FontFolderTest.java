package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.samples.ThisProgram;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.SystemFaces;
import broadsheet.typeset.text.Face;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process of its own paints with fonts from a folder, is killed, and has left nothing in the temporary folder, whatever the folder is called.
class FontFolderTest {
    /// Prints the name of the font that stands for the headline face.
    static final class Loader {
        private Loader() { }

        static void main(String[] args) {
            Platform.startup(() -> { });
            Fonts fonts = new Fonts(new FaceFiles(SystemFaces.none(), font -> Optional.of(Path.of(args[0], font.name()))));
            System.out.println(fonts.font(Face.SERIF_BOLD, 20).getName());
            System.out.flush();
            Runtime.getRuntime().halt(9);
        }
    }

    @Test
    void aFontIsReadWhereItLiesAndNotCopied(@TempDir Path dir) throws Exception {
        for (String name : List.of("plain", "张 三", "100%20 + ä?;[x]")) {
            Path folder = Files.createDirectories(dir.resolve(name));
            String file = ShippedFaces.font(Face.SERIF_BOLD).name();
            Files.copy(Path.of("assets", "fonts", file), folder.resolve(file));
            Path temporary = Files.createDirectories(dir.resolve("tmp"));
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m", "-XX:TieredStopAtLevel=1",
                    "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + temporary,
                    "-cp", ThisProgram.classPath(), Loader.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            assertEquals("Noto Serif SC Bold", process.inputReader().readLine(), name);
            process.waitFor();
            assertEquals(List.of(), names(temporary), name);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(f -> f.getFileName().toString()).filter(n -> n.contains("JXF")).toList();
            assertTrue(Files.isDirectory(folder));
            return names;
        }
    }
}
