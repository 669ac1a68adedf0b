package broadsheet.ui.shell;

import broadsheet.edition.Section;
import broadsheet.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// 版面/栏目: the section index, one word after another as a paper prints it, the current one underlined in red. What finds no room is
/// in a list at the end.
final class SectionIndex extends Region {
    private final MenuButton more = new MenuButton();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final Consumer<Section> onChoose;

    SectionIndex(Texts texts, Consumer<Section> onChoose) {
        this.onChoose = onChoose;
        getStyleClass().add("section-index");
        more.getStyleClass().add("section-more");
        more.textProperty().bind(texts.text("sections.more"));
        more.accessibleTextProperty().bind(texts.text("sections.more.accessible"));
        more.setMnemonicParsing(false);
        getChildren().add(more);
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
    }

    /// Arrows go from word to word, and on to the list of what has no room.
    private void arrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        List<Control> stops = new ArrayList<>(tabs);
        stops.add(more);
        stops.removeIf(s -> !s.isVisible());
        int at = stops.indexOf(event.getTarget());
        if (step != 0 && at >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            stops.get(Math.clamp(at + step, 0, stops.size() - 1)).requestFocus();
        }
    }

    void show(List<Section> sections) {
        getChildren().setAll(more);
        tabs.clear();
        for (Section section : sections) {
            ToggleButton tab = new ToggleButton(section.title());
            tab.getStyleClass().setAll("section-tab");
            tab.setMnemonicParsing(false);
            tab.setUserData(section);
            tab.setAccessibleText(section.title());
            tab.setOnAction(event -> {
                event.consume();
                tab.setSelected(true);
                onChoose.accept(section);
            });
            tabs.add(tab);
        }
        getChildren().addAll(0, tabs);
        requestLayout();
    }

    /// Underlines the section an article stands in; none for "".
    void mark(String article) {
        tabs.forEach(t -> t.setSelected(!article.isEmpty() && ((Section) t.getUserData()).articles().contains(article)));
        more.pseudoClassStateChanged(Styles.CURRENT, tabs.stream().anyMatch(t -> t.isSelected() && !t.isVisible()));
    }

    /// The tabs, those without room included.
    List<ToggleButton> tabs() { return List.copyOf(tabs); }

    @Override
    protected double computePrefWidth(double height) { return tabs.stream().mapToDouble(t -> t.prefWidth(-1)).sum(); }

    @Override
    protected double computeMinWidth(double height) { return tabs.isEmpty() ? 0 : more.prefWidth(-1); }

    @Override
    protected double computePrefHeight(double width) {
        return tabs.stream().mapToDouble(t -> t.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        boolean all = computePrefWidth(-1) <= room + 0.5;
        double limit = all ? room + 0.5 : room - more.prefWidth(-1);
        double x = 0;
        boolean open = true;
        List<Section> hidden = new ArrayList<>();
        for (ToggleButton tab : tabs) {
            double width = snapSizeX(tab.prefWidth(-1));
            open &= x + width <= limit;
            tab.setVisible(open);
            if (open) {
                tab.resizeRelocate(x, 0, width, getHeight());
                x += width;
            } else {
                hidden.add((Section) tab.getUserData());
            }
        }
        more.setVisible(!all);
        more.resizeRelocate(x, 0, more.prefWidth(-1), getHeight());
        list(hidden);
    }

    private void list(List<Section> hidden) {
        if (hidden.size() != more.getItems().size() || !more.getItems().stream().map(MenuItem::getUserData).toList().equals(hidden)) {
            more.getItems().setAll(hidden.stream().map(section -> {
                MenuItem item = new MenuItem(section.title());
                item.setMnemonicParsing(false);
                item.setUserData(section);
                item.setOnAction(event -> onChoose.accept(section));
                return item;
            }).toList());
        }
        more.pseudoClassStateChanged(Styles.CURRENT, tabs.stream().anyMatch(t -> t.isSelected() && !t.isVisible()));
    }
}
