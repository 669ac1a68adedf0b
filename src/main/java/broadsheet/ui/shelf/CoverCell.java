package broadsheet.ui.shelf;

import broadsheet.bundle.BundleSummary;
import broadsheet.bundle.ProblemText;
import broadsheet.library.ReadingState;
import broadsheet.library.ShelfEntry;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An edition on the shelf: its cover, nameplate, date and title; a broken one with its reason. Shows one edition after the other;
/// out of sight while it has none. FX thread.
final class CoverCell extends VBox {
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
    private Optional<ShelfEntry> entry = Optional.empty();

    CoverCell(Texts texts, Covers covers, double width) {
        this.texts = texts;
        this.covers = covers;
        getStyleClass().add("cover-cell");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinWidth(width);
        setMaxWidth(width);
        setPrefWidth(width);
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
        getChildren().addAll(place, name, date, title);
        setVisible(false);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMnemonicParsing(false);
        label.setMaxWidth(Covers.WIDTH);
        return label;
    }

    /// The edition shown; empty where the row ends before it.
    Optional<ShelfEntry> entry() { return entry; }

    /// Shows an edition, or nothing.
    void show(Optional<ShelfEntry> shown) {
        entry = shown;
        setVisible(shown.isPresent());
        shown.ifPresent(e -> {
            switch (e.state()) {
                case ShelfEntry.Fine fine -> fine(fine.summary());
                case ShelfEntry.Broken broken -> broken(e, broken);
            }
            setAccessibleText(name.getText() + " " + date.getText() + " " + title.getText() + " " + reason.getText());
        });
    }

    private void fine(BundleSummary summary) {
        reason.setText("");
        reason.setVisible(false);
        name.setText(summary.nameplate());
        date.setText(DateTimeFormatter.ofPattern(texts.say("shelf.date"), texts.localeProperty().get()).format(summary.date()));
        title.setText(summary.title());
        cover();
    }

    private void broken(ShelfEntry shown, ShelfEntry.Broken broken) {
        image.setImage(null);
        sheet.setPrefSize(Covers.WIDTH, HEIGHT);
        reason.setText(texts.say("shelf.broken") + "\n" + ProblemText.of(texts.localeProperty().get()).what(broken.problem()));
        reason.setVisible(true);
        name.setText("");
        date.setText(shown.name());
        title.setText(broken.problem().id().code());
    }

    /// Shows the cover if it has come.
    void cover() {
        entry.filter(e -> e.summary().isPresent()).ifPresent(e -> covers.find(e).ifPresentOrElse(found -> {
            image.setImage(found);
            sheet.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        }, () -> {
            image.setImage(null);
            sheet.setPrefSize(Covers.WIDTH, HEIGHT);
        }));
    }

    /// Marks what was read and saved, and the cell the keyboard is at.
    void mark(ReadingState state, boolean current) {
        String id = entry.flatMap(ShelfEntry::summary).map(BundleSummary::id).orElse("");
        pseudoClassStateChanged(READ, !id.isEmpty() && state.isRead(id));
        pseudoClassStateChanged(CURRENT, current);
        ribbon.setVisible(!id.isEmpty() && state.isPinned(id));
    }
}
