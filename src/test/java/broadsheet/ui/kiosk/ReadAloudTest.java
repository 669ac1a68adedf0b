package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.kiosk.KioskFault;
import broadsheet.speech.Voice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// 朗读 at the reading screen.
class ReadAloudTest extends KioskTest {
    private final SpokenWords voice = new SpokenWords();
    private boolean mute;

    @Override Optional<Voice> voice() { return mute ? Optional.empty() : Optional.of(voice); }

    private void read(String story) {
        fxRun(() -> visitor().read(story));
        settle();
    }

    private void sayAll() {
        for (int i = 0; i < 200 && voice.speaks(); i++) {
            voice.end(Voice.Outcome.SAID);
            settle();
        }
    }

    @Test
    void nobodyIsAskedWhetherTheyAreThereWhileTheyAreReadTo() throws Exception {
        open(WIDE, HIGH);
        enter();
        read("s0");
        tap("kiosk-speak");
        assertTrue(voice.said().getFirst().contains("公交线路今起调整1"), voice.said().toString());
        pass(Duration.ofMinutes(20));
        assertEquals(0, ended);
        assertFalse(fx(() -> screen.countdown().isVisible()));
        assertTrue(voice.speaks());
        sayAll();
        assertEquals(3, voice.said().size(), voice.said().toString());
        pass(Duration.ofSeconds(95));
        assertTrue(fx(() -> screen.countdown().isVisible()), "its end is the last sign of the visitor");
        pass(Duration.ofSeconds(30));
        assertEquals(1, ended);
    }

    @Test
    void theLongestVisitEndsItToo() throws Exception {
        open(WIDE, HIGH);
        enter();
        read("lead");
        tap("kiosk-speak");
        pass(Duration.ofMinutes(29));
        assertTrue(voice.speaks());
        pass(Duration.ofMinutes(2));
        assertEquals(1, ended);
        assertFalse(voice.speaks());
    }

    @Test
    void theNextStoryIsReadOnAndTheFrontPageIsSilent() throws Exception {
        open(WIDE, HIGH);
        enter();
        read("s0");
        tap("kiosk-speak");
        tap("kiosk-story-next");
        assertTrue(voice.said().getLast().contains("图书馆延长开放时间1"), voice.said().toString());
        tap("kiosk-front");
        assertFalse(voice.speaks());
        int before = voice.said().size();
        read("s2");
        assertEquals(before, voice.said().size(), "only who asks is read to");
    }

    @Test
    void theSentenceIsMarkedAndTheMarkGoesWithTheVoice() throws Exception {
        open(WIDE, HIGH);
        enter();
        read("s0");
        tap("kiosk-speak");
        voice.end(Voice.Outcome.SAID);
        settle();
        assertEquals(List.of("公交线路今起调整，市民称便。"), marked());
        tap("kiosk-speak-stop");
        assertEquals(List.of(), marked());
        assertFalse(voice.speaks());
    }

    private List<String> marked() {
        return fx(() -> visitor().reading().marks().stream().flatMap(o -> o.spans().stream()).map(s -> s.text(screen.issue().orElseThrow().edition())).toList());
    }

    @Test
    void aVoiceThatDoesNotWorkIsReportedAndNotOfferedAgain() throws Exception {
        open(WIDE, HIGH);
        enter();
        read("s0");
        tap("kiosk-speak");
        voice.end(Voice.Outcome.FAILED);
        settle();
        assertEquals(List.of(KioskFault.NOT_SPOKEN), faults);
        assertTrue(fx(() -> node("kiosk-speak").isDisabled()));
    }

    @Test
    void withoutVoiceThereIsNoButton() throws Exception {
        mute = true;
        open(WIDE, HIGH);
        enter();
        read("s0");
        assertTrue(fx(() -> everything(screen.root()).noneMatch(n -> "kiosk-speak".equals(n.getId()))));
    }
}
