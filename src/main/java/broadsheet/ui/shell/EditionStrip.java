package broadsheet.ui.shell;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The editions open in the window, one beside the other on a slim line at the very top; not there while there is only one. Tabs share
/// the room; what finds none is in a list at the end, but never the one on show.
final class EditionStrip extends Region {
    private static final double LEAST = 9;
    private static final double MOST = 22;

    private final Texts texts;
    private final OpenEditions editions;
    private final List<EditionTab> tabs = new ArrayList<>();
    private final MenuButton more = new MenuButton();
    private final Button add;
    private List<EditionTab> listed = List.of();

    /// @param newTab opens a tab with the start page
    EditionStrip(Texts texts, OpenEditions editions, Runnable newTab) {
        this.texts = texts;
        this.editions = editions;
        setId("edition-tabs");
        getStyleClass().add("edition-strip");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        accessibleTextProperty().bind(texts.text("tabs.name"));
        more.getStyleClass().add("edition-more");
        more.textProperty().bind(texts.text("sections.more"));
        more.accessibleTextProperty().bind(texts.text("tabs.more"));
        more.setMnemonicParsing(false);
        add = Styles.bare(Icon.PLUS, texts.text("action.new-tab"), newTab);
        add.setId("edition-tabs-add");
        editions.all().addListener((ListChangeListener<OpenEdition>) change -> show());
        editions.currentProperty().addListener(o -> mark());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private void show() {
        tabs.clear();
        editions.all().forEach(edition -> {
            EditionTab tab = new EditionTab(edition, editions, texts);
            tab.name().textProperty().addListener((Observable o) -> requestLayout());
            tabs.add(tab);
        });
        getChildren().setAll(tabs);
        getChildren().addAll(more, add);
        setVisible(tabs.size() > 1);
        setManaged(tabs.size() > 1);
        mark();
    }

    private void mark() {
        tabs.forEach(tab -> tab.mark(onShow(tab)));
        requestLayout();
    }

    private boolean onShow(EditionTab tab) { return editions.currentProperty().get().filter(e -> e == tab.edition()).isPresent(); }

    /// Arrows go from tab to tab, Delete closes one.
    private void pressed(KeyEvent event) {
        int at = tabs.indexOf(tabs.stream().filter(t -> t.name() == event.getTarget()).findFirst().orElse(null));
        if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> tabs.get(Math.max(0, at - 1)).name().requestFocus();
            case RIGHT -> tabs.get(Math.min(tabs.size() - 1, at + 1)).name().requestFocus();
            case DELETE -> {
                editions.close(tabs.get(at).edition());
                tabs.stream().filter(this::onShow).findFirst().ifPresent(t -> t.name().requestFocus());
            }
            default -> { return; }
        }
        event.consume();
    }

    private double em() { return tabs.isEmpty() ? 13 : tabs.getFirst().name().getFont().getSize(); }

    @Override
    protected double computePrefHeight(double width) { return tabs.stream().mapToDouble(t -> t.prefHeight(-1)).max().orElse(0); }

    @Override
    protected double computeMinHeight(double width) { return computePrefHeight(width); }

    @Override
    protected double computePrefWidth(double height) { return tabs.size() * MOST * em() + add.prefWidth(-1); }

    @Override
    protected double computeMinWidth(double height) { return LEAST * em() + more.prefWidth(-1) + add.prefWidth(-1); }

    @Override
    protected void layoutChildren() {
        if (tabs.isEmpty()) {
            return;
        }
        double room = getWidth() - add.prefWidth(-1);
        double least = LEAST * em();
        boolean all = tabs.size() * least <= room;
        int fit = all ? tabs.size() : Math.max(1, (int) Math.floor((room - more.prefWidth(-1)) / least));
        int at = Math.max(0, tabs.indexOf(tabs.stream().filter(this::onShow).findFirst().orElse(null)));
        int first = all ? 0 : Math.clamp(at - fit + 1, 0, tabs.size() - fit);
        double share = Math.floor((room - (all ? 0 : more.prefWidth(-1))) / fit);
        double x = 0;
        for (int i = 0; i < tabs.size(); i++) {
            EditionTab tab = tabs.get(i);
            tab.setVisible(i >= first && i < first + fit);
            if (tab.isVisible()) {
                double width = Math.min(share, Math.min(MOST * em(), snapSizeX(tab.prefWidth(-1))));
                tab.resizeRelocate(x, 0, width, getHeight());
                x += width;
            }
        }
        more.setVisible(!all);
        place(more, x);
        place(add, x + (all ? 0 : more.prefWidth(-1)));
        list(tabs.stream().filter(t -> !t.isVisible()).toList());
    }

    private void place(Node node, double x) {
        double height = Math.min(getHeight(), node.prefHeight(-1));
        node.resizeRelocate(x, Math.round((getHeight() - height) / 2), node.prefWidth(-1), height);
    }

    private void list(List<EditionTab> hidden) {
        if (!hidden.equals(listed)) {
            listed = hidden;
            more.getItems().setAll(hidden.stream().map(tab -> {
                MenuItem item = new MenuItem();
                item.textProperty().bind(tab.name().textProperty());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> editions.select(tab.edition()));
                return item;
            }).toList());
        }
    }
}
