package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import broadsheet.proof.journal.SaveState.Saved;
import broadsheet.proof.mark.Mark;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes mark the same edition and are killed (SIGKILL) at random moments, again and again: every mark one of them had reported
/// as saved is there, word for word, whoever wrote it. A removal reported as saved stays removed.
@Tag("hostile")
class JournalKillTest {
    private static final int KILLS = Scale.cases(16, 1_000);
    /// A fresh folder after so many, so that the journal stays as large as an edition's is.
    private static final int PER_FOLDER = 50;

    @TempDir
    private Path dir;
    private String classPath = "";

    /// The process that is killed: prints `+ID NOTE` once a mark, `-ID` once a removal has been reported as saved, `?ID` when it begins
    /// to remove one, which then may be there or not.
    static final class Typist {
        private Typist() { }

        static void main(String[] args) throws IOException {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            ProofSession session = ProofSession.open(Path.of(args[0]), Entries.EDITION, Runnable::run);
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                Mark mark = Entries.mark("第" + i + "条".repeat(i % 90));
                session.put(mark);
                report(session, out, "+" + mark.id() + " " + mark.note());
                if (i % 7 == 6) {
                    out.println("?" + mark.id());
                    session.remove(mark.id());
                    report(session, out, "-" + mark.id());
                }
                if (i % 11 == 10) {
                    session.refresh();
                }
                if (i % 40 == 39) {
                    session.close();
                    session = ProofSession.open(Path.of(args[0]), Entries.EDITION, Runnable::run);
                }
            }
            session.close();
        }

        private static void report(ProofSession session, PrintStream out, String line) {
            if (!(session.state() instanceof Saved)) {
                throw new IllegalStateException(session.state().toString());
            }
            out.println(line);
        }
    }

    private Process typist(Path data, int marks) throws IOException {
        String home = System.getProperty("java.home");
        return new ProcessBuilder(Path.of(home, "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + dir.resolve("typist.jsa"), "-Xlog:disable", "-cp", classPath, Typist.class.getName(), data.toString(), String.valueOf(marks)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// Puts the classes into a file of their own and lets a first process leave a class data archive, which needs one: the others then
    /// start in a third of the time.
    private void prepare() throws IOException, InterruptedException {
        Path jar = dir.resolve("typist.jar");
        String main = root("broadsheet/proof/journal/ProofSession.class");
        int made = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "cf", jar.toString(), "-C", main, "broadsheet/proof",
                "-C", main, "broadsheet/storage", "-C", main, "broadsheet/edition",
                "-C", root("broadsheet/proof/journal/JournalKillTest.class"), "broadsheet/proof/journal");
        assertEquals(0, made, "jar");
        classPath = jar + File.pathSeparator + Stream.of("tools/jackson/databind/json/JsonMapper.class", "tools/jackson/core/JacksonException.class",
                "com/fasterxml/jackson/annotation/JsonInclude.class").map(JournalKillTest::root).distinct()
                .collect(Collectors.joining(File.pathSeparator));
        assertEquals(0, typist(dir.resolve("warm"), 100).waitFor());
    }

    private static String root(String resource) {
        URL found = JournalKillTest.class.getClassLoader().getResource(resource);
        String url = String.valueOf(found);
        String place = url.startsWith("jar:") ? url.substring("jar:".length(), url.indexOf("!/")) : url.substring(0, url.length() - resource.length());
        return Path.of(URI.create(place)).toString();
    }

    private static void listen(Process process, int killedAfter, Map<String, String> acknowledged) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int heard = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String id = line.substring(1, 37);
                switch (line.charAt(0)) {
                    case '+' -> acknowledged.put(id, line.substring(38));
                    case '-' -> acknowledged.put(id, "");
                    default -> acknowledged.remove(id);
                }
                if (++heard == killedAfter) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
    }

    private static void assertKept(Path data, Map<String, String> acknowledged, int kill) throws IOException {
        try (ProofSession session = ProofSession.open(data, Entries.EDITION, Runnable::run)) {
            Map<String, String> notes = new HashMap<>();
            session.entries(Mark.class).forEach(m -> notes.put(m.id(), m.note()));
            List<String> wrong = acknowledged.entrySet().stream()
                    .filter(a -> !notes.getOrDefault(a.getKey(), "").equals(a.getValue())).map(Object::toString).toList();
            assertEquals(List.of(), wrong, "after kill " + kill);
            assertTrue(session.notices().stream().allMatch(n -> n.kind() == LoadNotice.Kind.TORN_TAIL), () -> session.notices().toString());
        }
    }

    @Test
    void nothingReportedAsSavedIsLost() throws IOException, InterruptedException {
        prepare();
        Random random = new Random(7);
        Map<String, String> acknowledged = new HashMap<>();
        long marks = 0;
        for (int kill = 0; kill < KILLS; kill += 2) {
            if (kill % PER_FOLDER == 0) {
                marks += acknowledged.size();
                acknowledged.clear();
            }
            Path data = Files.createDirectories(dir.resolve("data" + kill / PER_FOLDER));
            List<Process> pair = new ArrayList<>(List.of(typist(data, 100_000), typist(data, 100_000)));
            for (Process process : pair) {
                listen(process, 1 + random.nextInt(60), acknowledged);
                assertTrue(process.waitFor() != 0, "it was killed, not finished");
            }
            assertKept(data, acknowledged, kill + 2);
        }
        Ledger.row(JournalKillTest.class, "proof journal: two processes marking, kill −9 at any moment", KILLS,
                "%,d acknowledged marks, 0 lost".formatted(marks + acknowledged.size()));
    }
}
