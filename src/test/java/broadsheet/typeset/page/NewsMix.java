package broadsheet.typeset.page;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Picture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Days of news nobody has seen: the stories of the days beside the project cut up and mixed anew, always the same for the same number.
///
/// Four kinds of day take turns: an ordinary one (whole stories of different days), one of few stories, one of many short ones, and a
/// wild one with lengths of 50 to 6,000 characters and headlines of 4 to 40. Every other round has pictures.
final class NewsMix {
    private static final int KINDS = 4;
    private final List<Article> stories;
    private final List<Block> paragraphs;
    private final List<String> headlines;

    private NewsMix(List<Article> stories) {
        this.stories = stories;
        this.paragraphs = stories.stream().flatMap(a -> a.body().stream()).toList();
        this.headlines = stories.stream().map(Article::headline).filter(h -> !h.isEmpty()).toList();
    }

    /// The mixer over such days.
    static NewsMix of(List<Path> days) {
        return new NewsMix(days.stream().flatMap(d -> SharedEditions.day(d, false).articles().stream()).toList());
    }

    /// The day of a number.
    Edition day(int number) {
        Random random = new Random(number * 7919L + 17);
        boolean pictures = number / KINDS % 2 == 1;
        List<Article> articles = new ArrayList<>();
        int count = switch (number % KINDS) {
            case 0 -> 10 + random.nextInt(11);
            case 1 -> 3 + random.nextInt(5);
            case 2 -> 20 + random.nextInt(41);
            default -> 5 + random.nextInt(30);
        };
        for (int i = 0; i < count; i++) {
            articles.add(number % KINDS == 0 ? whole(i, random, pictures) : cut(i, length(number % KINDS, random), random, pictures));
        }
        return SharedEditions.edition(LocalDate.of(2026, 1, 1).plusDays(number), articles, List.of());
    }

    private static int length(int kind, Random random) {
        double even = random.nextDouble();
        return (int) switch (kind) {
            case 1 -> 200 * Math.pow(15, even);
            case 2 -> 50 * Math.pow(16, even);
            default -> 50 * Math.pow(120, even);
        };
    }

    private Article whole(int index, Random random, boolean pictures) {
        Article from = stories.get(random.nextInt(stories.size()));
        return article(index, from.kicker(), from.headline(), from.body(), pictures, random);
    }

    private Article cut(int index, int length, Random random, boolean pictures) {
        List<Block> body = new ArrayList<>();
        int left = length;
        int at = random.nextInt(paragraphs.size());
        while (left > 0) {
            String text = paragraphs.get(at++ % paragraphs.size()).text();
            String shown = text.length() <= left ? text : text.substring(0, Math.min(text.length(), Math.max(8, left - 1))) + "。";
            body.add(new Block.Paragraph(List.of(Inline.run(shown))));
            left -= shown.length();
        }
        String kicker = random.nextInt(5) == 0 ? "一线调研" : "";
        return article(index, kicker, headline(4 + random.nextInt(37), random), body, pictures, random);
    }

    private String headline(int length, Random random) {
        StringBuilder head = new StringBuilder();
        while (head.length() < length) {
            head.append(head.isEmpty() ? "" : " ").append(headlines.get(random.nextInt(headlines.size())));
        }
        return head.substring(0, length).strip();
    }

    private static Article article(int index, String kicker, String headline, List<Block> body, boolean pictures, Random random) {
        List<Picture> shown = new ArrayList<>();
        int count = pictures && random.nextInt(3) == 0 ? 1 + Math.max(0, random.nextInt(6) - 3) : 0;
        for (int i = 0; i < count; i++) {
            boolean upright = random.nextInt(4) == 0;
            shown.add(SharedEditions.picture("p" + index + "-" + i, "资料图片：" + headline.substring(0, Math.min(headline.length(), 18)), upright ? 3 : 3 + random.nextInt(3), upright ? 4 : 2));
        }
        String byline = random.nextInt(3) == 0 ? "本报记者 林小满" : "";
        String deck = random.nextInt(6) == 0 ? "各地各部门扎实推进重点工作" : "";
        return new Article("a" + index, kicker, headline, deck, byline, List.of(), "", body, shown, index == 0 ? 1 : Math.min(9, 2 + index / 3), "", "");
    }
}
