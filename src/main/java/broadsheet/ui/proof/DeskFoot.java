package broadsheet.ui.proof;

import broadsheet.export.ReportForm;
import broadsheet.ui.control.Texts;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The way from the panel to the rooms that want the whole window, and to the report.
final class DeskFoot extends HBox {
    DeskFoot(Texts texts, WholeRooms rooms, ReportFile report) {
        getStyleClass().add("desk-foot");
        MenuButton menu = new MenuButton();
        menu.setId("proof-report");
        menu.textProperty().bind(texts.text("desk.report"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (ReportForm form : ReportForm.values()) {
            MenuItem item = new MenuItem();
            item.setId("report-" + Words.code(form));
            item.textProperty().bind(texts.text(key(form)));
            item.setOnAction(event -> report.save(form));
            menu.getItems().add(item);
        }
        getChildren().addAll(Parts.button(texts, "desk.room.captions", "room-captions", rooms::captions),
                Parts.button(texts, "desk.room.galley", "room-galley", rooms::galley),
                Parts.button(texts, "desk.room.compare", "room-compare", rooms::compare), Parts.space(), menu);
    }

    private static String key(ReportForm form) {
        return switch (form) {
            case HTML -> "desk.report.html";
            case PDF -> "desk.report.pdf";
            case CSV -> "desk.report.csv";
            case JSON -> "desk.report.json";
        };
    }
}
