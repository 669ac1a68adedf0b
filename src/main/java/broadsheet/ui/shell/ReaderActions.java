package broadsheet.ui.shell;

import broadsheet.edition.Place;
import broadsheet.edition.Section;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Zoom;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Action.Group;
import broadsheet.ui.desk.Reader;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The window's own actions with their keys.
final class ReaderActions {
    /// What the window does for them.
    interface Commands {
        void openFile();

        void openFolder();

        void toggleContents();

        void toggleMasthead();

        void fit(Zoom.Mode mode);

        void zoom(int step);

        void find();

        void findStep(int step);

        void copy(boolean cited);

        void settings();

        void shortcuts();

        void problems();

        void newTab();

        void reopenTab();

        void stepTab(int step);

        void closeTab();
    }

    private final Reader reader;
    private final Commands commands;
    private final BooleanBinding open;
    private final BooleanBinding article;

    ReaderActions(Reader reader, Commands commands) {
        this.reader = reader;
        this.commands = commands;
        open = Bindings.createBooleanBinding(() -> reader.edition().isPresent(), reader.bundleProperty());
        article = Bindings.createBooleanBinding(() -> reader.viewProperty().get() == Reader.View.ARTICLE, reader.viewProperty());
    }

    List<Action> all() {
        return List.of(
                Action.always("open", Group.FILE, Icon.OPEN, commands::openFile, ctrl(KeyCode.O)),
                Action.always("open-folder", Group.FILE, Icon.OPEN, commands::openFolder, ctrlShift(KeyCode.O)),
                Action.when(open, "contents", Group.FILE, Icon.CONTENTS, commands::toggleContents, key(KeyCode.F9), ctrl(KeyCode.B)),
                Action.when(open, "masthead", Group.FILE, Icon.UP, commands::toggleMasthead, key(KeyCode.F8)),
                Action.always("settings", Group.FILE, Icon.SETTINGS, commands::settings, ctrl(KeyCode.COMMA)),
                Action.always("shortcuts", Group.FILE, Icon.HELP, commands::shortcuts, key(KeyCode.F1),
                        new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHIFT_DOWN)),
                Action.when(open, "problems", Group.FILE, Icon.PROBLEM, commands::problems, key(KeyCode.F4)),
                Action.always("new-tab", Group.FILE, Icon.PLUS, commands::newTab, ctrl(KeyCode.T)),
                Action.always("reopen-tab", Group.FILE, Icon.OPEN, commands::reopenTab, ctrlShift(KeyCode.T)),
                Action.always("next-tab", Group.FILE, Icon.NEXT, () -> commands.stepTab(1), ctrl(KeyCode.TAB)),
                Action.always("previous-tab", Group.FILE, Icon.PREVIOUS, () -> commands.stepTab(-1), ctrlShift(KeyCode.TAB)),
                Action.always("close", Group.FILE, Icon.CLOSE, commands::closeTab, ctrl(KeyCode.W)),
                Action.when(open, "switch-view", Group.READING, Icon.ARTICLE, reader::switchView, ctrl(KeyCode.E)),
                Action.when(article, "previous-article", Group.READING, Icon.PREVIOUS, () -> reader.turn(-1), alt(KeyCode.LEFT)),
                Action.when(article, "next-article", Group.READING, Icon.NEXT, () -> reader.turn(1), alt(KeyCode.RIGHT)),
                Action.when(open, "previous-section", Group.READING, Icon.PREVIOUS, () -> section(-1), ctrl(KeyCode.PAGE_UP)),
                Action.when(open, "next-section", Group.READING, Icon.NEXT, () -> section(1), ctrl(KeyCode.PAGE_DOWN)),
                Action.when(article, "locate", Group.READING, Icon.LOCATE, () -> reader.showOnPage(reader.articleProperty().get()), ctrl(KeyCode.L)),
                Action.when(open, "fit-width", Group.READING, Icon.FIT_WIDTH, () -> commands.fit(Zoom.Mode.FIT_WIDTH), ctrl(KeyCode.DIGIT1)),
                Action.when(open, "fit-page", Group.READING, Icon.FIT_PAGE, () -> commands.fit(Zoom.Mode.FIT_PAGE), ctrl(KeyCode.DIGIT2)),
                Action.when(open, "zoom-in", Group.READING, Icon.PLUS, () -> commands.zoom(1), altAnyShift(KeyCode.EQUALS), altAnyShift(KeyCode.PLUS),
                        alt(KeyCode.ADD)),
                Action.when(open, "zoom-out", Group.READING, Icon.MINUS, () -> commands.zoom(-1), alt(KeyCode.MINUS), alt(KeyCode.SUBTRACT)),
                Action.when(open, "type-larger", Group.TYPE, Icon.PLUS, () -> reader.stepScale(1), ctrlAnyShift(KeyCode.EQUALS), ctrlAnyShift(KeyCode.PLUS),
                        ctrl(KeyCode.ADD)),
                Action.when(open, "type-smaller", Group.TYPE, Icon.MINUS, () -> reader.stepScale(-1), ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT)),
                Action.when(open, "type-normal", Group.TYPE, Icon.TYPE, reader::resetScale, ctrl(KeyCode.DIGIT0), ctrl(KeyCode.NUMPAD0)),
                Action.when(open, "type-large", Group.TYPE, Icon.TYPE, () -> reader.switchLarge(!reader.largeProperty().get()), ctrl(KeyCode.D)),
                Action.when(open, "find", Group.FIND, Icon.SEARCH, commands::find, ctrl(KeyCode.F)),
                Action.when(open, "find-next", Group.FIND, Icon.DOWN, () -> commands.findStep(1), key(KeyCode.F3)),
                Action.when(open, "find-previous", Group.FIND, Icon.UP, () -> commands.findStep(-1),
                        new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN)),
                Action.when(open, "copy", Group.FIND, Icon.COPY, () -> commands.copy(false), ctrl(KeyCode.C)),
                Action.when(open, "copy-cited", Group.FIND, Icon.CITE, () -> commands.copy(true), ctrlShift(KeyCode.C)));
    }

    /// To the first story of the section before or after the one that holds the current story.
    private void section(int step) {
        reader.edition().ifPresent(e -> {
            List<Section> sections = e.sections().stream().filter(s -> !s.articles().isEmpty()).toList();
            int now = -1;
            for (int i = 0; i < sections.size(); i++) {
                now = sections.get(i).articles().contains(reader.articleProperty().get()) ? i : now;
            }
            int next = now + step;
            if (next >= 0 && next < sections.size()) {
                choose(sections.get(next));
            }
        });
    }

    /// Shows a section's first story in the view that is open.
    void choose(Section section) {
        section.articles().stream().findFirst().ifPresent(id -> {
            if (reader.viewProperty().get() == Reader.View.ARTICLE) {
                reader.showArticle(id);
            } else {
                reader.unlight();
                reader.show(Place.headline(id).at(0));
            }
        });
    }

    private static KeyCombination key(KeyCode code) { return new KeyCodeCombination(code); }

    private static KeyCombination ctrl(KeyCode code) { return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN); }

    private static KeyCombination alt(KeyCode code) { return new KeyCodeCombination(code, KeyCombination.ALT_DOWN); }

    private static KeyCombination ctrlShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination altAnyShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_ANY);
    }

    private static KeyCombination ctrlAnyShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
}
