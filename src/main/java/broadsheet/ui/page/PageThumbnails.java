package broadsheet.ui.page;

import broadsheet.render.Press;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pages as small real renderings, one below the other; painted one a pulse, while they are seen. FX thread only.
public final class PageThumbnails extends Region {
    private final Press press;
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final List<PageThumbnail> items = new ArrayList<>();
    private final IntegerProperty currentPage = new SimpleIntegerProperty(this, "currentPage", 0);
    private final InvalidationListener arrival = o -> {
        items.forEach(PageThumbnail::picturesArrived);
        wake();
    };
    private final AnimationTimer painting;
    private final Map<Integer, List<Rect>> heat = new HashMap<>();
    private Optional<List<PageLayout>> waiting = Optional.empty();
    private IntConsumer onChosen = page -> { };

    /// @param press fonts and pictures to paint with
    public PageThumbnails(Press press) {
        this.press = press;
        getStyleClass().add("page-thumbnails");
        getStylesheets().add(PageThumbnails.class.getResource("page-view.css").toExternalForm());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        painting = new AnimationTimer() {
            @Override public void handle(long now) { paintNext(); }
        };
        press.pictures().arrivalsProperty().addListener(new WeakInvalidationListener(arrival));
        currentPage.addListener(o -> mark());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().addListener(o -> {
            waiting.ifPresent(this::setPages);
            wake();
        });
        visibleProperty().addListener(o -> wake());
    }

    /// Shows these pages, made when they are first in a window; marks of heat are forgotten.
    public void setPages(List<PageLayout> pages) {
        if (getScene() == null) {
            waiting = Optional.of(pages);
            heat.clear();
            return;
        }
        waiting = Optional.empty();
        int kept = Math.min(items.size(), pages.size());
        for (int i = 0; i < kept; i++) {
            items.get(i).show(pages.get(i));
        }
        items.subList(kept, items.size()).clear();
        for (int i = kept; i < pages.size(); i++) {
            int page = i;
            PageThumbnail item = new PageThumbnail(pages.get(i), press, this::wake);
            item.setOnMouseClicked(e -> choose(page));
            items.add(item);
        }
        if (box.getChildren().size() != items.size()) {
            box.getChildren().setAll(items);
        }
        heat.forEach(this::setHeat);
        heat.clear();
        mark();
        wake();
    }

    /// Paints marks where something was found on a page.
    /// @param page from 0
    /// @param places in points of the page; empty removes them
    public void setHeat(int page, List<Rect> places) {
        if (waiting.isPresent()) {
            heat.put(page, places);
        } else if (page >= 0 && page < items.size()) {
            items.get(page).setHeat(places);
        }
    }

    /// The page marked as the current one, from 0.
    public IntegerProperty currentPageProperty() { return currentPage; }

    /// Called with the index of a page clicked or chosen by keyboard.
    public void setOnPageChosen(IntConsumer handler) { onChosen = handler; }

    private void choose(int page) {
        if (page >= 0 && page < items.size()) {
            currentPage.set(page);
            items.get(page).requestFocus();
            onChosen.accept(page);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP, LEFT -> choose(currentPage.get() - 1);
            case DOWN, RIGHT -> choose(currentPage.get() + 1);
            case HOME -> choose(0);
            case END -> choose(items.size() - 1);
            case ENTER, SPACE -> choose(currentPage.get());
            default -> { return; }
        }
        event.consume();
    }

    private void mark() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setCurrent(i == currentPage.get());
        }
        if (currentPage.get() >= 0 && currentPage.get() < items.size() && box.getHeight() > scroll.getHeight()) {
            Region item = items.get(currentPage.get());
            double range = box.getHeight() - scroll.getViewportBounds().getHeight();
            double top = scroll.getVvalue() * range;
            if (item.getLayoutY() < top || item.getLayoutY() + item.getHeight() > top + scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue(Math.clamp((item.getLayoutY() - 20) / range, 0, 1));
            }
        }
    }

    private void wake() {
        if (getScene() != null && isVisible()) {
            painting.start();
        } else {
            painting.stop();
        }
    }

    private void paintNext() {
        for (PageThumbnail item : items) {
            if (item.paint()) {
                return;
            }
        }
        painting.stop();
    }

    @Override
    protected void layoutChildren() { scroll.resizeRelocate(0, 0, getWidth(), getHeight()); }

    @Override
    protected double computePrefWidth(double height) { return PageThumbnail.WIDTH + 48; }
}
