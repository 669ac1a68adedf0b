package broadsheet.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.ui.UiTest;
import java.util.List;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// A headline in a list takes the lines its room asks for, when the room is made narrower and when it is made wider.
class HeadlineLabelTest extends UiTest {
    private static final String LONG = "各地少年儿童欢度“六一”国际儿童节";

    @Test
    void theRoomDecidesTheLines() {
        HeadlineLabel label = fx(() -> new HeadlineLabel(LONG, "headline"));
        VBox box = fx(() -> {
            VBox column = new VBox(label);
            column.setFillWidth(true);
            new javafx.scene.Scene(column);
            label.setStyle("-fx-font-family: 'Noto Serif SC'; -fx-font-weight: bold; -fx-font-size: 16px;");
            return column;
        });
        assertEquals(List.of(LONG), lines(box, label, 480));
        assertEquals(List.of("各地少年儿童欢度", "“六一”国际儿童节"), lines(box, label, 220));
        double two = label.getHeight();
        assertEquals(List.of("各地少年儿童", "欢度“六一”", "国际儿童节"), lines(box, label, 120));
        assertTrue(label.getHeight() > two + 10, "three lines are higher than two: " + label.getHeight());
        assertEquals(2, lines(box, label, 220).size(), "wider again");
        assertEquals(two, label.getHeight(), 0.5);
        assertEquals(LONG, fx(label::getAccessibleText));
    }

    private static List<String> lines(VBox box, HeadlineLabel label, double width) {
        return fx(() -> {
            box.resize(width, box.prefHeight(width));
            box.applyCss();
            box.resize(width, box.prefHeight(width));
            box.layout();
            return List.of(label.getText().split("\n"));
        });
    }
}
