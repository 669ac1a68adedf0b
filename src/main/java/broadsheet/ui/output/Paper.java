package broadsheet.ui.output;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// A sheet of paper without its margins, in points: what is printed on it, for the printer and for the preview alike.
///
/// @param width  in points
/// @param height in points
record Paper(double width, double height) {
    /// A4 with margins of half an inch, for where no printer says otherwise.
    static final Paper A4 = new Paper(OutputFiles.A4_WIDTH - OutputFiles.INCH, OutputFiles.A4_HEIGHT - OutputFiles.INCH);

    /// The same sheet the other way.
    Paper turned() { return new Paper(height, width); }

    /// The painted page at its place; what goes beyond the paper is cut.
    Node show(WritableImage painted, double pageWidth, PaperPlace place) {
        ImageView image = new ImageView(painted);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setFitWidth(pageWidth * place.scale());
        image.relocate(place.x(), place.y());
        Pane sheet = new Pane(image);
        sheet.setMinSize(width, height);
        sheet.setPrefSize(width, height);
        sheet.setMaxSize(width, height);
        sheet.resize(width, height);
        sheet.setClip(new Rectangle(width, height));
        return sheet;
    }
}
