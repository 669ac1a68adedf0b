package broadsheet.samples;

import broadsheet.samples.BundleFolder.Shot;
import broadsheet.samples.BundleFolder.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes a bundle of one real day's news, given as plain `{"date", "articles": [{"title", "paragraphs"}]}`.
///
/// 【…】 before a title and a first part that ends in 强调 or the like become the kicker, what follows a dash the deck. What comes
/// before the first column title is 要闻, what follows 国内联播快讯 is 国际, the rest 国内. Longer stories get a picture.
public final class NewsDay {
    private static final Pattern COLUMN = Pattern.compile("^【([^】]+)】(.*)$");
    private static final Pattern LEAD_IN = Pattern.compile("^(\\S*(?:强调|指出|要求|表示|指示|主持|致辞|讲话))[ 　]+(.+)$");
    private static final Pattern DASH = Pattern.compile("^(.{6,}?)(——.+)$");
    private static final String BRIEFS = "国内联播快讯";

    private NewsDay() { }

    /// Writes the day into a folder.
    ///
    /// @param json   one of `../shared/news/*.json`
    /// @param folder created if need be
    /// @return the folder, a bundle
    public static Path write(Path json, Path folder) throws IOException {
        JsonNode day = JsonMapper.shared().readTree(Files.readAllBytes(json));
        String date = day.path("date").stringValue();
        BundleFolder bundle = new BundleFolder(folder, "urn:broadsheet:news:" + date, "每日新闻", "要闻版", date);
        String section = "要闻";
        JsonNode articles = day.path("articles");
        for (int i = 0; i < articles.size(); i++) {
            String title = articles.get(i).path("title").stringValue().strip();
            List<String> paragraphs = articles.get(i).path("paragraphs").valueStream().map(JsonNode::stringValue).toList();
            boolean domestic = i > 3 || title.startsWith("【") || title.equals(BRIEFS);
            section = section.equals("要闻") && domestic ? "国内" : section;
            bundle.story(section, story(i, title, paragraphs));
            section = title.equals(BRIEFS) ? "国际" : section;
        }
        return bundle.finish();
    }

    private static Story story(int index, String title, List<String> paragraphs) {
        int length = paragraphs.stream().mapToInt(String::length).sum();
        String kicker = "";
        String headline = title;
        String deck = "";
        Matcher column = COLUMN.matcher(headline);
        if (column.matches() && !column.group(2).isBlank()) {
            kicker = column.group(1);
            headline = column.group(2).strip();
        }
        Matcher leadIn = LEAD_IN.matcher(headline);
        if (kicker.isEmpty() && leadIn.matches()) {
            kicker = leadIn.group(1);
            headline = leadIn.group(2);
        }
        Matcher dash = DASH.matcher(headline);
        if (dash.matches()) {
            headline = dash.group(1);
            deck = dash.group(2);
        }
        String id = "a%02d".formatted(index + 1);
        List<Shot> pictures = length > 260 && index % 2 == 0
                ? List.of(new Shot(id + "-p", headline, index % 4 == 0 ? 900 : 720, index % 4 == 0 ? 600 : 540)) : List.of();
        return new Story(id, kicker, headline, deck, "", body(paragraphs), urgency(index, length, title), pictures);
    }

    private static int urgency(int index, int length, String title) {
        if (index == 0) {
            return 1;
        }
        if (title.endsWith("快讯")) {
            return 6;
        }
        return length > 900 ? 2 : length > 400 ? 3 : length > 180 ? 4 : 5;
    }

    private static String body(List<String> paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            boolean subhead = paragraph.length() <= 30 && !paragraph.matches("(?s).*[。！？…”）；：]$");
            String element = subhead ? "h3" : "p";
            String text = paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            body.append('<').append(element).append('>').append(text).append("</").append(element).append('>');
        }
        return body.toString();
    }
}
