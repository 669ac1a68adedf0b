package broadsheet.ui.shell;

import broadsheet.ui.article.ArticleView;
import broadsheet.ui.desk.Reader;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Marks an article as read once its end has been in sight for a second, so that leafing through marks nothing.
final class ReadMark {
    private static final double END = 0.98;

    private final Reader reader;
    private Optional<ArticleView> view = Optional.empty();
    private final PauseTransition dwell = new PauseTransition(Duration.seconds(1));

    ReadMark(Reader reader) {
        this.reader = reader;
        dwell.setOnFinished(event -> mark());
    }

    /// Watches this view from now on; the one before is let go, so that a closed edition's pictures are freed.
    void watch(ArticleView next) {
        view = Optional.of(next);
        next.progressProperty().addListener(o -> look());
    }

    void forget() {
        dwell.stop();
        view = Optional.empty();
    }

    private boolean atEnd() {
        return reader.viewProperty().get() == Reader.View.ARTICLE && view.filter(v -> v.article().equals(reader.articleProperty().get())
                && v.progressProperty().get() >= END).isPresent();
    }

    /// Another view or article is on show.
    void look() {
        if (atEnd()) {
            dwell.play();
        } else {
            dwell.stop();
        }
    }

    private void mark() {
        if (atEnd() && view.filter(v -> !v.pane().sheets().isEmpty()).isPresent()) {
            reader.read().add(reader.articleProperty().get());
        }
    }
}
