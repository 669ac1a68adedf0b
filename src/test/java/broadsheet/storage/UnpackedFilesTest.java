package broadsheet.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.CrashingDisk;
import broadsheet.faults.FailingDisk;
import broadsheet.faults.FullDisk;
import broadsheet.faults.LayeredFileSystem;
import broadsheet.faults.StoppedDisk;
import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import broadsheet.samples.ThisProgram;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real fonts out of a real archive: whatever happens to the process or the disk, what is handed out is whole, and nothing is left lying about.
@Tag("hostile")
class UnpackedFilesTest {
    private static final List<String> FONTS = List.of("kai-400-D.ttf", "sans-400-C.ttf");
    private static final int KILLS = Scale.cases(5, 200);

    @TempDir
    private Path dir;
    private Path archive;
    private Path root;

    @BeforeEach
    void packFonts() throws IOException {
        root = dir.resolve("cache/fonts");
        archive = dir.resolve("program.jar");
        pack(archive, FONTS.stream().map(UnpackedFilesTest::font).toList());
    }

    private static byte[] font(String name) {
        try {
            return Files.readAllBytes(Path.of("assets", "fonts", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(Path archive, List<byte[]> contents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.setLevel(1);
            for (int i = 0; i < contents.size(); i++) {
                zip.putNextEntry(new ZipEntry(FONTS.get(i)));
                zip.write(contents.get(i));
            }
        }
    }

    private static List<UnpackedFiles.Source> sources(Path archive) throws IOException {
        List<UnpackedFiles.Source> sources = new ArrayList<>();
        for (String name : FONTS) {
            byte[] bytes = font(name);
            sources.add(new UnpackedFiles.Source(name, URI.create("jar:" + archive.toUri() + "!/" + name).toURL(), bytes.length, checksum(bytes)));
        }
        return sources;
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static List<Path> unpack(Path root, Path archive) throws IOException {
        List<Path> files = new ArrayList<>();
        try (UnpackedFiles unpacked = UnpackedFiles.open(root, sources(archive))) {
            for (UnpackedFiles.Source source : sources(archive)) {
                files.add(unpacked.file(source));
            }
        }
        return files;
    }

    private static void assertWhole(List<Path> files) throws IOException {
        for (int i = 0; i < FONTS.size(); i++) {
            assertArrayEquals(font(FONTS.get(i)), Files.readAllBytes(files.get(i)), FONTS.get(i));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aLaterStartFindsThemAndWritesNothing() throws IOException {
        List<Path> files = unpack(root, archive);
        assertWhole(files);
        for (Path file : files) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        }
        assertEquals(files, unpack(root, archive));
        assertEquals(FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(files.getFirst()));
        assertEquals(List.of("in-use", "kai-400-D.ttf", "sans-400-C.ttf", "unpacking"), names());
    }

    @Test
    void aFileCutOffOrGoneIsWrittenAnew() throws IOException {
        List<Path> files = unpack(root, archive);
        Files.write(files.get(0), new byte[] {1, 2, 3});
        Files.delete(files.get(1));
        assertWhole(unpack(root, archive));
    }

    @Test
    void aDamagedProgramIsNotUnpacked() throws IOException {
        byte[] damaged = font(FONTS.getFirst());
        damaged[damaged.length / 2] ^= 1;
        pack(dir.resolve("damaged.jar"), List.of(damaged, font(FONTS.get(1))));
        IOException told = assertThrows(IOException.class, () -> unpack(root, dir.resolve("damaged.jar")));
        assertTrue(told.getMessage().contains("kai-400-D.ttf"), told.getMessage());
        assertEquals(List.of("in-use", "unpacking"), names());
    }

    @Test
    void whatAnotherVersionLeftGoesOnceNobodyUsesIt() throws Exception {
        List<UnpackedFiles.Source> others = sources(archive).subList(0, 1);
        Path other;
        Process running = start(root);
        try (BufferedReader said = running.inputReader()) {
            other = Path.of(lastLine(said)).getParent();
            try (UnpackedFiles mine = UnpackedFiles.open(root, others)) {
                assertTrue(Files.exists(mine.file(others.getFirst())));
                assertTrue(Files.exists(other.resolve("sans-400-C.ttf")), "used by a process that runs");
            }
        } finally {
            running.destroyForcibly().waitFor();
        }
        Path stranger = Files.createDirectories(root.resolve("not-ours"));
        UnpackedFiles.open(root, others).close();
        assertFalse(Files.exists(other), "used by nobody");
        assertTrue(Files.exists(stranger), "of no version of ours");
    }

    /// A process that unpacks, says where, and lives on.
    static final class Unpacker {
        private Unpacker() { }

        static void main(String[] args) throws Exception {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
            List<UnpackedFiles.Source> sources = sources(Path.of(args[1]));
            out.println("STARTED");
            UnpackedFiles unpacked = UnpackedFiles.open(Path.of(args[0]), sources);
            for (UnpackedFiles.Source source : sources) {
                out.println(unpacked.file(source));
            }
            out.println("DONE");
            Thread.sleep(60_000);
            unpacked.close();
        }
    }

    private Process start(Path into) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", ThisProgram.classPath(), Unpacker.class.getName(), into.toString(), archive.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// What was said before DONE.
    private static String lastLine(BufferedReader said) throws IOException {
        String before = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("DONE")) {
                return before;
            }
            before = line;
        }
        throw new AssertionError("it ended after " + before);
    }

    @Test
    void killedWhileUnpackingTheNextStartHasThemWhole() throws Exception {
        Random random = new Random(48);
        int halfWay = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(root);
            try (BufferedReader said = process.inputReader()) {
                assertEquals("STARTED", said.readLine());
                Thread.sleep(random.nextInt(150));
            } finally {
                process.destroyForcibly().waitFor();
            }
            halfWay += names().stream().anyMatch(n -> n.endsWith(WholeFile.TEMPORARY)) ? 1 : 0;
            if (kill % 3 == 2) {
                assertWhole(unpack(root, archive));
                assertEquals(List.of("in-use", "kai-400-D.ttf", "sans-400-C.ttf", "unpacking"), names());
                try (Stream<Path> all = Files.walk(root)) {
                    for (Path file : all.filter(f -> f.toString().endsWith(".ttf")).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
        assertWhole(unpack(root, archive));
        Ledger.row(getClass(), "fonts unpacked at the first start, kill −9 at any moment", KILLS, "whole at the next start, 0 half files left (" + halfWay + " were there)");
    }

    @Test
    void severalProcessesAtOnceAllGetThem() throws Exception {
        List<Process> processes = List.of(start(root), start(root), start(root));
        try {
            for (Process process : processes) {
                try (BufferedReader said = process.inputReader()) {
                    assertEquals("sans-400-C.ttf", Path.of(lastLine(said)).getFileName().toString());
                }
            }
        } finally {
            for (Process process : processes) {
                process.destroyForcibly().waitFor();
            }
        }
        assertWhole(unpack(root, archive));
        assertEquals(List.of("in-use", "kai-400-D.ttf", "sans-400-C.ttf", "unpacking"), names());
    }

    @Test
    void aDiskThatFailsOrIsFullIsToldAndTheNextTryWorks() throws IOException {
        int failed = 0;
        for (int call = 1; failed < 8; call += 7) {
            FailingDisk disk = FailingDisk.once(call);
            try {
                assertWhole(unpack(LayeredFileSystem.over(Files.createDirectories(dir), disk).resolve("cache" + call), archive));
            } catch (IOException told) {
                failed++;
            }
            assertWhole(unpack(dir.resolve("cache" + call), archive));
            failed += disk.hasFailed() ? 0 : 8;
        }
        Path full = Files.createDirectories(dir.resolve("full"));
        assertThrows(IOException.class, () -> unpack(LayeredFileSystem.over(full, new FullDisk(full, 5_000_000)).resolve("fonts"), archive));
        assertWhole(unpack(full.resolve("fonts"), archive));
    }

    @Test
    void afterAPowerCutNothingIsTakenForWholeThatIsNot() throws IOException {
        for (int call = 3; call < 400; call = call * 2 + 1) {
            Path real = Files.createDirectories(dir.resolve("real" + call));
            CrashingDisk disk = new CrashingDisk(real);
            try {
                unpack(LayeredFileSystem.over(real, new StoppedDisk(FailingDisk.from(call), disk)).resolve("fonts"), archive);
            } catch (IOException stopped) {
                assertTrue(stopped.getMessage() != null);
            }
            Path left = Files.createDirectories(dir.resolve("left" + call));
            disk.worstPowerCut(left);
            assertWhole(unpack(left.resolve("fonts"), archive));
        }
    }

    @Test
    void aFolderInTheTemporaryOneIsTakenOnlyIfItIsOurs() throws IOException {
        Path own = OwnFolder.in(dir, "own");
        assertEquals(own, OwnFolder.in(dir, "own"));
        Files.createSymbolicLink(dir.resolve("link"), own);
        assertThrows(IOException.class, () -> OwnFolder.in(dir, "link"));
        Files.createDirectory(dir.resolve("open"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
        Files.setPosixFilePermissions(dir.resolve("open"), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThrows(IOException.class, () -> OwnFolder.in(dir, "open"));
        Files.copy(archive, dir.resolve("file"), StandardCopyOption.COPY_ATTRIBUTES);
        assertThrows(IOException.class, () -> OwnFolder.in(dir, "file"));
    }
}
