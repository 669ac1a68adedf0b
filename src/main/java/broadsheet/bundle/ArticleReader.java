package broadsheet.bundle;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/// Reads one story: an IPTC ninjs 3.1 item. Whatever part of it is odd costs that part only.
final class ArticleReader {
    private static final int USUAL_URGENCY = 5;
    private static final Set<String> OTHER_HEADLINES = Set.of("kicker", "sub");

    private final Fields item;
    private final JsonSource source;

    private ArticleReader(Fields item) {
        this.item = item;
        this.source = item.source();
    }

    /// The story, or nothing where the newsroom withholds it.
    ///
    /// @param id    what the edition calls it
    /// @param title what the manifest calls it, used where it has no headline
    static Optional<Article> read(JsonNode tree, String id, String title, Map<String, Link> files, JsonSource source)
            throws DamagedException {
        Fields item = Fields.root(tree, source);
        String status = item.raw("pubStatus").orElse("usable");
        if (status.equals("withheld") || status.equals("canceled")) {
            source.report(ProblemId.ARTICLE_WITHHELD, item.at("pubStatus"), status);
            return Optional.empty();
        }
        if (item.raw("uri").isEmpty() && item.node().get("uri") == null) {
            source.report(ProblemId.FIELD_MISSING, item.at("uri"), "uri");
        }
        return Optional.of(new ArticleReader(item).article(id, title, files));
    }

    private Article article(String id, String title, Map<String, Link> files) {
        List<Picture> pictures = new PictureReader(item, files).pictures(id);
        BodyReader.Body body = body(pictures.stream().map(Picture::id).collect(Collectors.toSet()));
        List<Picture> captioned = pictures.stream().map(p -> captioned(p, body.captions())).toList();
        String kicker = words("headlines", "kicker"::equals).orElse("");
        String headline = words("headlines", "main"::equals).or(() -> words("headlines", r -> !OTHER_HEADLINES.contains(r)))
                .orElseGet(() -> item.text("title"));
        String shown = headline.isEmpty() && kicker.isEmpty() && captioned.isEmpty() ? title : headline;
        if (shown.isBlank() && body.blocks().isEmpty() && captioned.isEmpty()) {
            source.report(ProblemId.ARTICLE_EMPTY, "");
        }
        List<String> authors = item.objects("people").stream().filter(p -> p.raw("rel").orElse("").equals("author"))
                .map(p -> p.text("name")).filter(n -> !n.isBlank()).toList();
        return new Article(id, kicker, shown, words("headlines", "sub"::equals).orElse(""), item.text("by"), authors,
                words("descriptions", "summary"::equals).orElse(""), body.blocks(), captioned,
                item.integer("urgency", 1, 9, USUAL_URGENCY), item.text("edNote"), item.text("version"));
    }

    private Picture captioned(Picture picture, Map<String, String> captions) {
        String caption = captions.getOrDefault(picture.id(), "");
        return picture.caption().isEmpty() && !caption.isEmpty()
                ? new Picture(picture.id(), caption, picture.altText(), picture.credit(), picture.renditions()) : picture;
    }

    private Optional<String> words(String list, Predicate<String> role) { return words(item, list, role); }

    /// The first entry of a list of `{role, contentType, value}` in a fitting role, without markup.
    static Optional<String> words(Fields item, String list, Predicate<String> role) {
        return item.objects(list).stream().filter(e -> role.test(e.raw("role").orElse("")))
                .map(ArticleReader::plainValue).filter(v -> !v.isBlank()).findFirst();
    }

    private static String plainValue(Fields entry) {
        if (!markup(entry)) {
            return entry.text("value");
        }
        String value = entry.raw("value").orElse("");
        String words = BodyReader.tame(value) ? Parser.xmlParser().parseInput(value, "").wholeText() : value.replaceAll("<[^<>]*>", "");
        return entry.source().line(words.strip(), entry.at("value"));
    }

    private static boolean markup(Fields entry) {
        String type = entry.raw("contentType").orElse("");
        return type.contains("html");
    }

    private BodyReader.Body body(Set<String> pictures) {
        List<Fields> bodies = item.objects("bodies");
        Optional<Fields> main = bodies.stream().filter(b -> b.raw("role").orElse("").equals("main")).findFirst()
                .or(() -> bodies.stream().findFirst());
        if (main.isEmpty()) {
            return new BodyReader.Body(List.of(), Map.of());
        }
        Fields body = main.get();
        String type = body.raw("contentType").orElse("text/plain");
        String value = body.raw("value").orElse("");
        BodyReader reader = new BodyReader(source, body.at("value"), pictures);
        if (markup(body)) {
            return withPictures(reader.xhtml(value));
        }
        if (!type.equals("text/plain")) {
            source.report(ProblemId.BODY_TYPE, body.at("contentType"), type);
        }
        return reader.plain(value);
    }

    /// Each picture stands where the text first asks for it; a second request is dropped.
    private static BodyReader.Body withPictures(BodyReader.Body body) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : body.blocks()) {
            if (!(block instanceof Block.PictureAnchor && blocks.contains(block))) {
                blocks.add(block);
            }
        }
        return new BodyReader.Body(blocks, body.captions());
    }
}
