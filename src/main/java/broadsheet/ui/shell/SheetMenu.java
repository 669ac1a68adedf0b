package broadsheet.ui.shell;

import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The context menu of page and article, by the right button, the menu key or a finger's selection: what the window's actions can do with the selected
/// words, with the story under the pointer, and with the page. FX thread.
final class SheetMenu {
    private static final List<List<String>> ON_PAGE = List.of(List.of("copy", "copy-cited", "find"), List.of("proof-mark"),
            List.of("zoom-in", "zoom-out", "fit-width", "fit-page"),
            List.of("print"));
    private static final List<List<String>> ON_ARTICLE = List.of(List.of("copy", "copy-cited", "find"), List.of("proof-mark"),
            List.of("locate", "speak", "save"),
            List.of("previous-article", "next-article"), List.of("print"));
    private static final int TITLE = 18;

    private final Reader reader;
    private final Stages stages;
    private final Supplier<List<Action>> actions;
    private final Texts texts;
    private Optional<ContextMenu> open = Optional.empty();

    SheetMenu(Reader reader, Stages stages, Supplier<List<Action>> actions, Texts texts) {
        this.reader = reader;
        this.stages = stages;
        this.actions = actions;
        this.texts = texts;
    }

    /// Shows the menu in place of one that is open.
    void show(ContextMenuEvent event) {
        open.ifPresent(ContextMenu::hide);
        if (reader.edition().isEmpty() || stages.views().isEmpty()) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        menu.setId("sheet-menu");
        boolean onPage = reader.viewProperty().get() == Reader.View.PAGE;
        if (onPage) {
            story().ifPresent(menu.getItems()::add);
        }
        for (List<String> group : onPage ? ON_PAGE : ON_ARTICLE) {
            List<MenuItem> items = group.stream().flatMap(this::item).toList();
            if (!items.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
        open = Optional.of(menu);
        menu.setOnHidden(e -> open = Optional.empty());
        menu.show(stages, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// The story lit on the page, to be read.
    private Optional<MenuItem> story() {
        return stages.views().map(v -> v.page().litArticleProperty().get()).flatMap(id -> reader.edition().flatMap(e -> e.article(id))).map(article -> {
            String title = article.title().codePointCount(0, article.title().length()) <= TITLE ? article.title()
                    : article.title().substring(0, article.title().offsetByCodePoints(0, TITLE - 1)) + "…";
            MenuItem item = new MenuItem(texts.say("menu.read", title));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> reader.showArticle(article.id()));
            return item;
        });
    }

    private Stream<MenuItem> item(String id) {
        boolean words = !stages.selection().isEmpty();
        return actions.get().stream().filter(a -> a.id().equals(id) && a.enabled().get())
                .filter(a -> words || !id.startsWith("copy") || reader.viewProperty().get() == Reader.View.ARTICLE).map(this::item);
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(texts.say(action.label()));
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(e -> action.run().run());
        return item;
    }
}
