package broadsheet.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.SampleSheets;
import broadsheet.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scrolling, zooming, selecting and painting of the window onto the sheets, by gesture.
class SheetPaneTest extends UiTest {
    private static final Place LEAD = Place.body("lead", 0);
    private final Edition edition = SampleSheets.edition();
    private SheetPane pane;

    @BeforeEach
    void open() {
        pane = fx(() -> {
            SheetPane made = new SheetPane(SampleSheets.press(), SheetSetup.PAGES);
            made.reducedMotionProperty().set(true);
            made.events().setTexts(edition::text);
            made.setSheets(SampleSheets.pages());
            return made;
        });
        show(pane, 800, 500);
    }

    /// The middle of a code point on the pane.
    private double[] at(Place place, int offset) {
        return fx(() -> {
            Location location = place.at(offset);
            Spotlight.Zone zone = pane.zoneOf(location).orElseThrow();
            var line = pane.order().seat(location).orElseThrow().line();
            double x = (line.xOf(offset) + line.xOf(offset + 1)) / 2;
            Rect view = pane.toView(zone.sheet(), new Rect(x, zone.box().y() + zone.box().height() / 2, 0, 0));
            return new double[] {view.x(), view.y()};
        });
    }

    private void drag(Place from, int start, Place to, int end) {
        double[] a = at(from, start);
        double[] b = at(to, end);
        drag(pane, a[0] - 3, a[1], b[0] - 3, b[1]);
    }

    @Test
    void theWheelScrollsAndStopsAtTheEnds() {
        wheel(pane, 400, 250, -3, false);
        assertEquals(240, fx(() -> pane.scrollYProperty().get()));
        wheel(pane, 400, 250, 10, false);
        assertEquals(0, fx(() -> pane.scrollYProperty().get()));
        wheel(pane, 400, 250, -1000, false);
        assertEquals(fx(() -> pane.scrollRange()), fx(() -> pane.scrollYProperty().get()));
    }

    @Test
    void keysScrollByLinePageAndToTheEnds() {
        type(KeyCode.DOWN);
        double line = fx(() -> pane.scrollYProperty().get());
        assertTrue(line > 20 && line < 120, "a step of some lines: " + line);
        type(KeyCode.PAGE_DOWN);
        double page = fx(() -> pane.scrollYProperty().get()) - line;
        assertTrue(page > 400 && page < 500, "nearly a window: " + page);
        type(KeyCode.END);
        assertEquals(fx(() -> pane.scrollRange()), fx(() -> pane.scrollYProperty().get()));
        type(KeyCode.HOME);
        assertEquals(0, fx(() -> pane.scrollYProperty().get()));
        type(KeyCode.SPACE);
        double down = fx(() -> pane.scrollYProperty().get());
        assertTrue(down > 400, "the space bar turns on: " + down);
        type(KeyCode.SHIFT, KeyCode.SPACE);
        assertEquals(0, fx(() -> pane.scrollYProperty().get()));
    }

    @Test
    void theMiddleButtonPans() {
        moveTo(pane, 400, 300);
        robot.press(MouseButton.MIDDLE);
        moveTo(pane, 400, 250);
        moveTo(pane, 400, 200);
        robot.release(MouseButton.MIDDLE);
        settle();
        assertEquals(100, fx(() -> pane.scrollYProperty().get()), 1);
        assertTrue(fx(() -> pane.selection().spans()).isEmpty(), "a pan selects nothing");
    }

    @Test
    void thePointUnderThePointerStaysWhileZooming() {
        fxRun(() -> pane.scrollTo(0, 300, false));
        for (double[] pointer : new double[][] {{400, 250}, {150, 120}, {640, 400}}) {
            Spot before = fx(() -> pane.spotAt(pointer[0], pointer[1]).orElseThrow());
            wheel(pane, pointer[0], pointer[1], 4, true);
            Spot after = fx(() -> pane.spotAt(pointer[0], pointer[1]).orElseThrow());
            double pixel = 1 / fx(() -> pane.zoom().scale());
            assertEquals(before.sheet(), after.sheet());
            assertEquals(before.x(), after.x(), pixel);
            assertEquals(before.y(), after.y(), pixel);
            assertEquals(Zoom.Mode.FREE, fx(() -> pane.zoom().modeProperty().get()));
        }
    }

