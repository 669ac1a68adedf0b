package broadsheet.authoring;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads a day's news as plain JSON: `{"date": …, "articles": [{"title": …, "paragraphs": […]}]}`.
///
/// 【…】 at the head of a title is its kicker. In a round-up (快讯), short lines without a stop are subheads.
final class NewsImport {
    private static final Pattern COLUMN = Pattern.compile("^【([^】]+)】(.*)$", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("^[-—=*_\\s]+$");

    private final List<Guess> guesses = new ArrayList<>();

    private NewsImport() { }

    /// Whether this JSON has the form.
    static boolean fits(JsonNode json) { return json.path("articles").isArray() && json.path("articles").path(0).path("paragraphs").isArray(); }

    /// Reads a day.
    static Draft read(JsonNode json, Path file) { return new NewsImport().draft(json, file); }

    private Draft draft(JsonNode json, Path file) {
        LocalDate date = Calendar.iso(json.path("date").asString("")).or(() -> Calendar.iso(String.valueOf(file.getFileName())))
                .orElseGet(LocalDate::now);
        String name = json.path("name").asString("");
        Masthead masthead = new Masthead(name.isEmpty() ? "新闻" : name, "", "", "", "", OptionalInt.empty(), Calendar.words(date),
                Calendar.weekday(date), Calendar.lunar(date), Masthead.Motto.NONE);
        if (name.isEmpty()) {
            guesses.add(Guess.of(Guess.Kind.NAMEPLATE, masthead.nameplate()));
        }
        guesses.add(Guess.of(Guess.Kind.WEEKDAY, masthead.weekday()));
        guesses.add(Guess.of(Guess.Kind.LUNAR, masthead.lunarDate()));
        Identity identity = new Identity(Optional.empty(), masthead, date);
        identity.guess().ifPresent(guesses::add);
        List<Story> stories = new ArrayList<>();
        json.path("articles").forEach(article -> stories.add(story(article, stories.size() + 1)));
        List<Draft.Item> items = new ArrayList<>();
        for (Story story : stories) {
            Article article = story.article(items.isEmpty() ? 1 : 3);
            items.add(new Draft.Item(article.id(), article.title(), NinjsItem.of(article, identity.uri())));
        }
        Sections sections = Sections.of(stories, masthead.nameplate());
        return new Draft(identity.uri(), date, masthead, sections.list(), items, List.of(), Map.of(), guesses);
    }

    private Story story(JsonNode article, int number) {
        Matcher title = COLUMN.matcher(article.path("title").asString(""));
        boolean column = title.matches();
        String headline = column ? title.group(2).strip() : article.path("title").asString("").strip();
        Story story = new Story("a%02d".formatted(number), "", column ? title.group(1) : "", headline);
        boolean roundUp = headline.contains("快讯");
        for (JsonNode paragraph : article.path("paragraphs")) {
            String text = paragraph.asString("").strip();
            if (SEPARATOR.matcher(text).matches()) {
                guesses.add(Guess.of(Guess.Kind.LEFT_OUT, text));
            } else if (roundUp && Words.caption(text)) {
                guesses.add(Guess.of(Guess.Kind.SUBHEAD, text));
                story.block(new Block.Subhead(3, List.of(Inline.run(text))));
            } else if (!text.isEmpty()) {
                story.block(new Block.Paragraph(List.of(Inline.run(text))));
            }
        }
        return story;
    }
}
