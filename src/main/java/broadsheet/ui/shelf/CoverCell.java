package broadsheet.ui.shelf;

import broadsheet.bundle.BundleSummary;
import broadsheet.bundle.ProblemText;
import broadsheet.library.ReadingState;
import broadsheet.library.ShelfEntry;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;

/// An edition on the shelf: its cover, nameplate, date and title; a broken one with its reason.
final class CoverCell extends GridCell<ShelfEntry> {
    /// The height of the cover's place in pixels.
    static final double HEIGHT = 214;
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Texts texts;
    private final Covers covers;
    private final ImageView image = new ImageView();
    private final Label reason = label("cover-reason");
    private final IconView ribbon = new IconView(Icon.SAVE);
    private final StackPane sheet = new StackPane(image, reason);
    private final Label name = label("cover-name");
    private final Label date = label("cover-date");
    private final Label title = label("cover-title");
    private final VBox box = new VBox();

    CoverCell(Texts texts, Covers covers) {
        this.texts = texts;
        this.covers = covers;
        getStyleClass().add("cover-cell");
        setAccessibleRole(AccessibleRole.BUTTON);
        image.setFitWidth(Covers.WIDTH);
        image.setFitHeight(HEIGHT);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        sheet.getStyleClass().add("cover");
        sheet.setMinSize(Covers.WIDTH, 60);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        reason.setWrapText(true);
        reason.setMaxWidth(Covers.WIDTH - 24);
        ribbon.getStyleClass().add("cover-ribbon");
        StackPane place = new StackPane(sheet, ribbon);
        place.setAlignment(Pos.BOTTOM_CENTER);
        StackPane.setAlignment(ribbon, Pos.TOP_RIGHT);
        place.setMinHeight(HEIGHT);
        place.setPrefHeight(HEIGHT);
        place.setMaxWidth(Covers.WIDTH);
        box.getStyleClass().add("cover-box");
        box.getChildren().addAll(place, name, date, title);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMnemonicParsing(false);
        label.setMaxWidth(Covers.WIDTH);
        return label;
    }

    @Override
    protected void updateItem(ShelfEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(box);
        switch (entry.state()) {
            case ShelfEntry.Fine fine -> fine(entry, fine.summary());
            case ShelfEntry.Broken broken -> broken(entry, broken);
        }
        setAccessibleText(name.getText() + " " + date.getText() + " " + title.getText() + " " + reason.getText());
    }

    private void fine(ShelfEntry entry, BundleSummary summary) {
        reason.setText("");
        reason.setVisible(false);
        name.setText(summary.nameplate());
        date.setText(DateTimeFormatter.ofPattern(texts.say("shelf.date"), texts.localeProperty().get()).format(summary.date()));
        title.setText(summary.title());
        cover();
    }

    private void broken(ShelfEntry entry, ShelfEntry.Broken broken) {
        image.setImage(null);
        sheet.setPrefSize(Covers.WIDTH, HEIGHT);
        reason.setText(texts.say("shelf.broken") + "\n" + ProblemText.of(texts.localeProperty().get()).what(broken.problem()));
        reason.setVisible(true);
        name.setText("");
        date.setText(entry.name());
        title.setText(broken.problem().id().code());
    }

    /// Shows the cover if it has come.
    void cover() {
        if (getItem() != null && getItem().summary().isPresent()) {
            covers.find(getItem()).ifPresentOrElse(found -> {
                image.setImage(found);
                sheet.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
            }, () -> {
                image.setImage(null);
                sheet.setPrefSize(Covers.WIDTH, HEIGHT);
            });
        }
    }

    /// Marks what was read and saved, and the cell the keyboard is at.
    void mark(ReadingState state, boolean current) {
        boolean fine = getItem() != null && getItem().summary().isPresent();
        String id = fine ? getItem().summary().orElseThrow().id() : "";
        pseudoClassStateChanged(READ, fine && state.isRead(id));
        pseudoClassStateChanged(CURRENT, current);
        ribbon.setVisible(fine && state.isPinned(id));
    }
}
