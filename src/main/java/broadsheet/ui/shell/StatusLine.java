package broadsheet.ui.shell;

import broadsheet.edition.Edition;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.controlsfx.control.StatusBar;

/// The line at the foot: page and article on show, how much has been read and how long the rest takes, the type size. Where it is too
/// narrow for all it leaves out what can be seen elsewhere: the type size, the bar beside its words, the article's number.
final class StatusLine extends StatusBar {
    /// What the style sheet leaves between two items at most, in pixels.
    private static final double BETWEEN = 20;

    private final Reader reader;
    private final Texts texts;
    private final Label page = item("status-page");
    private final Label article = item("status-article");
    private final Label progress = item("status-progress");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label size = item("status-size");
    private int pages = 1;

    StatusLine(Reader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
        setText("");
        setFocusTraversable(false);
        bar.setFocusTraversable(false);
        bar.accessibleTextProperty().bind(progress.textProperty());
        getLeftItems().addAll(page, article);
        getRightItems().addAll(progress, bar, size);
        for (Observable watched : List.of(reader.bundleProperty(), reader.viewProperty(), reader.articleProperty(), reader.pageProperty(),
                reader.scaleProperty(), texts.localeProperty())) {
            watched.addListener(o -> update());
        }
        reader.read().addListener((SetChangeListener<String>) c -> update());
        update();
    }

    void pages(int count) {
        pages = count;
        update();
    }

    @Override
    protected void layoutChildren() {
        List<Node> all = java.util.stream.Stream.concat(getLeftItems().stream(), getRightItems().stream()).toList();
        double room = reader.edition().isPresent() ? getWidth() - snappedLeftInset() - snappedRightInset() : 0;
        LeaveOut.of(all, List.of(size, bar, article, progress), BETWEEN, room);
        super.layoutChildren();
    }

    /// Where features add their own.
    ObservableList<Node> items() { return getRightItems(); }

    private static Label item(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("status-item");
        return label;
    }

    private void update() {
        size.setText(texts.say("status.size", Math.round(reader.scaleProperty().get() * 100)));
        requestLayout();
        reader.edition().ifPresentOrElse(this::describe, () -> List.of(page, article, progress).forEach(l -> l.setText("")));
    }

    private void describe(Edition edition) {
        page.setText(texts.say("status.page", reader.pageProperty().get(), Math.max(pages, 1)));
        int at = edition.position(reader.articleProperty().get());
        article.setText(at < 0 || reader.viewProperty().get() != Reader.View.ARTICLE ? ""
                : texts.say("status.article", at + 1, edition.articles().size()));
        int all = edition.articles().size();
        int read = (int) edition.articles().stream().filter(a -> reader.read().contains(a.id())).count();
        int left = ReadingTime.left(edition, reader.read());
        progress.setText(left == 0 ? texts.say("status.done", all) : texts.say("status.progress", all, read, left));
        bar.setProgress(all == 0 ? 0 : (double) read / all);
    }
}