    @Test
    void fittingFollowsTheWindow() {
        double width = fx(() -> pane.zoom().scale());
        assertEquals((800 - 40) / 400.0, width, 1e-9);
        fxRun(() -> pane.zoom().modeProperty().set(Zoom.Mode.FIT_PAGE));
        settle();
        assertEquals((500 - 40) / 600.0, fx(() -> pane.zoom().scale()), 1e-9);
    }

    @Test
    void everyCharacterIsFoundUnderItsOwnPlace() {
        for (int offset : new int[] {0, 5, 8, 9, 40, 60, 100}) {
            double[] at = at(LEAD, offset);
            Location found = fx(() -> pane.locationAt(at[0] - 2, at[1]).orElseThrow());
            assertEquals(LEAD.at(offset), found);
        }
    }

    @Test
    void aDragAcrossColumnsSelectsInReadingOrder() {
        drag(LEAD, 4, LEAD, 103);
        assertEquals(List.of(LEAD.span(4, 103)), fx(() -> pane.selection().spans()));
        assertEquals(edition.text(LEAD).substring(4, 103), fx(() -> pane.selectionText()));
    }

    @Test
    void aDragIntoTheStoryBesideStaysInStoryOrder() {
        drag(Place.headline("lead"), 2, Place.headline("aside"), 2);
        List<Place> places = fx(() -> pane.selection().spans()).stream().map(Span::place).toList();
        assertEquals(List.of(Place.headline("lead"), LEAD, Place.body("lead", 1), Place.headline("aside")), places);
        assertTrue(fx(() -> pane.selectionText()).startsWith("破浪再铸辉煌\n" + edition.text(LEAD)), "paragraphs are parted, lines are not");
    }

    @Test
    void doubleClickTakesAWordTripleClickTheParagraph() {
        String second = edition.text(Place.body("lead", 1));
        int year = second.indexOf("2025");
        fxRun(() -> pane.reveal(Place.body("lead", 1).span(year, year + 4)));
        double[] at = at(Place.body("lead", 1), year + 1);
        click(pane, at[0], at[1], 2);
        assertEquals("2025", fx(() -> pane.selectionText()));
        robot.interrupt();
        click(pane, at[0], at[1], 3);
        assertEquals(second, fx(() -> pane.selectionText()));
    }

    @Test
    void shiftAndArrowsExtendAndControlAReachesEverything() {
        double[] at = at(LEAD, 10);
        click(pane, at[0] - 3, at[1], 1);
        type(KeyCode.SHIFT, KeyCode.RIGHT);
        type(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of(LEAD.span(10, 12)), fx(() -> pane.selection().spans()));
        type(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of(LEAD.span(10, 21)), fx(() -> pane.selection().spans()));
        type(KeyCode.SHORTCUT, KeyCode.A);
        String all = fx(() -> pane.selectionText());
        assertTrue(all.startsWith("乘风破浪再铸辉煌\n") && all.contains("项目加速"), all);
    }

    @Test
    void theCaretWalksFromColumnToColumn() {
        fxRun(() -> pane.caretModeProperty().set(true));
        double[] at = at(LEAD, 93);
        click(pane, at[0] - 3, at[1], 1);
        type(KeyCode.DOWN);
        assertEquals(Optional.of(LEAD.at(102)), fx(() -> pane.selection().caret()));
        type(KeyCode.LEFT);
        assertEquals(Optional.of(LEAD.at(101)), fx(() -> pane.selection().caret()));
    }

