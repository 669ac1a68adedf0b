package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Finding words in article and edition.
class FindTest extends WindowTest {
    private ReaderWindow finding(String words) {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.F);
        fxRun(() -> ((TextField) window.scene().getFocusOwner()).setText(words));
        settle();
        return window;
    }

    /// Pixels in the highlighter's yellow.
    private static int yellow(Node view) {
        WritableImage image = look(view);
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color c = image.getPixelReader().getColor(x, y);
                count += c.getRed() > 0.88 && c.getGreen() > 0.72 && c.getBlue() < 0.72 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void itCountsTheHitsAndGoesFromOneToTheNext() {
        ReaderWindow window = finding("高质量发展");
        String all = word(window, "#find-count").replaceAll(".* / ", "");
        assertTrue(Integer.parseInt(all) > 3, all);
        assertEquals("1 / " + all, word(window, "#find-count"));
        type(KeyCode.ENTER);
        assertEquals("2 / " + all, word(window, "#find-count"));
        type(KeyCode.F3);
        assertEquals("3 / " + all, word(window, "#find-count"));
        type(KeyCode.SHIFT, KeyCode.F3);
        type(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("1 / " + all, word(window, "#find-count"));
        type(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(all + " / " + all, word(window, "#find-count"));
    }

    @Test
    void hitsArePaintedOnThePage() {
        ReaderWindow window = openSample();
        int before = yellow(page(window));
        type(KeyCode.CONTROL, KeyCode.F);
        fxRun(() -> ((TextField) window.scene().getFocusOwner()).setText("高质量发展"));
        settle();
        assertTrue(yellow(page(window)) > before + 100, before + " → " + yellow(page(window)));
        type(KeyCode.ESCAPE);
        fxRun(() -> page(window).goTo(0));
        settle();
        assertEquals(before, yellow(page(window)), 3);
    }

    @Test
    void hitsArePaintedInTheArticle() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 1)));
        settle();
        int before = yellow(article(window));
        type(KeyCode.CONTROL, KeyCode.F);
        fxRun(() -> ((TextField) window.scene().getFocusOwner()).setText("党组织"));
        settle();
        assertTrue(yellow(article(window)) > before + 500, before + " → " + yellow(article(window)));
    }

    @Test
    void typingInTheFieldFinds() {
        ReaderWindow window = openSample();
        type(KeyCode.CONTROL, KeyCode.F);
        type(KeyCode.DIGIT5);
        type(KeyCode.G);
        assertTrue(word(window, "#find-count").startsWith("1 / "), word(window, "#find-count"));
    }

    @Test
    void whereNothingIsLeftOfTheWordsTheViewGoesBackToWhereFindingBegan() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 1)));
        type(KeyCode.CONTROL, KeyCode.F);
        TextField field = fx(() -> (TextField) window.scene().getFocusOwner());
        fxRun(() -> field.setText("百思特"));
        settle();
        assertEquals(story(window, 3), fx(() -> window.reader().articleProperty().get()), "to the first story that has it");
        fxRun(() -> field.setText("百思特别的"));
        settle();
        assertEquals(story(window, 1), fx(() -> window.reader().articleProperty().get()), "back");
        fxRun(() -> field.setText("百思特"));
        type(KeyCode.ENTER);
        fxRun(() -> field.setText("百思特别的"));
        settle();
        assertEquals(story(window, 3), fx(() -> window.reader().articleProperty().get()), "a step to a hit was a wish to be there");
    }

    @Test
    void whatIsNotThereIsSaid() {
        ReaderWindow window = finding("奥林匹克");
        assertEquals("没有找到", word(window, "#find-count"));
    }

    @Test
    void theArticleAloneCanBeSearched() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 1)));
        type(KeyCode.CONTROL, KeyCode.F);
        fxRun(() -> ((TextField) window.scene().getFocusOwner()).setText("高质量"));
        settle();
        int everywhere = Integer.parseInt(word(window, "#find-count").replaceAll(".* / ", ""));
        click(window, "#find-in-article");
        int here = Integer.parseInt(word(window, "#find-count").replaceAll(".* / ", ""));
        assertTrue(here > 0 && here < everywhere, here + " of " + everywhere);
    }

    @Test
    void aHitInAnotherArticleOpensThatArticle() {
        ReaderWindow window = openSample();
        fxRun(() -> window.reader().showArticle(story(window, 0)));
        type(KeyCode.CONTROL, KeyCode.F);
        fxRun(() -> ((TextField) window.scene().getFocusOwner()).setText("百思特500C"));
        settle();
        assertEquals("激发高质量发展的澎湃动能", fx(() -> window.reader().current().orElseThrow().headline()));
        assertEquals(window.reader().articleProperty().get(), fx(() -> article(window).article()));
    }

    @Test
    void escapeClosesTheBarAndTakesTheMarksAway() {
        ReaderWindow window = finding("高质量");
        type(KeyCode.ESCAPE);
        assertFalse(has(window, ".find-bar"));
        assertEquals(page(window).pane(), fx(() -> window.scene().getFocusOwner()));
    }
}
