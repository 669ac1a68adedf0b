package broadsheet.ui.shell;

import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Reader;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/// The one line of tools: contents, section index, page ↔ article, type size and 大字, finding, what features add, and the rest. Where it is
/// too narrow for all, the sections go into a menu first, then the tools lose their words and keep their icons.
final class ToolLine extends HBox {
    private final Reader reader;
    private final Texts texts;
    private final HBox featureTools = new HBox();
    private final WordsAsRoomAllows words = new WordsAsRoomAllows();
    private final Button find;
    private final Button size;
    private final Button settings;

    ToolLine(Reader reader, Texts texts, SectionIndex sections, Map<String, Action> actions) {
        this.reader = reader;
        this.texts = texts;
        getStyleClass().add("tool-line");
        HBox.setHgrow(sections, Priority.ALWAYS);
        size = new Button();
        size.setId("type-size");
        size.getStyleClass().addAll("tool", "scale-label");
        size.textProperty().bind(texts.text("status.size", reader.scaleProperty().multiply(100)));
        size.accessibleTextProperty().bind(texts.text("type.title"));
        settings = Styles.bare(Icon.SETTINGS, texts.text("action.settings"), () -> { });
        settings.setId("settings");
        Button smaller = button(actions, "type-smaller", false);
        Button larger = button(actions, "type-larger", false);
        find = button(actions, "find", true);
        featureTools.setId("feature-tools");
        featureTools.setAlignment(javafx.geometry.Pos.CENTER);
        Button open = button(actions, "open", true);
        Button help = button(actions, "shortcuts", false);
        getChildren().addAll(button(actions, "contents", false), sections, views(), gap(), smaller, size, larger, large(), gap(), find,
                featureTools, open, settings, help);
        getChildren().stream().filter(n -> n != sections).forEach(n -> ((Region) n).setMinWidth(Region.USE_PREF_SIZE));
        words.add(find);
        words.add(open);
        reader.bundleProperty().addListener(o -> shown());
        shown();
    }

    @Override protected double computeMinWidth(double height) { return words.least(super.computeMinWidth(height)); }

    @Override
    protected void layoutChildren() {
        words.fit(computeMinWidth(-1), getWidth());
        super.layoutChildren();
    }

    private void shown() {
        boolean open = reader.edition().isPresent();
        getChildren().stream().filter(n -> n.getId() == null || !n.getId().matches("feature-tools|open|settings|shortcuts")).forEach(n -> n.setVisible(open));
    }

    private Button button(Map<String, Action> actions, String id, boolean worded) {
        Action action = java.util.Objects.requireNonNull(actions.get(id), id);
        return Styles.of(action, texts, worded);
    }

    private static Region gap() {
        Region gap = new Region();
        gap.getStyleClass().add("gap");
        return gap;
    }

    /// 版面 | 文章
    private SegmentedButton views() {
        ToggleButton page = toggle("view-page", Icon.PAGE, "view.page");
        ToggleButton article = toggle("view-article", Icon.ARTICLE, "view.article");
        page.setOnAction(event -> {
            page.setSelected(true);
            reader.showPage(reader.pageProperty().get());
        });
        article.setOnAction(event -> {
            article.setSelected(true);
            if (reader.viewProperty().get() == Reader.View.PAGE) {
                reader.switchView();
            }
        });
        reader.viewProperty().addListener((o, was, is) -> {
            page.setSelected(is == Reader.View.PAGE);
            article.setSelected(is == Reader.View.ARTICLE);
        });
        return new SegmentedButton(page, article);
    }

    private ToggleButton toggle(String id, Icon icon, String key) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new IconView(icon));
        button.textProperty().bind(texts.text(key));
        button.setMnemonicParsing(false);
        button.accessibleTextProperty().bind(button.textProperty());
        words.add(button);
        return button;
    }

    /// 大字
    private ToggleButton large() {
        ToggleButton large = new ToggleButton();
        Styles.dress(large, Icon.TYPE, texts.text("type.large"), true, () -> reader.switchLarge(!reader.largeProperty().get()));
        large.setId("type-large-switch");
        words.add(large);
        large.accessibleTextProperty().bind(texts.text("type.large.long"));
        reader.largeProperty().addListener((o, was, is) -> large.setSelected(is));
        large.selectedProperty().addListener((o, was, is) -> large.setSelected(reader.largeProperty().get()));
        return large;
    }

    /// Adds a feature's button, shown while its action can be asked for; a feature that finds takes the place of the find bar's button.
    void add(Action action) {
        Button button = Styles.of(action, texts, true);
        button.visibleProperty().bind(action.enabled());
        button.managedProperty().bind(action.enabled());
        button.setMinWidth(Region.USE_PREF_SIZE);
        featureTools.getChildren().add(button);
        words.add(button);
        if (action.group() == Action.Group.FIND) {
            getChildren().remove(find);
        }
    }

    /// The button that opens the type size pane.
    Button sizeButton() { return size; }

    /// The button that opens the settings.
    Button settingsButton() { return settings; }
}
