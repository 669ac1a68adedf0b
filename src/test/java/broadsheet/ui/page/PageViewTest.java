package broadsheet.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.render.PictureData;
import broadsheet.render.PictureDecoder;
import broadsheet.render.Pictures;
import broadsheet.render.Press;
import broadsheet.samples.SamplePicture;
import broadsheet.task.ByHand;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.SampleSheets;
import broadsheet.ui.UiTest;
import broadsheet.ui.control.Overlay;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.control.Zoom;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The printed pages by gesture: lighting, opening, showing an article on the page, moving by keyboard.
class PageViewTest extends UiTest {
    private final List<String> opened = new ArrayList<>();
    private PageView view;

    @BeforeEach
    void open() {
        view = fx(() -> {
            PageView made = new PageView(SampleSheets.press());
            made.reducedMotionProperty().set(true);
            made.setOnArticleOpened(opened::add);
            made.setOnPictureOpened(p -> opened.add("picture " + p.picture().id()));
            made.show(SampleSheets.edition(), SampleSheets.pages());
            return made;
        });
        show(view, 800, 600);
    }

    private double[] at(int page, double x, double y) {
        Rect place = fx(() -> view.pane().toView(page, new Rect(x, y, 0, 0)));
        return new double[] {place.x(), place.y()};
    }

    private Label name() { return (Label) fx(() -> view.lookup(".article-name")); }

    @Test
    void pointingLightsAndNamesAnArticle() {
        double[] lead = at(0, 60, 150);
        moveTo(view, lead[0], lead[1]);
        assertEquals("lead", fx(() -> view.litArticleProperty().get()));
        assertTrue(fx(() -> name().isVisible()));
        assertEquals("乘风破浪再铸辉煌", fx(() -> name().getText()));
        assertTrue(fx(() -> view.pane().spotlight()).zones().stream().anyMatch(z -> z.sheet() == 1), "its continuation is lit too");
        double[] white = at(0, 300, 280);
        moveTo(view, white[0], white[1]);
        assertEquals("", fx(() -> view.litArticleProperty().get()));
        assertFalse(fx(() -> name().isVisible()));
    }

    @Test
    void pagesOfAnotherTypeSizePutOutWhatThePointerLitAndKeepWhatWasChosen() {
        double[] lead = at(0, 60, 150);
        moveTo(view, lead[0], lead[1]);
        fxRun(() -> view.setPages(SampleSheets.pages()));
        assertEquals("", fx(() -> view.litArticleProperty().get()), "another article may lie under the pointer now");
        assertFalse(fx(() -> name().isVisible()));
        fxRun(() -> view.showArticle("lead"));
        fxRun(() -> view.setPages(SampleSheets.pages()));
        assertEquals("lead", fx(() -> view.litArticleProperty().get()));
    }

    @Test
    void aClickOpensTheArticleOrThePicture() {
        double[] head = at(0, 60, 60);
        click(view, head[0], head[1], 1);
        double[] picture = at(0, 330, 100);
        click(view, picture[0], picture[1], 1);
        assertEquals(List.of("lead", "picture bus"), opened);
    }

    @Test
    void aDragSelectsInsteadOfOpening() {
        double[] from = at(0, 41, 97);
        double[] to = at(0, 91, 97);
        drag(view, from[0], from[1], to[0], to[1]);
        assertEquals(List.of(), opened);
        assertEquals("聊城经济技", fx(() -> view.selectionText()));
    }

    @Test
    void showingAnArticleDimsTheRestUntilEscape() {
        fxRun(() -> view.showArticle("second"));
        settle();
        assertEquals(1, fx(() -> view.currentPageProperty().get()));
        assertEquals("second", fx(() -> view.litArticleProperty().get()));
        assertTrue(fx(() -> view.pane().spotlight().veil()) > 0.5);
        double[] other = at(1, 60, 470);
        moveTo(view, other[0], other[1]);
        assertEquals("second", fx(() -> view.litArticleProperty().get()), "pointing does not change what is shown");
        type(KeyCode.ESCAPE);
        assertTrue(fx(() -> view.pane().spotlight().zones()).isEmpty());
    }

    @Test
    void aClickBesideTheShownArticleOnlyEndsShowing() {
        fxRun(() -> view.showArticle("aside"));
        settle();
        double[] lead = at(0, 60, 150);
        click(view, lead[0], lead[1], 1);
        assertEquals(List.of(), opened);
        assertTrue(fx(() -> view.pane().spotlight().veil()) < 0.5);
    }

