package broadsheet.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Small real bundles written as JSON.
public final class TinyBundle {
    private TinyBundle() { }

    /// An everyday issue without motto: `sections` sections of one story each, each story of `paragraphs` paragraphs.
    public static Path write(Path folder, int sections, int paragraphs) {
        try {
            Files.createDirectories(folder.resolve("articles"));
            List<String> order = new ArrayList<>();
            List<String> toc = new ArrayList<>();
            for (int i = 1; i <= sections; i++) {
                String href = "articles/s" + i + ".json";
                String headline = "第" + i + "篇稿件的标题";
                String body = IntStream.rangeClosed(1, paragraphs)
                        .mapToObj(p -> "<p>第" + p + "段：记者从市里了解到，今年全市重点工作进展顺利，各项指标稳中有进，群众生活持续改善。</p>")
                        .reduce("", String::concat);
                Files.writeString(folder.resolve(href), """
                        {"uri": "urn:tiny:s%d", "type": "text", "version": "1", "urgency": %d,
                         "headlines": [{"role": "main", "value": "%s"}], "by": "本报记者 张三",
                         "bodies": [{"role": "main", "contentType": "application/xhtml+xml", "value": "%s"}]}
                        """.formatted(i, Math.min(9, i), headline, body));
                order.add("{\"href\": \"%s\", \"type\": \"application/ninjs+json\", \"title\": \"%s\"}".formatted(href, headline));
                toc.add("{\"title\": \"栏目名称%d\", \"href\": \"%s\", \"children\": [{\"title\": \"%s\", \"href\": \"%s\"}]}".formatted(i, href, headline, href));
            }
            Files.writeString(folder.resolve("manifest.json"), """
                    {"@context": "https://readium.org/webpub-manifest/context.jsonld",
                     "metadata": {"@type": "http://schema.org/PublicationIssue", "conformsTo": "https://broadsheet.example/edition/1",
                      "identifier": "urn:tiny:%s", "title": "东昌晚报", "language": "zh-CN", "published": "2025-03-02",
                      "modified": "2025-03-02T00:00:00Z",
                      "belongsTo": {"newspaper": {"name": "东昌晚报", "altIdentifier": [{"scheme": "https://broadsheet.example/cn", "value": "CN 37-0000"}]}},
                      "broadsheet:masthead": {"weekday": "星期日"}},
                     "links": [], "readingOrder": [%s], "resources": [], "toc": [%s]}
                    """.formatted(folder.getFileName(), String.join(",", order), String.join(",", toc)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
