package broadsheet.bundle;

import broadsheet.samples.SamplePicture;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The smallest perfect edition: two articles, a picture, a page; tests spoil one thing of it.
final class Tiny {
    static final String A = "articles/a.json";
    static final String B = "articles/b.json";
    static final String PICTURE = "images/p.png";
    static final String PAGE = "pages/01.json";
    static final String MANIFEST = "manifest.json";

    private static final String MANIFEST_JSON = """
            {"@context": "https://readium.org/webpub-manifest/context.jsonld",
             "metadata": {"conformsTo": "https://broadsheet.example/edition/1", "identifier": "urn:test:1", "title": "专刊",
              "language": "zh-CN", "published": "2025-01-11", "modified": "2025-01-11T00:00:00Z",
              "belongsTo": {"newspaper": {"name": "聊城日报", "altIdentifier": [{"value": "CN 37-0048"}], "issue": {"position": 7}}},
              "contributor": [{"role": "本版责编", "name": "苑莘"}],
              "broadsheet:masthead": {"motto": {"label": "锚定", "main": "走在前 挑大梁", "sub": "谱写新篇章"}, "weekday": "星期六"},
              "broadsheet:lexicon": [{"text": "莘县", "pinyin": "shēn xiàn"}]},
             "readingOrder": [{"href": "articles/a.json", "type": "application/ninjs+json", "title": "甲"},
              {"href": "articles/b.json", "type": "application/ninjs+json", "title": "乙"}],
             "resources": [{"href": "images/p.png", "type": "image/png", "width": 6, "height": 4},
              {"href": "pages/01.json", "type": "application/vnd.broadsheet.page+json"}],
             "toc": [{"title": "头版", "href": "articles/a.json", "children": [{"href": "articles/a.json", "title": "甲"},
              {"href": "articles/b.json", "title": "乙"}]}]}
            """;
    private static final String ARTICLE_JSON = """
            {"uri": "urn:test:1:a", "type": "text", "version": "2", "pubStatus": "usable", "urgency": 1,
             "headlines": [{"role": "kicker", "value": "引题"}, {"role": "main", "value": "主题"}, {"role": "sub", "value": "副题"}],
             "by": "■ 王军豪", "people": [{"name": "王军豪", "rel": "author"}], "edNote": "留意",
             "descriptions": [{"role": "summary", "value": "提要"}],
             "bodies": [{"role": "main", "contentType": "application/xhtml+xml",
              "value": "<p>第一段。</p><figure data-association=\\"p\\"/><p>第二段。</p>"}],
             "associations": [{"name": "p", "uri": "urn:test:1:p", "type": "picture", "by": "示意图",
              "descriptions": [{"role": "caption", "value": "说明"}, {"role": "altText", "value": "替代文字"}],
              "renditions": [{"name": "print", "href": "images/p.png", "contentType": "image/png", "width": 6, "height": 4,
               "poi": {"x": 3, "y": 1}}]}]}
            """;
    private static final String PAGE_JSON = """
            {"number": 1, "name": "头版", "grid": {"columns": 8, "gutter": 5, "rows": 90},
             "frames": [{"kind": "masthead", "x": 0, "y": 0, "w": 8, "h": 12},
              {"kind": "headline", "article": "a", "x": 0, "y": 12, "w": 8, "h": 8},
              {"kind": "body", "article": "a", "x": 0, "y": 20, "w": 4, "h": 30, "columns": 2},
              {"kind": "image", "article": "a", "image": "p", "x": 4, "y": 20, "w": 4, "h": 30}]}
            """;

    final Map<String, byte[]> files = new LinkedHashMap<>();

    Tiny() {
        put(A, ARTICLE_JSON);
        put(B, "{\"uri\": \"urn:test:1:b\", \"headlines\": [{\"role\": \"main\", \"value\": \"乙文\"}], "
                + "\"bodies\": [{\"contentType\": \"text/plain\", \"value\": \"正文。\"}]}");
        files.put(PICTURE, SamplePicture.png(6, 4, 1));
        put(PAGE, PAGE_JSON);
        put(MANIFEST, MANIFEST_JSON);
    }

    /// A file's content.
    byte[] file(String name) { return Objects.requireNonNull(files.get(name), name); }

    Tiny put(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Tiny put(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Tiny without(String name) {
        files.remove(name);
        return this;
    }

    Tiny edit(String name, Consumer<ObjectNode> change) {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(file(name));
        change.accept(tree);
        return put(name, JsonMapper.shared().writeValueAsBytes(tree));
    }

    Tiny replace(String name, String old, String now) {
        String text = new String(file(name), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return put(name, text.replace(old, now));
    }

    /// The first article with this body.
    Tiny body(String xhtml) {
        return edit(A, a -> ((ObjectNode) a.get("bodies").get(0)).put("value", xhtml));
    }

    /// The manifest with size and SHA-256 of every file.
    Tiny sealed() throws BundleException, IOException {
        Path folder = Files.createTempDirectory("tiny");
        folder(folder);
        BundlePacker.seal(folder);
        return put(MANIFEST, Files.readAllBytes(folder.resolve(MANIFEST)));
    }

    Path folder(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    RawZip zip() { return RawZip.of(files); }

    /// Verified as an archive.
    List<Problem> verify(Path dir) throws IOException { return verify(dir, BundleLimits.STANDARD); }

    List<Problem> verify(Path dir, BundleLimits limits) throws IOException { return verify(zip(), dir, limits); }

    static List<Problem> verify(RawZip zip, Path dir) throws IOException { return verify(zip, dir, BundleLimits.STANDARD); }

    static List<Problem> verify(RawZip zip, Path dir, BundleLimits limits) throws IOException {
        Path file = zip.write(dir.resolve("tiny.edition"));
        return BundleVerifier.verify(file, ReadProgress.NONE, limits, java.util.Optional.empty());
    }

    /// The standard limits with one changed.
    static BundleLimits limit(String name, long value) {
        try {
            RecordComponent[] components = BundleLimits.class.getRecordComponents();
            Object[] values = new Object[components.length];
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                boolean it = components[i].getName().equals(name);
                found |= it;
                Class<?> type = components[i].getType();
                values[i] = !it ? components[i].getAccessor().invoke(BundleLimits.STANDARD)
                        : type == int.class ? (Object) (int) value : (Object) value;
            }
            if (!found) {
                throw new IllegalArgumentException(name);
            }
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return BundleLimits.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