    @Test
    void copyingGivesTheSelectedWords() {
        List<String> copied = new ArrayList<>();
        fxRun(() -> pane.events().setOnCopy(copied::add));
        drag(LEAD, 0, LEAD, 8);
        type(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(List.of("聊城经济技术开发"), copied);
    }

    @Test
    void overlaysArePaintedOnTheirWordsAndNowhereElse() {
        fxRun(() -> pane.scrollTo(0, 0, false));
        var plain = look(pane);
        fxRun(() -> pane.setOverlays(List.of(new Overlay("search", 1, Overlay.Style.HIT, List.of(LEAD.span(3, 6))))));
        settle();
        var marked = look(pane);
        double[] inside = at(LEAD, 4);
        double[] beside = at(LEAD, 7);
        assertNotEquals(pixel(plain, inside[0], inside[1] - 8), pixel(marked, inside[0], inside[1] - 8));
        assertEquals(pixel(plain, beside[0], beside[1]), pixel(marked, beside[0], beside[1]));
        fxRun(() -> pane.setOverlays(List.of()));
        settle();
        assertEquals(pixel(plain, inside[0], inside[1] - 8), pixel(look(pane), inside[0], inside[1] - 8));
    }

    @Test
    void theSpotlightVeilsAllButItsPlaces() {
        var plain = look(pane);
        fxRun(() -> pane.setSpotlight(Spotlight.on(pane.sheets(), "aside", 0.8, false)));
        settle();
        var veiled = look(pane);
        double[] lead = inkNear(plain, at(LEAD, 20));
        double[] aside = inkNear(plain, at(Place.headline("aside"), 1));
        assertTrue(pixel(veiled, lead[0], lead[1]).getBrightness() > pixel(plain, lead[0], lead[1]).getBrightness() + 0.3, "the rest fades");
        assertEquals(pixel(plain, aside[0], aside[1]), pixel(veiled, aside[0], aside[1]));
    }

    /// The darkest pixel near a point.
    private static double[] inkNear(javafx.scene.image.WritableImage image, double[] at) {
        double[] darkest = at;
        for (double y = at[1] - 8; y < at[1] + 8; y++) {
            for (double x = at[0] - 8; x < at[0] + 8; x++) {
                if (pixel(image, x, y).getBrightness() < pixel(image, darkest[0], darkest[1]).getBrightness()) {
                    darkest = new double[] {x, y};
                }
            }
        }
        return darkest;
    }

    @Test
    void aScrollStepPaintsOnlyWhatComesIntoView() {
        fxRun(() -> pane.zoomTo(3, 400, 250));
        settle();
        int before = fx(() -> pane.layers().grid().paintedTiles());
        wheel(pane, 400, 250, -1, false);
        int painted = fx(() -> pane.layers().grid().paintedTiles()) - before;
        assertTrue(painted <= 3, "tiles painted by one step: " + painted);
        assertTrue(fx(() -> pane.layers().grid().shownTiles()) <= 9, "only tiles in view exist");
    }

    @Test
    void whatScrollsIntoViewAfterAZoomIsAllThere() {
        fxRun(() -> pane.zoomTo(2.3, 400, 250));
        settle();
        for (int notch = 0; notch < 7; notch++) {
            wheel(pane, 400, 250, -1, false);
        }
        var scrolled = look(pane);
        fxRun(() -> {
            pane.layers().grid().invalidate();
            pane.requestLayout();
        });
        settle();
        var whole = look(pane);
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                assertEquals(whole.getPixelReader().getArgb(x, y), scrolled.getPixelReader().getArgb(x, y), "pixel " + x + ", " + y);
            }
        }
    }

    @Test
    void revealingBringsWordsIntoTheWindowOnce() {
        Span words = Place.body("lead", 1).span(30, 36);
        fxRun(() -> pane.reveal(words));
        settle();
        double[] at = at(words.place(), 31);
        assertTrue(at[1] > 0 && at[1] < 500, "seen at " + at[1]);
        double y = fx(() -> pane.scrollYProperty().get());
        fxRun(() -> pane.reveal(words));
        assertEquals(y, fx(() -> pane.scrollYProperty().get()), "words in sight stay where they are");
    }

    @Test
    void theScreenReaderHearsWhatIsInTheWindow() {
        String text = fx(() -> (String) pane.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT));
        assertTrue(text.startsWith("乘风破浪再铸辉煌\n聊城经济"), text);
        assertFalse(text.contains("项目加速"), "page 2 is out of sight");
    }

    @Test
    void selectedWordsFollowToSheetsThatAreMore() {
        fxRun(() -> {
            pane.setSheets(SampleSheets.pages().subList(0, 1));
            pane.selection().all();
        });
        settle();
        assertTrue(fx(() -> pane.selection().spans().size()) > 0);
        fxRun(() -> pane.setSheets(SampleSheets.pages()));
        settle();
        assertTrue(fx(() -> pane.selection().spans().size()) > 0, "the words are still selected");
    }
}
