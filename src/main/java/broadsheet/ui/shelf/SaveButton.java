package broadsheet.ui.shelf;

import broadsheet.edition.Article;
import broadsheet.library.ReadingState;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Reader;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/// 收藏 in the status line: whether the article, or on the pages the edition, is saved, and the way to save it. FX thread.
final class SaveButton extends Button {
    private static final PseudoClass SAVED = PseudoClass.getPseudoClass("saved");

    private final Desk desk;
    private final ShelfModel model;

    SaveButton(Desk desk, ShelfModel model, Runnable save) {
        this.desk = desk;
        this.model = model;
        setId("save");
        getStyleClass().addAll("tool", "save-button");
        getStylesheets().add(SaveButton.class.getResource("shelf.css").toExternalForm());
        setGraphic(new IconView(Icon.SAVE));
        setOnAction(e -> save.run());
        Reader reader = desk.reader();
        for (Observable watched : new Observable[] {reader.bundleProperty(), reader.articleProperty(), reader.viewProperty(), model.readingProperty(),
                desk.texts().localeProperty()}) {
            watched.addListener(o -> show());
        }
        show();
    }

    private void show() {
        Reader reader = desk.reader();
        boolean article = reader.viewProperty().get() == Reader.View.ARTICLE;
        boolean saved = reader.edition().filter(e -> model.readingProperty().get().find(ReadingState.Kind.BOOKMARK, e.id(),
                article ? reader.current().map(Article::id).orElse("") : "").isPresent()).isPresent();
        setVisible(reader.edition().isPresent());
        setManaged(isVisible());
        setText(desk.texts().say(saved ? "shelf.saved.mark" : article ? "shelf.save.article" : "shelf.save.edition"));
        pseudoClassStateChanged(SAVED, saved);
    }
}
