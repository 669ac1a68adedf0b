package broadsheet.search;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import broadsheet.edition.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Grows the seven days of real news in `../shared/news` to a shelf of any size with distinct text: every other sentence is a
/// real one with new numbers, the others are spun character by character from what follows each pair of characters in the real
/// ones. So short words are as common as in real news, while long phrases stay rare. The same seed gives the same shelf.
public final class GrownNews {
    private final List<String> sentences = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final Map<String, StringBuilder> followers = new HashMap<>();

    private GrownNews() { }

    /// The folder of the material, which may be absent.
    public static Path folder() { return Path.of(System.getProperty("user.dir")).resolveSibling("shared").resolve("news"); }

    /// Reads the seven days.
    public static GrownNews load() {
        GrownNews news = new GrownNews();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                news.read(JsonMapper.shared().readTree(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return news;
    }

    private void read(JsonNode day) {
        for (JsonNode article : day.get("articles")) {
            titles.add(article.get("title").asString());
            for (JsonNode paragraph : article.get("paragraphs")) {
                String text = paragraph.asString();
                for (String sentence : text.split("(?<=。)")) {
                    sentences.add(sentence);
                }
                for (int i = 0; i + 2 < text.length(); i++) {
                    followers.computeIfAbsent(text.substring(i, i + 2), k -> new StringBuilder()).append(text.charAt(i + 2));
                }
            }
        }
    }

    /// One edition of the shelf: `articles` articles of about `length` characters.
    public Edition edition(int ordinal, int articles, int length) {
        Random random = new Random(ordinal * 7919L + 17);
        LocalDate date = LocalDate.of(2021, 3, 1).plusDays(ordinal);
        List<Article> stories = IntStream.range(0, articles).mapToObj(i -> article("a" + i, length, random)).toList();
        List<String> ids = stories.stream().map(Article::id).toList();
        return new Edition("urn:news:" + date, "zh-CN", date, new Masthead("联播日报", "", "", "", "", OptionalInt.of(ordinal + 1),
                date.toString(), "", "", Masthead.Motto.NONE), List.of(new Section("要闻", ids.subList(0, articles / 2)),
                new Section("综合", ids.subList(articles / 2, articles))), stories, List.of(), List.of(), List.of());
    }

    private Article article(String id, int length, Random random) {
        List<Block> body = new ArrayList<>();
        int written = 0;
        while (written < length) {
            String paragraph = sentence(random) + spun(random) + (random.nextBoolean() ? sentence(random) : spun(random));
            body.add(new Block.Paragraph(List.of(Inline.run(paragraph))));
            written += paragraph.length();
        }
        String name = "王李张刘陈杨赵黄周吴".charAt(random.nextInt(10)) + spun(random).replaceAll("[^\\p{IsHan}]", "人人").substring(0, 2);
        return new Article(id, "", renumbered(titles.get(random.nextInt(titles.size())), random), "", "■ " + name, List.of(name), "",
                body, List.of(), 5, "", "1");
    }

    private String sentence(Random random) { return renumbered(sentences.get(random.nextInt(sentences.size())), random); }

    private static String renumbered(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) >= '0' && out.charAt(i) <= '9') {
                out.setCharAt(i, (char) ('0' + random.nextInt(10)));
            }
        }
        return out.toString();
    }

    private String spun(Random random) {
        String seed = sentences.get(random.nextInt(sentences.size()));
        StringBuilder out = new StringBuilder(seed.length() < 2 ? "今天" : seed.substring(0, 2));
        while (out.length() < 90) {
            StringBuilder next = followers.get(out.substring(out.length() - 2));
            char c = next == null ? '。' : next.charAt(random.nextInt(next.length()));
            out.append(c);
            if (c == '。') {
                break;
            }
        }
        return out.toString();
    }
}
