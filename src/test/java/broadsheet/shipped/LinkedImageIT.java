package broadsheet.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.shipped.Program.Run;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The linked image: what is in it, and that what was left out of it is not missed by any command.
class LinkedImageIT {
    private static final Path IMAGE = Path.of("target", "image").toAbsolutePath();
    private static final long LARGEST = 120L << 20;

    @TempDir
    private Path dir;

    private Program program() { return new Program(IMAGE.resolve("bin/broadsheet"), dir); }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> resources() throws IOException, InterruptedException {
        return Program.tool(Path.of(System.getProperty("java.home"), "bin", "jimage"), "list", IMAGE.resolve("lib/modules")).orElseThrow().lines().map(String::strip).toList();
    }

    @Test
    void itIsModulesAloneAndNotTooLarge() throws Exception {
        long size = 0;
        for (String file : files(IMAGE)) {
            assertFalse(file.endsWith(".jar"), file);
            size += Files.size(IMAGE.resolve(file));
        }
        assertTrue(size <= LARGEST, size + " bytes");
        assertFalse(Files.readString(IMAGE.resolve("bin/broadsheet")).matches("(?s).*-(cp|classpath|-class-path)\\b.*"));
        List<String> modules = Program.tool(IMAGE.resolve("bin/java"), "--list-modules").orElseThrow().lines().map(m -> m.replaceFirst("@.*", "")).toList();
        assertTrue(modules.containsAll(List.of("broadsheet", "javafx.controls", "org.controlsfx.controls", "info.picocli", "lunar")), modules.toString());
        for (String module : modules) {
            assertFalse(Program.tool(IMAGE.resolve("bin/java"), "--describe-module", module).orElseThrow().contains(" automatic"), module);
        }
    }

    @Test
    void everyStyleSheetIsCompiledAndEveryNativeLibraryLiesBesideTheVirtualMachine() throws Exception {
        List<String> resources = resources();
        List<String> sheets = files(Path.of("src", "main", "resources")).stream().filter(f -> f.endsWith(".css")).toList();
        assertFalse(sheets.isEmpty());
        for (String sheet : sheets) {
            assertTrue(resources.contains(sheet) && resources.contains(sheet.replace(".css", ".bss")), sheet);
        }
        assertFalse(resources.stream().anyMatch(r -> r.matches("[^/]*[.]so")), "to be unpacked into the home");
        assertTrue(files(IMAGE.resolve("lib")).containsAll(Set.of("libglass.so", "libglassgtk3.so", "libprism_sw.so", "libprism_es2.so", "libjavafx_font.so",
                "libjavafx_font_freetype.so", "libjavafx_font_pango.so", "libjavafx_iio.so", "libjavajpeg.so")), files(IMAGE.resolve("lib")).toString());
    }

    @Test
    void itStartsAndShowsThePageAndLeavesNothingBehind() throws Exception {
        Path out = dir.resolve("trace.txt");
        Process process = program().start(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), out, dir.resolve("err.txt"), "open", "--trace-startup", Program.SAMPLE);
        try {
            for (int i = 0; i < 600 && process.isAlive() && Files.readString(out).lines().count() < 7; i++) {
                Thread.sleep(50);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        List<String> stages = Files.readString(out).lines().toList();
        assertEquals(7, stages.size(), stages + Files.readString(dir.resolve("err.txt")));
        Set<String> home = files(dir.resolve("home"));
        assertEquals(5, home.stream().filter(f -> f.startsWith(".cache/broadsheet/fonts/") && f.endsWith(".ttf")).count(), home.toString());
        assertFalse(home.stream().anyMatch(f -> f.contains("openjfx") || f.endsWith("error.log")), home.toString());
        assertEquals(Set.of(), files(program().temporary()));
    }

    @Test
    void pagesAreDrawn() throws Exception {
        Run run = program().run("render", Program.SAMPLE, "--out", dir.resolve("pages"));
        assertEquals(0, run.code(), run.err());
        BufferedImage page = ImageIO.read(dir.resolve("pages/page-01.png").toFile());
        int ink = 0;
        for (int y = 0; y < page.getHeight(); y += 3) {
            for (int x = 0; x < page.getWidth(); x += 3) {
                ink += (page.getRGB(x, y) & 0xFF) < 0x80 ? 9 : 0;
            }
        }
        assertTrue(ink > page.getWidth() * page.getHeight() / 50, ink + " of " + page.getWidth() + " × " + page.getHeight());
    }

    @Test
    void anEditionIsValidatedCheckedSearchedAndSet() throws Exception {
        assertEquals(new Run(0, "[ ]", ""), stripped(program().run("validate", Program.SAMPLE, "--json")));
        Run check = program().run("check", Program.SAMPLE, "--json");
        assertTrue(check.code() <= 1 && json(check).isContainer(), check.err());
        Run search = program().run("search", "开发区", Program.SAMPLE, "--json");
        assertEquals(0, search.code(), search.err());
        assertTrue(search.out().contains("开发区") && json(search).path("hits").asInt() > 5, search.out());
        Path pages = dir.resolve("pages.json");
        Run layout = program().run("layout", Program.SAMPLE, "--pages", "--json", pages);
        assertTrue(layout.code() <= 1 && JsonMapper.shared().readTree(Files.readString(pages)).isContainer(), layout.err());
    }

    @Test
    void anEditionIsPackedImportedComparedAndTakenOut() throws Exception {
        Path packed = dir.resolve("a.edition");
        assertEquals(0, program().run("pack", Program.SAMPLE, "-o", packed).code());
        try (ZipFile zip = new ZipFile(packed.toFile()); Bundle bundle = BundleReader.read(packed, ReadProgress.NONE)) {
            assertEquals(5, zip.stream().filter(e -> e.getName().startsWith("images/thumbnails/")).count(), "made without what java.desktop has been relieved of");
            assertEquals(5, bundle.edition().articles().size());
        }
        Path text = Files.writeString(dir.resolve("t.md"), "---\nnameplate: 海州日报\ndate: 2025-10-06\n---\n## 月圆\n\n今夜月圆，2 千人赏月。\n");
        assertEquals(0, program().run("import", text, "-o", dir.resolve("t.edition")).code());
        Run compare = program().run("compare", Program.SAMPLE, packed, "--json");
        assertTrue(compare.code() <= 1 && json(compare).isContainer(), compare.err());
        for (String kind : List.of("pdf", "epub", "txt", "md")) {
            Path file = dir.resolve("out." + kind);
            Run export = program().run("export", packed, "-o", file);
            assertEquals(0, export.code(), kind + export.err());
            assertTrue(Files.size(file) > 1_000, kind);
        }
    }

    private static JsonNode json(Run run) { return JsonMapper.shared().readTree(run.out()); }

    private static Run stripped(Run run) {
        return new Run(run.code(), run.out().strip(), run.err().lines().filter(l -> !l.startsWith("NOTE:")).collect(Collectors.joining("\n")));
    }
}
