package broadsheet.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.compare.Outcome;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Subject;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

/// A proofreader's evening and morning: check, mark, sign; then the corrected edition, mark by mark, and the report. Keys and clicks alone.
class RoundTripTest extends DeskTest {
    @Test
    @SuppressWarnings("unchecked")
    void checkMarkSignCompareReport() throws IOException {
        ReaderWindow evening = desk();
        decide(evening);
        mark(evening);
        sign(evening);
        fxRun(() -> Event.fireEvent(evening.scene().getWindow(), new WindowEvent(evening.scene().getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertFalse(fx(() -> evening.scene().getWindow().isShowing()));

        Path corrected = corrected("dangjian", "金融金融", "金融");
        ReaderWindow morning = again();
        open(morning, corrected);
        type(KeyCode.F2);
        other = Optional.of(SAMPLE);
        type(KeyCode.ALT, KeyCode.DIGIT6);
        assertEquals("compare-file", focus(morning));
        type(KeyCode.SPACE);
        List<Outcome> outcomes = fx(() -> List.copyOf(((ListView<Outcome>) node(morning, "#outcomes")).getItems()));
        assertEquals(Outcome.Verdict.DONE, verdict(outcomes, Decision.class));
        assertEquals(Outcome.Verdict.NOT_DONE, verdict(outcomes, Mark.class));
        type(KeyCode.ESCAPE);

        kept = Optional.of(home.resolve("report.html"));
        click(morning, "#proof-report");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        String report = Files.readString(kept.get());
        assertTrue(report.contains("李校对") && report.contains("卓越"), "names and marks stand in the report");
    }

    private static Outcome.Verdict verdict(List<Outcome> outcomes, Class<?> kind) {
        return outcomes.stream().filter(o -> kind.isInstance(o.entry())).findFirst().orElseThrow().verdict();
    }

    private void decide(ReaderWindow window) {
        type(KeyCode.ALT, KeyCode.DIGIT3);
        click(window, "#round-name");
        fxRun(() -> ((TextField) node(window, "#round-name")).selectAll());
        put(window, "李校对");
        type(KeyCode.ENTER);
        type(KeyCode.ALT, KeyCode.DIGIT1);
        type(KeyCode.J);
        type(KeyCode.ENTER);
        type(KeyCode.I);
        put(window, "“中中”是两个词");
        type(KeyCode.ENTER);
        assertEquals(2, onDisk(window, Decision.class).size());
    }

    private void mark(ReaderWindow window) {
        fxRun(() -> window.reader().showArticle("dangjian"));
        settle();
        select(window, "成功");
        type(KeyCode.M);
        type(KeyCode.R);
        put(window, "卓越");
        type(KeyCode.ENTER);
        assertEquals(1, onDisk(window, Mark.class).size());
    }

    private void sign(ReaderWindow window) {
        type(KeyCode.ALT, KeyCode.DIGIT3);
        type(KeyCode.A);
        List<SignOff> signed = onDisk(window, SignOff.class);
        assertEquals(fx(() -> Subject.of(window.reader().edition().orElseThrow()).size()), signed.size());
        assertTrue(signed.stream().allMatch(s -> s.author().equals("李校对")));
        assertEquals("已保存", word(window, "#save-state"));
    }
}
