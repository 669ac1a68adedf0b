package broadsheet.shipped;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package for Debian: its fields, what it puts where, and that the program in it runs.
class DebPackageIT {
    private static final long LARGEST = 70_000_000;
    private static final String TYPE = "application/vnd.broadsheet.edition+zip";

    @TempDir
    private Path dir;
    private Path deb;
    private Path files;

    @BeforeEach
    void unpack() throws Exception {
        try (Stream<Path> made = Files.list(Path.of("target", "installer"))) {
            deb = made.filter(f -> f.toString().endsWith(".deb")).findFirst().orElseThrow();
        }
        files = dir.resolve("files");
        Program.tool("dpkg-deb", "-x", deb, files).orElseThrow();
    }

    @Test
    void itsFieldsSayWhatItIsAndNeeds() throws Exception {
        assertTrue(Files.size(deb) <= LARGEST, Files.size(deb) + " bytes");
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : Program.tool("dpkg-deb", "-f", deb).orElseThrow().split("\n(?! )")) {
            fields.put(line.substring(0, Math.max(0, line.indexOf(':'))), line.substring(line.indexOf(':') + 1).strip());
        }
        assertEquals("broadsheet", fields.get("Package"));
        assertEquals("1.0.0", fields.get("Version"));
        assertEquals("amd64", fields.get("Architecture"));
        assertTrue(fields.getOrDefault("Description", "").contains("报纸"), fields.toString());
        List<String> needs = Arrays.asList(fields.getOrDefault("Depends", "").split(", *"));
        assertTrue(needs.containsAll(List.of("libgtk-3-0 | libgtk-3-0t64", "libxtst6", "libpangoft2-1.0-0")), needs.toString());
        assertTrue(needs.size() < 8, "what it needs itself, not what those need on the system it was built on: " + needs);
    }

    private Map<String, String> entry() throws IOException {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : Files.readAllLines(files.resolve("opt/broadsheet/lib/broadsheet-broadsheet.desktop"))) {
            if (line.contains("=")) {
                keys.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        return keys;
    }

    @Test
    void theMenuEntryIsWholeAndOpensEditions() throws Exception {
        Map<String, String> keys = entry();
        assertEquals("Application", keys.get("Type"));
        assertEquals("对开", keys.get("Name[zh_CN]"));
        assertEquals("Broadsheet", keys.get("Name"));
        assertEquals("/opt/broadsheet/bin/broadsheet open %f", keys.get("Exec"));
        assertTrue(Files.isExecutable(files.resolve("opt/broadsheet/bin/broadsheet")));
        assertEquals(List.of(TYPE), Stream.of(keys.getOrDefault("MimeType", "").split(";")).filter(t -> !t.isBlank()).toList());
        assertTrue(keys.keySet().stream().noneMatch(k -> k.startsWith("DESKTOP_") || k.contains("APPLICATION_")), keys.toString());
        Program.tool("desktop-file-validate", files.resolve("opt/broadsheet/lib/broadsheet-broadsheet.desktop")).ifPresent(said -> assertEquals("", said.strip()));
        String types = Files.readString(files.resolve("opt/broadsheet/lib/broadsheet-broadsheet-MimeInfo.xml"));
        assertTrue(types.contains("type=\"" + TYPE + "\"") && types.contains("pattern=\"*.edition\""), types);
    }

    @Test
    void theIconIsOurs() throws Exception {
        Path icon = files.resolve(entry().get("Icon").substring(1));
        assertArrayEquals(Files.readAllBytes(Path.of("assets", "icons", "broadsheet.png")), Files.readAllBytes(icon));
    }

    @Test
    void installedAndRemovedItLeavesNothingOfTheSystemBehind() throws Exception {
        Path control = dir.resolve("control");
        Program.tool("dpkg-deb", "-e", deb, control).orElseThrow();
        String after = Files.readString(control.resolve("postinst"));
        String before = Files.readString(control.resolve("prerm"));
        for (String made : List.of("/usr/share/applications/broadsheet.desktop", "/usr/share/mime/packages/broadsheet.xml", "/usr/bin/broadsheet",
                "/usr/share/icons/hicolor/512x512/mimetypes/application-vnd.broadsheet.edition+zip.png")) {
            assertTrue(after.contains(made) && before.contains(made), made);
        }
        Program.tool("sh", "-n", control.resolve("postinst"));
        Program.tool("sh", "-n", control.resolve("prerm"));
        assertTrue(Files.readString(files.resolve("opt/broadsheet/share/doc/copyright")).contains("Apache-2.0"));
    }

    @Test
    void theProgramInItRuns() throws Exception {
        Program program = new Program(files.resolve("opt/broadsheet/bin/broadsheet"), Files.createDirectory(dir.resolve("run")));
        Program.Run run = program.run("validate", Program.SAMPLE, "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals("[ ]", run.out().strip());
    }
}
