package broadsheet.ui.kiosk;

import broadsheet.edition.Article;
import broadsheet.search.EditionSearch;
import broadsheet.search.Hit;
import broadsheet.search.Limits;
import broadsheet.search.Query;
import broadsheet.search.QueryParser;
import broadsheet.search.SearchResult;
import broadsheet.search.Suggestions;
import broadsheet.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Searching without a keyboard: the letters of pinyin on the screen (first letters will do: `kfq` finds 开发区), or a word of the day
/// by one tap; beside them the stories found. On a tall panel the letters stand in its lower half, where hands are. The system's own keyboard and
/// input method, which lead out, are never needed. FX thread.
final class SearchZone extends Region {
    /// The letters stand below what was found.
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    /// The part of a tall panel that what was found takes at most, next to the letters and within reach.
    private static final double REACH = 0.4;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int LONGEST = 24;
    private static final int COLUMNS = 7;
    private static final double GAP = 6;
    private static final int WORDS = 8;

    private final OpenIssue issue;
    private final Texts texts;
    private final Consumer<String> onStory;
    private final Label words = Look.label("", "search-words");
    private final Label answer = Look.label("", "search-answer");
    private final TilePane keys = new TilePane();
    private final FlowPane offered = new FlowPane();
    private final HeadlineZone found;
    private final VBox head = new VBox();
    private String typed = "";
    private int hits;

    /// @param onStory given the id of the story tapped
    SearchZone(OpenIssue issue, KioskContext context, PanelScale scale, Consumer<String> onStory) {
        this.issue = issue;
        this.texts = context.texts();
        this.onStory = onStory;
        getStyleClass().add("search-zone");
        words.setId("search-words");
        found = new HeadlineZone(context, scale);
        keys.getStyleClass().add("keys");
        keys.setPrefColumns(COLUMNS);
        keys.setHgap(GAP);
        keys.setVgap(GAP);
        offered.getStyleClass().add("offered");
        LETTERS.chars().forEach(c -> keys.getChildren().add(key(String.valueOf((char) c))));
        keys.getChildren().addAll(erase(), clear());
        head.getStyleClass().add("search-head");
        head.getChildren().addAll(words, keys, offered, answer);
        getChildren().addAll(head, found);
        for (String word : Suggestions.of(issue.edition(), WORDS)) {
            Button offer = Look.plain(texts.text("kiosk.search.word", word), () -> take(word));
            offer.getStyleClass().add("offer");
            offered.getChildren().add(offer);
        }
        take("");
    }

    private Button key(String letter) {
        Button key = Look.plain(texts.text("kiosk.search.word", letter), () -> letter(letter.charAt(0)));
        key.getStyleClass().add("key");
        key.setId("key-" + letter);
        return key;
    }

    private Button erase() {
        Button key = Look.plain(texts.text("kiosk.search.erase"), this::erased);
        key.getStyleClass().add("key");
        key.setId("key-erase");
        return key;
    }

    private Button clear() {
        Button key = Look.plain(texts.text("kiosk.search.clear"), () -> take(""));
        key.getStyleClass().add("key");
        key.setId("key-clear");
        return key;
    }

    /// What is looked for, "" for nothing.
    String typed() { return typed; }

    /// One more letter or digit.
    void letter(char letter) {
        if (typed.length() < LONGEST) {
            take(typed + Character.toLowerCase(letter));
        }
    }

    /// The last letter away; of an offered word all of it.
    void erased() {
        boolean latin = typed.chars().allMatch(c -> c < 128);
        take(typed.isEmpty() || !latin ? "" : typed.substring(0, typed.length() - 1));
    }

    /// A windowful of what was found on (1) or back (−1).
    void page(int step) { found.page(step); }

    /// The side the buttons are on.
    void left(boolean on) { found.left(on); }

    /// How many stories were found.
    int found() { return hits; }

    /// Looks for a word or letters.
    void take(String wanted) {
        typed = wanted;
        words.setText(typed.isEmpty() ? texts.say("kiosk.search.how") : typed.chars().allMatch(c -> c < 128)
                ? typed.toUpperCase(java.util.Locale.ROOT) : typed);
        Query query = QueryParser.parse(typed);
        SearchResult result = typed.isEmpty() ? SearchResult.none(query) : EditionSearch.search(issue.index(), query, Limits.NONE);
        List<ScrollBox.Row> rows = new ArrayList<>();
        result.editions().stream().flatMap(e -> e.sections().stream()).flatMap(s -> s.articles().stream()).filter(a -> !a.article().isEmpty())
                .forEach(a -> rows.add(row(a)));
        hits = rows.size();
        found.show(rows);
        answer.setText(typed.isEmpty() ? "" : rows.isEmpty() ? texts.say("kiosk.search.nothing")
                : texts.say("kiosk.search.found", String.valueOf(rows.size())));
        requestLayout();
    }

    private ScrollBox.Row row(SearchResult.InArticle article) {
        VBox row = new VBox();
        row.getStyleClass().add("headline-row");
        String title = issue.edition().article(article.article()).map(Article::title).orElse(article.title()).replace('\n', ' ');
        row.getChildren().add(Look.label(title, "row-headline"));
        article.listed().stream().findFirst().map(SearchZone::line).filter(l -> !title.contains(l)).ifPresent(l ->
                row.getChildren().add(Look.label(l, "row-hit")));
        row.setAccessibleText(title);
        return new ScrollBox.Row(row, () -> onStory.accept(article.article()));
    }

    private static String line(Hit hit) { return hit.before() + hit.match() + hit.after(); }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - head.snappedLeftInset() - head.snappedRightInset();
        keys.setPrefTileWidth(Math.floor((inner - (COLUMNS - 1) * GAP) / COLUMNS));
        double high = head.prefHeight(getWidth());
        boolean tall = getHeight() > getWidth();
        head.pseudoClassStateChanged(BELOW, tall);
        head.resizeRelocate(0, tall ? getHeight() - high : 0, getWidth(), high);
        double rest = Math.max(0, getHeight() - high);
        double shown = tall ? Math.min(rest, getHeight() * REACH) : rest;
        found.resizeRelocate(0, tall ? rest - shown : high, getWidth(), shown);
    }
}
