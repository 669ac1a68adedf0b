package broadsheet.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Picture;
import broadsheet.render.PictureData;
import broadsheet.render.PictureFault;
import broadsheet.ui.SampleSheets;
import broadsheet.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The large picture by keys and wheel.
class PictureViewerTest extends UiTest {
    private final List<String> done = new ArrayList<>();
    private PictureViewer viewer;

    private static Picture picture(String id, String credit) {
        return new Picture(id, "说明" + id, "", credit, List.of(new Picture.Rendition("print", id, 40, 30, Picture.Focus.CENTRE)));
    }

    @BeforeEach
    void open() {
        viewer = fx(() -> {
            PictureViewer made = new PictureViewer(SampleSheets.press(href -> new PictureData.Unshowable(PictureFault.DAMAGED)));
            made.setOnClosed(() -> done.add("closed"));
            made.setOnSave(p -> done.add("save " + p.id()));
            made.setOnCopy(p -> done.add("copy " + p.id()));
            made.show(List.of(picture("一", "摄影"), picture("二", ""), picture("三", "")), 0);
            return made;
        });
        show(viewer, 700, 500);
    }

    private String text(String style) { return fx(() -> ((Label) viewer.lookup(style)).getText()); }

    @Test
    void arrowsTurnThePicturesAndStopAtTheEnds() {
        assertEquals("说明一", text(".caption"));
        assertEquals("摄影", text(".credit"));
        type(KeyCode.RIGHT);
        assertEquals("说明二", text(".caption"));
        type(KeyCode.END);
        type(KeyCode.RIGHT);
        assertEquals(2, fx(() -> viewer.indexProperty().get()));
        assertEquals("3 / 3", text(".count"));
    }

    @Test
    void aDamagedPictureSaysSoInItsPlace() { assertEquals("picture.fault.damaged", text(".message")); }

    @Test
    void zoomGrowsByWheelAndGoesBackByZero() {
        wheel(fx(() -> viewer.lookup(".plate")), 300, 200, 3, false);
        assertTrue(fx(() -> viewer.zoom()) > 1.2);
        type(KeyCode.DIGIT0);
        assertEquals(1.0, fx(() -> viewer.zoom()));
    }

    @Test
    void keysSaveCopyAndClose() {
        type(KeyCode.SHORTCUT, KeyCode.S);
        type(KeyCode.SHORTCUT, KeyCode.C);
        type(KeyCode.ESCAPE);
        assertEquals(List.of("save 一", "copy 一", "closed"), done);
    }
}
