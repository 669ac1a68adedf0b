package broadsheet.ui.shell;

import broadsheet.ui.article.ArticleView;
import broadsheet.ui.desk.Reader;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Marks an article as read once its end has been in sight for a second, so that leafing through marks nothing.
final class ReadMark {
    private static final double END = 0.98;

    private final Reader reader;
    private final ArticleView view;
    private final PauseTransition dwell = new PauseTransition(Duration.seconds(1));

    ReadMark(Reader reader, ArticleView view) {
        this.reader = reader;
        this.view = view;
        dwell.setOnFinished(event -> mark());
        view.progressProperty().addListener(o -> look());
        reader.articleProperty().addListener(o -> look());
        reader.viewProperty().addListener(o -> look());
    }

    private boolean atEnd() {
        return reader.viewProperty().get() == Reader.View.ARTICLE && view.article().equals(reader.articleProperty().get())
                && view.progressProperty().get() >= END;
    }

    private void look() {
        if (atEnd()) {
            dwell.play();
        } else {
            dwell.stop();
        }
    }

    private void mark() {
        if (atEnd() && !view.pane().sheets().isEmpty()) {
            reader.read().add(reader.articleProperty().get());
        }
    }
}
