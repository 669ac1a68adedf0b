package broadsheet.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes a bundle folder for tests, story by story.
public final class BundleFolder {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final String id;
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private final List<Map<String, Object>> readingOrder = new ArrayList<>();
    private final List<Map<String, Object>> resources = new ArrayList<>();
    private final Map<String, List<Map<String, Object>>> sections = new LinkedHashMap<>();

    /// One story to write. `body` is XHTML; picture files are named `images/<picture>.png`.
    public record Story(String id, String kicker, String headline, String deck, String byline, String body, int urgency,
                        List<Shot> pictures) { }

    /// One picture of a story, with its size in pixels.
    public record Shot(String id, String caption, int width, int height) { }

    public BundleFolder(Path folder, String id, String nameplate, String title, String date) throws IOException {
        this.folder = folder;
        this.id = id;
        Files.createDirectories(folder.resolve("articles"));
        metadata.put("@type", "http://schema.org/PublicationIssue");
        metadata.put("conformsTo", "https://broadsheet.example/edition/1");
        metadata.put("identifier", id);
        metadata.put("title", title);
        metadata.put("language", "zh-CN");
        metadata.put("published", date);
        metadata.put("modified", date + "T00:00:00Z");
        metadata.put("belongsTo", Map.of("newspaper", Map.of("name", nameplate)));
    }

    /// Sets a field of the metadata.
    public BundleFolder metadata(String name, Object value) {
        metadata.put(name, value);
        return this;
    }

    /// Writes a story and its pictures and lists them; the section's tab comes where its first story comes.
    public BundleFolder story(String section, Story story) throws IOException {
        String href = "articles/" + story.id() + ".json";
        write(href, JSON.writeValueAsBytes(item(story)));
        readingOrder.add(link(href, "application/ninjs+json", story.headline()));
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(new LinkedHashMap<>(
                Map.of("title", story.headline(), "href", href)));
        for (Shot shot : story.pictures()) {
            picture(shot);
        }
        return this;
    }

    /// Writes a picture and lists it.
    public BundleFolder picture(Shot shot) throws IOException {
        byte[] png = SamplePicture.png(shot.width(), shot.height(), shot.id().hashCode());
        write("images/" + shot.id() + ".png", png);
        Map<String, Object> link = link("images/" + shot.id() + ".png", "image/png", shot.caption());
        link.put("width", shot.width());
        link.put("height", shot.height());
        resources.add(link);
        return this;
    }

    /// Writes a page file and lists it.
    public BundleFolder page(int number, Map<String, Object> page) throws IOException {
        String href = "pages/%02d.json".formatted(number);
        write(href, JSON.writeValueAsBytes(page));
        resources.add(link(href, "application/vnd.broadsheet.page+json", ""));
        return this;
    }

    /// Writes the manifest.
    /// @return the folder
    public Path finish() throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("@context", "https://readium.org/webpub-manifest/context.jsonld");
        manifest.put("metadata", metadata);
        manifest.put("readingOrder", readingOrder);
        manifest.put("resources", resources);
        List<Object> toc = new ArrayList<>();
        sections.forEach((title, stories) -> toc.add(Map.of("title", title, "href", stories.getFirst().get("href"),
                "children", stories)));
        manifest.put("toc", toc);
        write("manifest.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        return folder;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Map<String, Object> item(Story story) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uri", id + ":" + story.id());
        item.put("type", "text");
        item.put("version", "1");
        item.put("pubStatus", "usable");
        item.put("urgency", story.urgency());
        item.put("language", "zh-CN");
        List<Object> headlines = new ArrayList<>();
        words(headlines, "kicker", story.kicker());
        words(headlines, "main", story.headline());
        words(headlines, "sub", story.deck());
        item.put("headlines", headlines);
        if (!story.byline().isEmpty()) {
            item.put("by", story.byline());
        }
        item.put("bodies", List.of(Map.of("role", "main", "contentType", "application/xhtml+xml", "value", story.body())));
        item.put("associations", story.pictures().stream().map(this::association).toList());
        return item;
    }

    private Map<String, Object> association(Shot shot) {
        List<Object> words = new ArrayList<>();
        words(words, "caption", shot.caption());
        words(words, "altText", "示意图");
        return Map.of("name", shot.id(), "uri", id + ":" + shot.id(), "type", "picture", "by", "示意图", "descriptions", words,
                "renditions", List.of(Map.of("name", "print", "href", "images/" + shot.id() + ".png", "contentType", "image/png",
                        "width", shot.width(), "height", shot.height())));
    }

    private static void words(List<Object> list, String role, String value) {
        if (!value.isEmpty()) {
            list.add(Map.of("role", role, "contentType", "text/plain", "value", value));
        }
    }

    private static Map<String, Object> link(String href, String type, String title) {
        Map<String, Object> link = new LinkedHashMap<>(Map.of("href", href, "type", type));
        if (!title.isEmpty()) {
            link.put("title", title);
        }
        return link;
    }
}
