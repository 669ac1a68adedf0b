package broadsheet.ui.page;

import broadsheet.ui.control.SheetPane;
import java.util.List;
import javafx.scene.input.KeyEvent;

/// The keyboard on the pages: Tab and the arrows go from article to article in printed order, Enter opens, Escape leaves.
final class PageKeys {
    private final PageView view;
    private final SheetPane pane;
    private final ArticleLight light;

    PageKeys(PageView view, SheetPane pane, ArticleLight light) {
        this.view = view;
        this.pane = pane;
        this.light = light;
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || pane.caretModeProperty().get()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case TAB -> step(event.isShiftDown() ? -1 : 1);
            case RIGHT -> !event.isShiftDown() && !sideways() && step(1);
            case LEFT -> !event.isShiftDown() && !sideways() && step(-1);
            case ENTER -> open();
            case ESCAPE -> leave();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    /// Whether the pages are wider than the window, so that left and right are needed to scroll.
    private boolean sideways() { return pane.sheets().stream().anyMatch(s -> s.width() * pane.zoom().scale() > pane.getWidth() + 1); }

    /// At either end Tab leaves the view, so that the keyboard is never caught in it.
    private boolean step(int by) {
        List<String> articles = view.printed();
        int at = articles.indexOf(view.litArticleProperty().get());
        int next = at < 0 ? by > 0 ? 0 : articles.size() - 1 : at + by;
        if (next < 0 || next >= articles.size()) {
            light.clear();
            return false;
        }
        light.choose(articles.get(next));
        view.reveal(articles.get(next));
        return true;
    }

    private boolean open() {
        String article = view.litArticleProperty().get();
        if (article.isEmpty()) {
            return false;
        }
        view.open(article);
        return true;
    }

    private boolean leave() {
        boolean lit = !view.litArticleProperty().get().isEmpty();
        light.clear();
        return lit;
    }
}
