package broadsheet.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Place;
import broadsheet.task.Immediate;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.SampleSheets;
import broadsheet.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reading one article: re-setting keeps the words, pages turn, failures leave the sheets as they were.
class ArticleViewTest extends UiTest {
    private final Edition edition = SampleSheets.edition();
    private final Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
    private final List<Integer> turned = new ArrayList<>();
    private ArticleView view;
    private Stage stage;

    @BeforeEach
    void open() {
        view = fx(() -> {
            ArticleView made = new ArticleView(SampleSheets.press(), new Immediate());
            made.reducedMotionProperty().set(true);
            made.bodySizeProperty().set(30);
            made.setOnTurn(turned::add);
            made.show(edition, "lead", typesetter::article);
            return made;
        });
        stage = show(view, 420, 500);
    }

    @Test
    void theArticleIsSetAsWideAsTheWindow() {
        assertEquals(420, fx(() -> view.pane().sheets().getFirst().width()), 0.5);
        assertEquals(0.0, fx(() -> view.progressProperty().get()));
    }

    @Test
    void theFirstWordsStayWhileTypeGrowsAndShrinks() {
        wheel(view.pane(), 200, 200, -4, false);
        Location first = fx(() -> view.topLocation().orElseThrow());
        double y = fx(() -> view.pane().anchor(first).orElseThrow().viewY());
        for (double size : new double[] {34, 40, 48, 31, 30}) {
            fxRun(() -> view.bodySizeProperty().set(size));
            settle();
            assertEquals(y, fx(() -> view.pane().anchor(first).orElseThrow().viewY()), 1.5, "at " + size);
        }
        assertEquals(first, fx(() -> view.topLocation().orElseThrow()));
        fxRun(() -> view.bodySizeProperty().set(14));
        settle();
        fxRun(() -> view.bodySizeProperty().set(30));
        settle();
        assertEquals(y, fx(() -> view.pane().anchor(first).orElseThrow().viewY()), 1.5, "after a size at which all of it was in sight");
    }

    @Test
    void theFirstWordsStayWhileTheWindowChanges() {
        wheel(view.pane(), 200, 200, -4, false);
        Location first = fx(() -> view.topLocation().orElseThrow());
        double y = fx(() -> view.pane().anchor(first).orElseThrow().viewY());
        fxRun(() -> stage.setWidth(stage.getWidth() - 90));
        settle();
        assertEquals(y, fx(() -> view.pane().anchor(first).orElseThrow().viewY()), 1.5);
    }

    @Test
    void spaceTurnsPagesAndAtTheEndAsksForTheNextArticle() {
        for (int i = 0; i < 30 && turned.isEmpty(); i++) {
            type(KeyCode.SPACE);
        }
        assertEquals(List.of(1), turned);
        assertEquals(1.0, fx(() -> view.progressProperty().get()), 0.01);
    }

    @Test
    void wordsAreRevealedEvenBeforeTheArticleIsSet() {
        Place last = Place.body("lead", 1);
        fxRun(() -> {
            view.show(edition, "lead", typesetter::article);
            view.reveal(last.at(70));
        });
        settle();
        double y = fx(() -> view.pane().anchor(last.at(70)).orElseThrow().viewY());
        assertTrue(y >= 0 && y < 500, "seen at " + y);
    }

    @Test
    void aFailureIsToldAndTheSheetsStay() {
        List<Throwable> failures = new ArrayList<>();
        int before = fx(() -> view.pane().sheets().size());
        fxRun(() -> {
            view.setOnFailed(failures::add);
            view.show(edition, "aside", (e, a, s) -> { throw new IllegalStateException("no"); });
        });
        settle();
        assertEquals(1, failures.size());
        assertEquals(before, fx(() -> view.pane().sheets().size()));
    }
}
