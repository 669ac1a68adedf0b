package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Place;
import broadsheet.proof.journal.ProofSession;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import broadsheet.samples.BundleFolder;
import broadsheet.samples.BundleFolder.Shot;
import broadsheet.samples.BundleFolder.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `broadsheet report`, run as a user runs it.
class ReportCommandTest extends CommandRun {
    private static final String ID = "urn:broadsheet:test:report";
    private static final String TEXT = "2024年，开发区完成工业投资50亿元，比上年增长百分之十二。";

    private Path bundle;

    @BeforeEach
    void anEdition() throws IOException {
        bundle = new BundleFolder(folder.resolve("a"), ID, "试验日报", "试验版", "2025-01-11")
                .story("要闻", new Story("lead", "", "工业投资", "", "", "<p>" + TEXT + "</p>", 1, List.of(new Shot("p", "车间", 60, 40)))).finish();
    }

    private void mark(Path data) throws IOException {
        try (ProofSession session = ProofSession.open(data, ID, Runnable::run)) {
            int at = TEXT.indexOf("50");
            session.put(Mark.of(Anchor.of(TEXT, Place.body("lead", 0).span(at, at + 2)), Sign.REPLACE, "60", "", Stage.FIRST, "李", Instant.EPOCH));
            session.exportTo(folder.resolve("marks.json"));
        }
    }

    @Test
    void aCleanEditionIsFine() throws IOException {
        Path file = folder.resolve("r.html");
        assertEquals(ExitCode.FINE, run("zh", "report", bundle, "--out", file), err.toString());
        assertTrue(Files.readString(file).contains("试验日报 试验版 2025-01-11 校对报告"));
        assertTrue(out.toString().contains("每万字 0，0 条"), out.toString());
    }

    @Test
    void theOwnJournalIsReportedInEveryForm() throws IOException {
        mark(folder.resolve("home"));
        for (String form : List.of("html", "csv", "json", "pdf")) {
            Path file = folder.resolve("r." + form);
            assertEquals(ExitCode.FOUND, run("zh", "report", bundle, "-o", file), err.toString());
            assertTrue(Files.size(file) > 200, form);
        }
        assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("r.pdf")), 0, 4, StandardCharsets.US_ASCII));
        assertTrue(Files.readString(folder.resolve("r.csv")).contains("“50”改为“60”"));
    }

    @Test
    void anotherJournalOrAFileOfMarksMayBeNamed() throws IOException {
        mark(folder.resolve("elsewhere"));
        Path file = folder.resolve("r.json");
        for (Path journal : List.of(folder.resolve("elsewhere"), folder.resolve("marks.json"))) {
            assertEquals(ExitCode.FOUND, run("en", "report", bundle, "-o", file, "--journal", journal), err.toString());
            JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(file));
            assertEquals("60", json.path("items").get(0).path("proposal").asString());
            assertEquals("en", json.path("language").asString());
            assertEquals(1, json.path("items").get(0).path("page").asInt());
        }
        assertEquals(ExitCode.UNREADABLE, run("en", "report", bundle, "-o", file, "--journal", folder.resolve("nowhere")));
        assertTrue(err.toString().contains("no proof journal"), err.toString());
    }

    @Test
    void whatCannotBeDoneIsSaidAndWritesNothing() throws IOException {
        Path file = folder.resolve("r.docx");
        assertEquals(ExitCode.UNREADABLE, run("zh", "report", bundle, "-o", file));
        assertTrue(err.toString().contains(".html、.csv、.json 或 .pdf"), err.toString());
        assertFalse(Files.exists(file));
        Path weights = Files.writeString(folder.resolve("w.properties"), "mark=gratis\n");
        assertEquals(ExitCode.UNREADABLE, run("zh", "report", bundle, "-o", folder.resolve("r.html"), "--weights", weights));
        assertTrue(err.toString().contains("mark=gratis"), err.toString());
        assertFalse(Files.exists(folder.resolve("r.html")));
    }
}
