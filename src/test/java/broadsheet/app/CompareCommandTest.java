package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// `broadsheet compare`, run as a user runs it: what it prints, and its exit codes.
class CompareCommandTest extends CommandRun {
    private static final String ID = "urn:broadsheet:test:compare";
    private static final String TEXT = "2024年，开发区完成工业投资50亿元，比上年增长百分之十二。";

    private Path before;

    @BeforeEach
    void anEarlierVersion() throws IOException {
        before = edition("a", TEXT, new Shot("p", "车间", 60, 40));
    }

    private Path edition(String name, String text, Shot... pictures) throws IOException {
        return new BundleFolder(folder.resolve(name), ID, "试验日报", "试验版", "2025-01-11")
                .story("要闻", new Story("lead", "", "工业投资", "", "", "<p>" + text + "</p>", 1, List.of(pictures))).finish();
    }

    private ProofSession marked() throws IOException {
        ProofSession session = ProofSession.open(folder.resolve("home"), ID, Runnable::run);
        int at = TEXT.indexOf("50");
        session.put(Mark.of(Anchor.of(TEXT, Place.body("lead", 0).span(at, at + 2)), Sign.REPLACE, "60", "", Stage.FIRST, "李", Instant.EPOCH));
        return session;
    }

    @Test
    void twoEqualVersionsAreFine() throws IOException {
        assertEquals(ExitCode.FINE, run("zh", "compare", before, edition("b", TEXT, new Shot("p", "车间", 60, 40))), err.toString());
        assertEquals("两版完全相同", out.toString().strip());
    }

    @Test
    void aMarkOfTheOwnJournalIsLookedUp() throws IOException {
        marked().close();
        assertEquals(ExitCode.FOUND, run("zh", "compare", before, edition("b", TEXT.replace("50", "70"), new Shot("p", "车间", 60, 40))));
        assertTrue(out.toString().contains("[-5-]{+7+}"), out.toString());
        assertTrue(out.toString().contains("改错　“50” → “60”"), out.toString());
        assertTrue(out.toString().contains("批注 1 条：改了 0，未改 0，改错 1，未定位 0，待看 0"), out.toString());
    }

    @Test
    void marksFromAFileAndPicturesStandInTheJson() throws IOException {
        Path file = folder.resolve("marks.json");
        marked().exportTo(file);
        assertEquals(ExitCode.FOUND, run("zh", "compare", before, edition("b", TEXT.replace("50", "60"), new Shot("p", "车间", 90, 60)), "--marks", file, "--json"));
        JsonNode root = json();
        assertEquals("done", root.path("marks").path(0).path("verdict").asString());
        assertEquals("lead/BODY/0", root.path("marks").path(0).path("place").asString());
        assertEquals("replaced", root.path("pictures").path(0).path("kind").asString());
        double difference = root.path("pictures").path(0).path("difference").asDouble();
        assertTrue(difference >= 0 && difference <= 1, "seen: " + difference);
        assertEquals("changed", root.path("articles").path(0).path("kind").asString());
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        assertEquals(ExitCode.UNREADABLE, run("zh", "compare", before, folder.resolve("none")));
        Path notMarks = Files.writeString(folder.resolve("x.json"), "no");
        assertEquals(ExitCode.UNREADABLE, run("zh", "compare", before, before, "--marks", notMarks));
        assertEquals(ExitCode.UNREADABLE, run("zh", "compare", before));
    }
}
