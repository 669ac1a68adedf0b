package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// What is shown while nobody reads.
class LoopTest extends KioskTest {
    private Slide slide() { return fx(() -> screen.loop().orElseThrow().slide()); }

    @Test
    void eachSlideStandsAsLongAsItsKindAndTheLoopComesRound() throws Exception {
        open(WIDE, HIGH, "attract-page = 10s", "attract-picture = 20s", "attract-headline = 5s");
        List<Slide> slides = fx(() -> screen.loop().orElseThrow().slides());
        assertEquals(List.of(10L, 20L, 20L, 5L, 5L, 5L, 5L, 5L, 5L), slides.stream().map(s -> s.stands().toSeconds()).toList());
        assertEquals("lead", slides.get(1).article().orElseThrow().id(), "the lead comes first");
        for (Slide expected : slides) {
            assertEquals(expected, slide());
            pass(expected.stands().minusMillis(1));
            assertEquals(expected, slide());
            pass(Duration.ofMillis(1));
        }
        assertEquals(slides.getFirst(), slide());
        assertEquals(List.of(), faults);
    }

    @Test
    void anOldPaperSaysSoAndAWrongClockIsNotShown() throws Exception {
        open(WIDE, HIGH);
        pass(Duration.ofMillis(1));
        assertTrue(words().contains("09:30"));
        assertTrue(words().stream().noneMatch(w -> w.contains("新的一期")));
        wall = LocalDateTime.of(2025, 1, 12, 12, 30);
        pass(Duration.ofMillis(1));
        assertTrue(words().contains("这是 1 月 11 日的报纸，新的一期还没有到。"), words().toString());
        enter();
        pass(Duration.ofMillis(1));
        assertTrue(words().contains("这是 1 月 11 日的报纸，新的一期还没有到。"), words().toString());
        fxRun(screen::reset);
        wall = LocalDateTime.of(1970, 1, 1, 0, 3);
        pass(Duration.ofMillis(1));
        assertTrue(words().stream().noneMatch(w -> w.contains("新的一期") || w.equals("00:03")), words().toString());
    }

    @Test
    void nightIsDarkUntilSomebodyComes() throws Exception {
        open(WIDE, HIGH, "night = 22:00-06:00");
        wall = LocalDateTime.of(2025, 1, 11, 23, 0);
        pass(Duration.ofMillis(1));
        assertTrue(fx(() -> screen.root().lookup(".night").isVisible()));
        enter();
        pass(Duration.ofMillis(1));
        assertFalse(fx(() -> screen.root().lookup(".night").isVisible()));
    }

    @Test
    void thePictureWandersByAPixelOrTwo() throws Exception {
        open(WIDE, HIGH);
        for (int i = 0; i < 12; i++) {
            pass(Duration.ofMinutes(2));
            var at = fx(() -> screen.root().getChildrenUnmodifiable().getFirst().localToScene(0, 0));
            assertTrue(Math.abs(at.getX()) <= 2 && Math.abs(at.getY()) <= 2, at.toString());
        }
        var moved = fx(() -> screen.root().getChildrenUnmodifiable().getFirst().localToScene(0, 0));
        assertTrue(moved.getX() != 0 || moved.getY() != 0);
    }

    @Test
    void noLineOfAHeadlineIsWiderThanItsRoom() throws Exception {
        open(WIDE, HIGH);
        for (boolean tall : new boolean[] {false, true}) {
            fxRun(() -> {
                stage.setWidth(tall ? HIGH : WIDE);
                stage.setHeight(tall ? WIDE : HIGH);
            });
            settle();
            int slides = fx(() -> loop().orElseThrow().slides().size());
            for (int i = 0; i < slides; i++) {
                int at = i;
                fxRun(() -> loop().orElseThrow().go(at));
                settle();
                fxRun(() -> everything(screen.root()).filter(n -> n instanceof Label l && l.getStyleClass().stream().anyMatch(c -> c.matches("slide-(headline|item)")))
                        .map(Label.class::cast).forEach(l -> l.getText().lines().forEach(line -> {
                            Text alone = new Text(line);
                            alone.setFont(l.getFont());
                            assertTrue(alone.getLayoutBounds().getWidth() <= l.getWidth(), line + " " + alone.getLayoutBounds().getWidth() + " " + l.getWidth() + " " + l.getFont() + " " + tall);
                        })));
            }
        }
    }
}
