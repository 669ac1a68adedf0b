package broadsheet.ui.search;

import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Desk;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the panel shows before a word is typed: earlier searches, terms of this edition, how to ask.
final class SearchStart extends ScrollPane {
    private static final List<String> TIPS = List.of("search.tip.all", "search.tip.phrase", "search.tip.without", "search.tip.field",
            "search.tip.date", "search.tip.pinyin");

    private final Desk desk;
    private final SearchSession session;
    private final Consumer<String> choose;
    private final VBox page = new VBox();

    /// @param choose takes the words chosen
    SearchStart(Desk desk, SearchSession session, Consumer<String> choose) {
        this.desk = desk;
        this.session = session;
        this.choose = choose;
        getStyleClass().add("search-start");
        page.getStyleClass().add("search-start-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        desk.memory().property().addListener((o, was, is) -> {
            if (!was.finding().equals(is.finding())) {
                show();
            }
        });
        session.textProperty().addListener(o -> show());
        desk.texts().localeProperty().addListener(o -> show());
        show();
    }

    private void show() {
        page.getChildren().clear();
        List<String> earlier = desk.memory().get().finding().searches();
        if (!earlier.isEmpty()) {
            Button forget = new Button(texts().say("search.forget"));
            forget.setId("search-forget");
            forget.getStyleClass().add("quiet-link");
            forget.setOnAction(e -> desk.memory().change(p -> p.withFinding(p.finding().withoutSearches())));
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox head = new HBox(head("search.earlier"), space, forget);
            head.getStyleClass().add("start-line-head");
            page.getChildren().addAll(head, terms(earlier, "earlier-term"));
        }
        List<String> suggested = session.textProperty().get().map(EditionText::suggested).orElse(List.of());
        if (!suggested.isEmpty()) {
            page.getChildren().addAll(head("search.suggested"), terms(suggested, "suggested-term"));
        }
        page.getChildren().add(head("search.tips"));
        TIPS.forEach(key -> page.getChildren().add(tip(key)));
    }

    private Texts texts() { return desk.texts(); }

    private Label head(String key) {
        Label label = new Label(texts().say(key));
        label.getStyleClass().add("search-head");
        return label;
    }

    private FlowPane terms(List<String> words, String style) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("terms");
        for (String word : words) {
            Button button = new Button(word);
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("term", style);
            button.setOnAction(e -> choose.accept(word));
            flow.getChildren().add(button);
        }
        return flow;
    }

    /// `what to type|what it does`
    private HBox tip(String key) {
        String[] parts = texts().say(key).split("\\|", 2);
        Label sample = new Label(parts[0]);
        sample.getStyleClass().add("tip-sample");
        Label meaning = new Label(parts[1]);
        meaning.getStyleClass().add("tip-meaning");
        meaning.setWrapText(true);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        HBox line = new HBox(sample, meaning);
        line.getStyleClass().add("tip");
        return line;
    }
}