    @Test
    void tabWalksThroughTheArticlesAndEnterOpens() {
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            type(KeyCode.TAB);
            walked.add(fx(() -> view.litArticleProperty().get()));
        }
        assertEquals(List.of("lead", "aside", "second"), walked);
        type(KeyCode.LEFT);
        type(KeyCode.ENTER);
        assertEquals(List.of("aside"), opened);
        assertEquals("客车交付", fx(() -> view.pane().getAccessibleText()));
    }

    private void touch(EventType<TouchEvent> type, TouchPoint.State state, double[] at) {
        fxRun(() -> {
            TouchPoint point = new TouchPoint(1, state, at[0], at[1], at[0], at[1], view.pane(), null);
            view.pane().fireEvent(new TouchEvent(type, point, List.of(point), 1, false, false, false, false));
        });
    }

    /// The platform makes mouse events of a finger that rests.
    private void mouseOfFinger(EventType<MouseEvent> type, double[] at) {
        fxRun(() -> view.pane().fireEvent(new MouseEvent(type, at[0], at[1], at[0], at[1], MouseButton.PRIMARY, 1, false, false, false, false, type == MouseEvent.MOUSE_PRESSED, false,
                false, true, false, true, null)));
    }

    @Test
    void aFingerThatRestsSelectsAWordDrawsOnAndAsksForTheMenuWithoutOpening() {
        List<ContextMenuEvent> asked = new ArrayList<>();
        fxRun(() -> view.pane().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked::add));
        double[] from = at(0, 41, 97);
        double[] to = at(0, 91, 97);
        touch(TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, from);
        mouseOfFinger(MouseEvent.MOUSE_PRESSED, from);
        waitUntil("the word under the finger is selected", () -> !view.selectionText().isEmpty());
        String word = fx(() -> view.selectionText());
        touch(TouchEvent.TOUCH_MOVED, TouchPoint.State.MOVED, to);
        String drawn = fx(() -> view.selectionText());
        assertTrue(drawn.length() > word.length(), word + " → " + drawn);
        touch(TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, to);
        mouseOfFinger(MouseEvent.MOUSE_RELEASED, to);
        settle();
        assertEquals(1, asked.size(), "what to do with the words is asked for");
        assertEquals(List.of(), opened, "lifting the finger is no click");
        assertTrue(fx(() -> view.selectionText()).length() > word.length(), "and takes nothing away");
    }

    @Test
    void aTapStillOpens() {
        double[] head = at(0, 60, 60);
        touch(TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, head);
        mouseOfFinger(MouseEvent.MOUSE_PRESSED, head);
        touch(TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, head);
        mouseOfFinger(MouseEvent.MOUSE_RELEASED, head);
        settle();
        assertEquals(List.of("lead"), opened);
    }

    @Test
    void anotherTypeSizeKeepsTheWordsInTheMiddle() {
        fxRun(() -> {
            view.zoomBy(1);
            view.reveal(Place.body("lead", 1).span(20, 21));
        });
        settle();
        SheetPane.Anchor before = fx(() -> view.pane().anchorAt(400, 300).orElseThrow());
        fxRun(() -> view.setPages(SampleSheets.pages()));
        settle();
        assertEquals(before.viewY(), fx(() -> view.pane().anchor(before.location()).orElseThrow().viewY()), 1);
    }

    @Test
    void theMapAppearsAtHighZoomAndMovesTheWindow() {
        Node map = fx(() -> view.lookup(".minimap"));
        assertFalse(fx(map::isVisible));
        fxRun(() -> view.pane().zoomTo(4, 400, 300));
        settle();
        assertTrue(fx(map::isVisible));
        click(map, 100, 150, 1);
        double shown = fx(() -> view.pane().spotAt(400, 300).orElseThrow().x());
        assertTrue(shown > 250, "the window's middle is on the page's right: " + shown);
    }

    @Test
    void theMapShowsAPictureThatArrivesLater() {
        ByHand later = new ByHand();
        Press press = new Press(SampleSheets.fonts(), new Pictures(href -> new PictureData.Bytes(SamplePicture.png(90, 60, 1), 0, 0), later,
                new PictureDecoder(), 64 << 20), key -> key);
        PageView shown = fx(() -> {
            PageView made = new PageView(press);
            made.reducedMotionProperty().set(true);
            made.show(SampleSheets.edition(), SampleSheets.pages());
            return made;
        });
        show(shown, 800, 600);
        fxRun(() -> shown.pane().zoomTo(4, 400, 300));
        settle();
        Node map = fx(() -> shown.lookup(".minimap"));
        Color waiting = pixel(look(map), 92, 28);
        fxRun(later::run);
        settle();
        assertNotEquals(waiting, pixel(look(map), 92, 28), "the picture instead of its empty place");
    }

    /// A page of 400 × 600 points with nothing but a scan, on which `lead` stands in its lower half.
    private static PageLayout scanned() {
        Picture scan = new Picture("scan", "", "", "", List.of(new Picture.Rendition("", "scan.png", 400, 600, Picture.Focus.CENTRE)));
        Rect sheet = new Rect(0, 0, 400, 600);
        Rect zone = new Rect(50, 300, 300, 250);
        return new PageLayout(1, "", 400, 600, 10, 14, 0, List.of(
                new FrameLayout(FrameLayout.Kind.PICTURE, "", sheet, List.of(), List.of(), List.of(new PictureBox("", 0, scan, sheet)), OptionalInt.empty()),
                new FrameLayout(FrameLayout.Kind.BODY, "lead", zone, List.of(), List.of(), List.of(), OptionalInt.empty())), List.of());
    }

    @Test
    void wordsFoundOnAScannedPageAreShownByFramingTheirStory() {
        fxRun(() -> view.show(SampleSheets.edition(), List.of(scanned())));
        fxRun(() -> view.zoom().modeProperty().set(Zoom.Mode.FIT_WIDTH));
        settle();
        Span words = Place.body("lead", 0).span(3, 5);
        fxRun(() -> view.reveal(words));
        settle();
        double[] edge = at(0, 50, 400);
        assertTrue(edge[1] > 0 && edge[1] < 600, "the story is in the window: " + edge[1]);
        Color before = pixel(look(view), edge[0], edge[1]);
        fxRun(() -> view.setOverlays(List.of(new Overlay("found", 1, Overlay.Style.CURRENT_HIT, List.of(words)))));
        settle();
        assertNotEquals(before, pixel(look(view), edge[0], edge[1]));
        double[] inside = at(0, 200, 400);
        assertEquals(before, pixel(look(view), inside[0], inside[1]), "the scan can still be read");
    }

    @Test
    void goingToAPageShowsIt() {
        fxRun(() -> view.zoom().modeProperty().set(Zoom.Mode.FIT_PAGE));
        settle();
        fxRun(() -> view.goTo(1));
        settle();
        assertEquals(1, fx(() -> view.currentPageProperty().get()));
    }

    @Test
    void thumbnailsArePaintedMarkedAndChosen() {
        List<Integer> chosen = new ArrayList<>();
        PageThumbnails strip = fx(() -> {
            PageThumbnails made = new PageThumbnails(SampleSheets.press());
            made.setPages(SampleSheets.pages());
            made.setHeat(1, List.of(new Rect(40, 90, 60, 14)));
            made.setOnPageChosen(chosen::add);
            return made;
        });
        assertTrue(fx(() -> strip.lookupAll(".page-thumbnail")).isEmpty(), "made when they are first in a window");
        show(strip, 180, 500);
        Node second = fx(() -> List.copyOf(strip.lookupAll(".page-thumbnail")).get(1));
        assertEquals(1, fx(() -> second.lookupAll(".heat").size()));
        click(second, 50, 60, 1);
        assertEquals(List.of(1), chosen);
        type(KeyCode.UP);
        assertEquals(List.of(1, 0), chosen);
        var image = look(fx(() -> strip.lookup(".small-sheet")));
        int ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += pixel(image, x, y).getBrightness() < 0.85 ? 1 : 0;
            }
        }
        assertTrue(ink > 200, "a real rendering: " + ink);
    }

    @Test
    void aClosedViewIsCollected() {
        Press press = SampleSheets.press();
        StackPane root = fx(() -> new StackPane(new PageView(press)));
        Stage stage = show(root, 300, 300);
        WeakReference<Node> gone = fx(() -> {
            PageView shown = (PageView) root.getChildren().getFirst();
            shown.show(SampleSheets.edition(), SampleSheets.pages());
            return new WeakReference<Node>(shown);
        });
        settle();
        fxRun(() -> root.getChildren().clear());
        settle();
        fxRun(stage::close);
        for (int i = 0; i < 20 && gone.get() != null; i++) {
            settle();
            System.gc();
        }
        assertNull(gone.get(), "press and pictures live on and must not hold the view");
    }
}
