package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line, run as a user runs it, on the sample edition: output, files and exit codes.
class CommandLineTest extends CommandRun {
    @Test
    void helpIsInTheLanguageAskedFor() {
        assertEquals(ExitCode.FINE, run("zh", "--help"));
        assertTrue(out.toString().contains("用法"), out.toString());
        assertEquals(ExitCode.FINE, run("en", "--help"));
        assertTrue(out.toString().contains("Exit codes:"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "render", "layout", "validate", "check", "pack", "import", "export", "compare", "search", "shelf", "completion"})
    void everyCommandExplainsItself(String command) {
        assertEquals(ExitCode.FINE, run("zh", command, "--help"));
        assertTrue(out.toString().contains("选项"), out.toString());
        assertFalse(out.toString().contains("cli."), "a key without its words: " + out);
    }

    @Test
    void theLanguageOptionIsReadBeforeTheRest() {
        assertEquals(Locale.ENGLISH.getLanguage(), Terminal.language(new String[] {"open", "--lang", "en"}, Locale.CHINA).getLanguage());
        assertEquals("zh", Terminal.language(new String[] {"--lang=zh"}, Locale.ENGLISH).getLanguage());
        assertEquals(Locale.FRENCH, Terminal.language(new String[] {"open"}, Locale.FRENCH));
    }

    @Test
    void aMisspeltCommandIsGuessed() {
        assertEquals(ExitCode.UNREADABLE, run("en", "rendr"));
        assertTrue(err.toString().contains("Did you mean render"), err.toString());
        assertEquals(ExitCode.UNREADABLE, run("en", "render", SAMPLE));
        assertTrue(err.toString().contains("Missing: --out"), err.toString());
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertEquals(ExitCode.FINE, run("en", "completion"));
        assertTrue(out.toString().contains("--font-scale"), "options are completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "200"})
    void thePagesOfAnEditionAreWrittenWithEveryLineAndNoFault(String scale) throws IOException {
        Path json = folder.resolve("pages.json");
        assertEquals(ExitCode.FINE, run("en", "layout", SAMPLE, "--pages", "--font-scale", scale, "--json", json.toString()), err.toString());
        JsonNode report = JsonMapper.shared().readTree(json.toFile());
        assertTrue(report.get("overset").isEmpty());
        for (JsonNode page : report.get("pages")) {
            assertTrue(page.get("faults").isEmpty(), page.get("faults").toString());
            assertTrue(page.get("fill").asDouble() > 0);
        }
        String text = StreamSupport.stream(report.get("pages").spliterator(), false).flatMap(p -> StreamSupport.stream(p.get("frames").spliterator(), false))
                .flatMap(f -> StreamSupport.stream(f.get("lines").spliterator(), false)).map(l -> l.get("text").asString()).collect(Collectors.joining());
        assertTrue(text.contains("乘风破浪再铸辉煌"), "the headline is among the lines");
        assertEquals(ExitCode.UNREADABLE, run("en", "layout", SAMPLE, SAMPLE, "--pages", "--json", json.toString()));
        assertEquals(ExitCode.UNREADABLE, run("en", "layout", SAMPLE, "--pages", "--json", folder.resolve("none").resolve("a.json").toString()));
        assertTrue(err.toString().contains("none"), err.toString());
    }

    @Test
    void whatIsNotAnEditionIsRefusedWithItsNumber() throws IOException {
        Path text = Files.writeString(folder.resolve("a.edition"), "no");
        assertEquals(ExitCode.UNREADABLE, run("en", "render", text.toString(), "--out", folder.toString()));
        assertTrue(err.toString().startsWith("[BS-102]"), err.toString());
        assertEquals(ExitCode.UNREADABLE, run("en", "validate", folder.resolve("none").toString()));
        assertTrue(out.toString().contains("BS-101"), out.toString());
    }

    @Test
    void withoutADisplayThePagesAreDrawn() {
        Path pages = folder.resolve("pages");
        assertEquals(ExitCode.FINE, withoutDisplay(() -> run("en", "open", SAMPLE, "--out", pages.toString())));
        assertTrue(out.toString().startsWith("There is no display here (DISPLAY is not set), so no window was opened; 1 page(s)"), out.toString());
        assertEquals("", err.toString());
        assertTrue(Files.exists(pages.resolve("page-01.png")));
    }

    @Test
    void withoutADisplayThePagesOfEveryEditionAreDrawnEachIntoItsFolder() throws IOException {
        Path pages = folder.resolve("pages");
        Path packed = folder.resolve("周刊.edition");
        assertEquals(ExitCode.FINE, run("en", "pack", SAMPLE, "-o", packed.toString()));
        assertEquals(ExitCode.FINE, withoutDisplay(() -> run("en", "open", SAMPLE, packed.toString(), "--out", pages.toString())));
        assertTrue(out.toString().contains("2 page(s)"), out.toString());
        assertTrue(Files.exists(pages.resolve("01-kaifaqu-2025-01-11").resolve("page-01.png")));
        assertTrue(Files.exists(pages.resolve("02-周刊.edition").resolve("page-01.png")));
    }

    @Test
    void aPageIsRenderedAtTheResolutionAskedFor() throws IOException {
        assertEquals(ExitCode.FINE, run("en", "render", SAMPLE, "--out", folder.toString(), "--dpi", "36", "--page", "1"));
        byte[] png = Files.readAllBytes(folder.resolve("page-01.png"));
        int width = (png[18] & 0xFF) << 8 | png[19] & 0xFF;
        assertEquals(Math.round(390 / 25.4 * 36), width, 1);
        assertEquals(ExitCode.UNREADABLE, run("en", "render", SAMPLE, "--out", folder.toString(), "--page", "9"));
        assertEquals(ExitCode.UNREADABLE, run("en", "render", SAMPLE, "--out", folder.toString(), "--font-scale", "20"));
    }

    @Test
    void packedThenCheckedIsFineAndDamagedIsNot() throws IOException {
        Path packed = folder.resolve("a.edition");
        assertEquals(ExitCode.FINE, run("en", "pack", SAMPLE, "-o", packed.toString()));
        assertEquals(ExitCode.FINE, run("en", "validate", packed.toString(), "--json"));
        assertEquals("[ ]", out.toString().strip());
        byte[] bytes = Files.readAllBytes(packed);
        bytes[bytes.length / 2] ^= 1;
        Path damaged = Files.write(folder.resolve("b.edition"), bytes);
        assertEquals(ExitCode.FOUND, run("en", "validate", damaged.toString(), "--json"));
        assertTrue(out.toString().contains("\"severity\" : \"error\""), out.toString());
    }

    @Test
    void importPackAndOpenGiveTheTextUnchanged() throws IOException {
        Path text = Files.writeString(folder.resolve("t.md"), "---\nnameplate: 海州日报\ndate: 2025-10-06\n---\n## 月圆\n\n今夜月圆，2 千人赏月。\n");
        Path packed = folder.resolve("t.edition");
        assertEquals(ExitCode.FINE, run("zh", "import", text.toString(), "-o", packed.toString()));
        assertEquals(ExitCode.FINE, run("zh", "validate", packed.toString()));
        assertEquals(ExitCode.FINE, run("zh", "export", packed.toString(), "-o", folder.resolve("t.txt").toString()));
        assertEquals("月圆\n\n今夜月圆，2 千人赏月。\n", Files.readString(folder.resolve("t.txt")));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(f -> f.getFileName().toString().startsWith(".import")).toList());
        }
    }

    @Test
    void scriptsAreToldWhatWasMade() throws IOException {
        Path text = Files.writeString(folder.resolve("t.md"), "---\nnameplate: 海州日报\ndate: 2025-10-06\n---\n## 月圆\n\n今夜月圆，2 千人赏月。\n");
        Path bundle = folder.resolve("t");
        assertEquals(ExitCode.FINE, run("en", "import", text.toString(), "-o", bundle.toString(), "--json"));
        JsonNode imported = json();
        assertEquals(bundle.toString(), imported.path("bundle").asString());
        assertEquals(1, imported.path("articles").asInt());
        assertTrue(imported.path("guesses").valueStream().anyMatch(g -> g.path("kind").asString().equals("weekday")
                && g.path("words").path(0).asString().equals("星期一") && g.path("message").asString().contains("星期一")), out.toString());
        assertEquals(ExitCode.FINE, run("en", "pack", bundle.toString(), "-o", folder.resolve("t.edition").toString(), "--json"));
        assertEquals(List.of(), json().path("problems").valueStream().toList());
        assertEquals(ExitCode.FINE, run("en", "render", bundle.toString(), "--out", folder.resolve("png").toString(), "--dpi", "36", "--json"));
        JsonNode page = json().path(0);
        assertEquals(1, page.path("page").asInt());
        assertTrue(Files.size(Path.of(page.path("file").asString())) > 0);
    }

    @Test
    void anEpubIsOfAWholeEdition() throws IOException {
        Path book = folder.resolve("e.epub");
        assertEquals(ExitCode.FINE, run("zh", "export", SAMPLE, "-o", book.toString()));
        assertEquals("application/epub+zip", new String(Files.readAllBytes(book), 38, 20, StandardCharsets.US_ASCII));
        assertEquals(ExitCode.UNREADABLE, run("zh", "export", SAMPLE, "-o", folder.resolve("a.epub").toString(), "--article", "chengfeng"));
        assertFalse(Files.exists(folder.resolve("a.epub")));
    }

    @Test
    void anErrorOfTheProgramGoesToTheLog() throws IOException {
        ErrorLog log = new ErrorLog(folder.resolve("log").resolve("error.log"));
        IllegalStateException error = new IllegalStateException("planted");
        new Failure(terminal("en"), log).unexpected("test", error);
        assertTrue(err.toString().contains(ErrorLog.id(error)), err.toString());
        assertFalse(err.toString().contains("\tat "), "no trace for the user");
        assertTrue(Files.readString(log.file()).contains("planted"));
    }

    private int withoutDisplay(IntSupplier work) {
        String before = System.clearProperty("glass.platform");
        try {
            return work.getAsInt();
        } finally {
            if (before != null) {
                System.setProperty("glass.platform", before);
            }
        }
    }
}
