package broadsheet.ui.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.prefs.PreferencesStore;
import broadsheet.speech.Voices;
import broadsheet.ui.desk.Reader;
import broadsheet.ui.shell.ReaderWindow;
import broadsheet.ui.shell.WindowTest;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// 朗读 by hand, with a voice that ends its sentences when told.
class SpeechBarTest extends WindowTest {
    private final ToldVoice voice = new ToldVoice();

    private ReaderWindow reading(int story) {
        features = List.of(new SpeechFeature(background, () -> new Voices.Found(voice)));
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, story)));
        settle();
        type(KeyCode.F7);
        return window;
    }

    private String sentence(ReaderWindow window) { return word(window, "#speech-sentence"); }

    private void said() {
        voice.end();
        settle();
    }

    @Test
    void theKeyBeginsWithTheArticleOnShowAndGoesOnSentenceBySentence() {
        ReaderWindow window = reading(1);
        assertTrue(voice.speaking());
        String first = sentence(window);
        assertEquals(voice.said().getFirst(), first);
        said();
        assertNotEquals(first, sentence(window));
        assertEquals(2, voice.said().size());
    }

    @Test
    void whenTheWindowClosesTheVoiceFallsSilentAndIsLetGo() {
        ReaderWindow window = reading(1);
        assertTrue(voice.speaking());
        fxRun(() -> window.scene().getWindow().hide());
        settle();
        assertFalse(voice.speaking());
        assertTrue(voice.closed());
    }

    @Test
    void pauseKeepsThePlaceAndGoingOnSaysTheSentenceAgain() {
        ReaderWindow window = reading(1);
        said();
        String second = sentence(window);
        click(window, "#speech-play");
        assertFalse(voice.speaking());
        assertEquals("朗读", word(window, "#speech-play"));
        assertEquals(second, sentence(window));
        click(window, "#speech-play");
        assertTrue(voice.speaking());
        assertEquals(second, voice.said().getLast());
    }

    @Test
    void sentencesAndParagraphsCanBeSkippedBothWays() {
        ReaderWindow window = reading(1);
        String first = sentence(window);
        click(window, "#speech-next");
        String second = sentence(window);
        click(window, "#speech-previous");
        assertEquals(first, sentence(window));
        click(window, "#speech-next");
        click(window, "#speech-next-paragraph");
        assertNotEquals(second, sentence(window));
        click(window, "#speech-previous-paragraph");
        click(window, "#speech-previous-paragraph");
        assertEquals(first, sentence(window));
    }

    @Test
    void theSpeedIsToldToTheVoiceAndRemembered() {
        ReaderWindow window = reading(1);
        click(window, "#speech-faster");
        click(window, "#speech-faster");
        click(window, "#speech-slower");
        assertEquals(1.25, voice.rate());
        assertEquals("1.25 倍", word(window, "#speech-rate"));
        fxRun(window::close);
        assertEquals(1.25, new PreferencesStore(home.resolve("settings")).load().readAloud().rate());
    }

    @Test
    void bylinesAndCaptionsCanBePassedOver() {
        ReaderWindow window = reading(0);
        String byline = fx(() -> window.reader().current().orElseThrow().byline());
        List<String> captions = fx(() -> window.reader().current().orElseThrow().pictures().stream().map(p -> p.caption()).filter(c -> !c.isEmpty()).toList());
        assertFalse(byline.isEmpty() || captions.isEmpty());
        click(window, "#speech-bylines");
        click(window, "#speech-captions");
        int before = voice.said().size();
        String article = fx(() -> window.reader().articleProperty().get());
        while (fx(() -> window.reader().articleProperty().get()).equals(article)) {
            said();
        }
        List<String> heard = voice.said().subList(before - 1, voice.said().size());
        assertTrue(heard.stream().noneMatch(byline::equals), heard.toString());
        assertTrue(heard.stream().noneMatch(captions::contains), heard.toString());
    }

    @Test
    void afterTheArticleTheNextOneIsOpenedAndRead() {
        ReaderWindow window = reading(1);
        String next = story(window, 2);
        while (!fx(() -> window.reader().articleProperty().get()).equals(next)) {
            said();
        }
        assertTrue(voice.speaking());
        assertEquals(next, fx(() -> article(window).article()));
        assertTrue(fx(() -> window.reader().current().orElseThrow().kicker() + window.reader().current().orElseThrow().headline()).contains(voice.said().getLast()));
    }

    @Test
    void turningToAnotherArticleByHandReadsThatOne() {
        ReaderWindow window = reading(1);
        fxRun(() -> window.reader().showArticle(story(window, 3)));
        settle();
        assertTrue(fx(() -> window.reader().current().orElseThrow().kicker() + window.reader().current().orElseThrow().headline()).contains(sentence(window)));
    }

    @Test
    void theSentenceIsMarkedAndKeptInSight() {
        ReaderWindow window = reading(1);
        int sentences = 0;
        while (fx(() -> article(window).pane().scrollYProperty().get()) == 0 && sentences++ < 60) {
            said();
        }
        assertTrue(fx(() -> article(window).pane().scrollYProperty().get()) > 0, "the article followed within " + sentences + " sentences");
        var with = look(article(window));
        click(window, "#speech-close");
        var without = look(article(window));
        int changed = 0;
        for (int y = 0; y < with.getHeight() && y < without.getHeight(); y += 2) {
            for (int x = 0; x < with.getWidth(); x += 2) {
                changed += with.getPixelReader().getArgb(x, y) != without.getPixelReader().getArgb(x, y) ? 1 : 0;
            }
        }
        assertTrue(changed > 100, changed + " points were marked");
        assertFalse(voice.speaking());
    }

    @Test
    void thePageStaysOnShowWhileItIsReadFrom() {
        features = List.of(new SpeechFeature(background, () -> new Voices.Found(voice)));
        ReaderWindow window = openSample();
        type(KeyCode.F7);
        assertTrue(voice.speaking());
        assertEquals(Reader.View.PAGE, fx(() -> window.reader().viewProperty().get()));
        type(KeyCode.F7);
        assertFalse(voice.speaking());
        assertFalse(has(window, "#speech-bar"));
    }

    @Test
    void aVoiceThatBreaksSaysWhy() {
        ReaderWindow window = reading(1);
        voice.fail("no sound card");
        settle();
        assertEquals("朗读停了", sentence(window));
        assertTrue(String.join("", words(window, ".notification-bar .label")).contains("BV-101"));
        click(window, "#speech-play");
        assertTrue(voice.speaking());
    }

    @Test
    void withoutAVoiceTheBarSaysWhatToInstall() {
        features = List.of(new SpeechFeature(background, () -> new Voices.None(Voices.Reason.LINUX)));
        ReaderWindow window = openSample();
        type(KeyCode.F7);
        assertTrue(word(window, "#speech-missing").contains("espeak-ng"));
    }
}
