package broadsheet.authoring;

import broadsheet.edition.Article;
import broadsheet.edition.Picture;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes an article as an IPTC ninjs 3.1 item, in the profile of `bundle-format.md`.
final class NinjsItem {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PLAIN = "text/plain";

    private NinjsItem() { }

    /// The item of an article; the uris are made from the edition's.
    static ObjectNode of(Article article, String editionId) {
        boolean pictureStory = article.headline().isEmpty() && article.length() == 0 && !article.pictures().isEmpty();
        ObjectNode item = MAPPER.createObjectNode();
        item.put("uri", editionId + ":" + article.id()).put("type", pictureStory ? "picture" : "text");
        item.put("version", article.version()).put("pubStatus", "usable").put("urgency", article.urgency()).put("language", Draft.LANGUAGE);
        headlines(article, item);
        if (!article.byline().isEmpty()) {
            item.put("by", article.byline());
            ArrayNode people = item.putArray("people");
            article.authors().forEach(name -> people.addObject().put("name", name).put("rel", "author"));
        }
        if (!article.summary().isEmpty()) {
            text(item.putArray("descriptions"), "summary", article.summary());
        }
        if (!pictureStory) {
            item.putArray("bodies").addObject().put("role", "main").put("contentType", "application/xhtml+xml")
                    .put("charCount", article.length()).put("value", BodyMarkup.of(article.body()));
        }
        if (!article.pictures().isEmpty()) {
            ArrayNode associations = item.putArray("associations");
            article.pictures().forEach(picture -> picture(associations.addObject(), picture, editionId));
        }
        item.putObject("standard").put("name", "ninjs").put("version", "3.1");
        return item;
    }

    private static void headlines(Article article, ObjectNode item) {
        if (!(article.kicker() + article.headline() + article.deck()).isEmpty()) {
            ArrayNode headlines = item.putArray("headlines");
            text(headlines, "kicker", article.kicker());
            text(headlines, "main", article.headline());
            text(headlines, "sub", article.deck());
        }
    }

    private static void picture(ObjectNode node, Picture picture, String editionId) {
        node.put("name", picture.id()).put("uri", editionId + ":" + picture.id()).put("type", "picture");
        if (!picture.credit().isEmpty()) {
            node.put("by", picture.credit());
        }
        if (!(picture.caption() + picture.altText()).isEmpty()) {
            ArrayNode descriptions = node.putArray("descriptions");
            text(descriptions, "caption", picture.caption());
            text(descriptions, "altText", picture.altText());
        }
        if (!picture.renditions().isEmpty()) {
            ArrayNode renditions = node.putArray("renditions");
            picture.renditions().forEach(r -> rendition(renditions.addObject(), r));
        }
    }

    private static void rendition(ObjectNode node, Picture.Rendition rendition) {
        node.put("name", rendition.name()).put("href", rendition.href()).put("contentType", mediaType(rendition.href()));
        if (rendition.width() > 0 && rendition.height() > 0) {
            node.put("width", rendition.width()).put("height", rendition.height());
        }
    }

    /// The media type of a picture file by its ending.
    static String mediaType(String name) { return name.toLowerCase(Locale.ROOT).endsWith(".png") ? "image/png" : "image/jpeg"; }

    private static void text(ArrayNode list, String role, String value) {
        if (!value.isEmpty()) {
            list.addObject().put("role", role).put("contentType", PLAIN).put("value", value);
        }
    }
}
