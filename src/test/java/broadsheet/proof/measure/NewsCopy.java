package broadsheet.proof.measure;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Masthead;
import broadsheet.edition.Section;
import broadsheet.proof.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Days of plain news (`{"date", "articles": [{"title", "paragraphs"}]}`) as editions without pictures.
public final class NewsCopy {
    private NewsCopy() { }

    /// The days of a folder, by date.
    public static List<Edition> days(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(p -> p.toString().endsWith(".json")).sorted().toList();
        }
        List<Edition> days = new ArrayList<>();
        for (Path file : files) {
            days.add(day(file));
        }
        return days;
    }

    private static Edition day(Path file) throws IOException {
        JsonNode day = JsonMapper.shared().readTree(Files.readAllBytes(file));
        List<Article> articles = new ArrayList<>();
        for (JsonNode article : day.path("articles")) {
            String[] paragraphs = article.path("paragraphs").valueStream().map(JsonNode::asString).filter(p -> !p.isBlank()).toArray(String[]::new);
            articles.add(Copy.article("a%02d".formatted(articles.size() + 1), article.path("title").asString().strip(), paragraphs));
        }
        return edition(LocalDate.parse(day.path("date").asString()), articles);
    }

    /// An edition of these articles on that day.
    static Edition edition(LocalDate date, List<Article> articles) {
        Masthead masthead = new Masthead("每日新闻", "", "", "", "", OptionalInt.empty(), "", "", "", Masthead.Motto.NONE);
        return new Edition("urn:news:" + date, "zh-CN", date, masthead, List.of(new Section("要闻", articles.stream().map(Article::id).toList())),
                articles, List.of(), List.of(), List.of());
    }

    /// How many code points the headlines and bodies have.
    static int characters(Edition edition) {
        return edition.articles().stream().mapToInt(a -> a.length() + a.headline().codePointCount(0, a.headline().length())).sum();
    }
}
