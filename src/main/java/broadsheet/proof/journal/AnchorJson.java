package broadsheet.proof.journal;

import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.mark.Anchor;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An [Anchor] as the target of a W3C Web Annotation: the source is the edition's URI, a fragment selector names the text or the
/// picture, refined by a position and a quote selector.
///
/// The fragment is `article/PART/index`, or `article/PICTURE/picture`; the article's id is percent-encoded as in a URI.
final class AnchorJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PICTURE = "PICTURE";

    private AnchorJson() { }

    static ObjectNode write(Anchor anchor, String edition) {
        ObjectNode target = NODES.objectNode().put("source", edition);
        switch (anchor) {
            case Anchor.OfPicture picture -> target.set("selector", fragment(picture.article(), PICTURE, encode(picture.picture())));
            case Anchor.OfText text -> {
                ArrayNode selectors = target.putArray("selector");
                Place place = text.place();
                selectors.add(fragment(place.article(), place.part().name(), String.valueOf(place.index())));
                selectors.addObject().put("type", "TextPositionSelector").put("start", text.span().start()).put("end", text.span().end());
                selectors.addObject().put("type", "TextQuoteSelector").put("exact", text.quote()).put("prefix", text.before())
                        .put("suffix", text.after());
            }
        }
        return target;
    }

    private static ObjectNode fragment(String article, String part, String last) {
        return NODES.objectNode().put("type", "FragmentSelector").put("value", encode(article) + "/" + part + "/" + last);
    }

    /// Reads a target.
    /// @throws IllegalArgumentException if it is not one of ours
    static Anchor read(JsonNode target) {
        JsonNode selectors = target.path("selector");
        if (selectors.isObject()) {
            String[] parts = parts(selectors);
            return new Anchor.OfPicture(decode(parts[0]), decode(parts[2]));
        }
        String[] parts = parts(selector(selectors, "FragmentSelector"));
        JsonNode position = selector(selectors, "TextPositionSelector");
        JsonNode quote = selector(selectors, "TextQuoteSelector");
        Place place = new Place(decode(parts[0]), Part.valueOf(parts[1]), Integer.parseInt(parts[2]));
        return new Anchor.OfText(new Span(place, position.path("start").asInt(), position.path("end").asInt()),
                quote.path("exact").asString(), quote.path("prefix").asString(), quote.path("suffix").asString());
    }

    private static JsonNode selector(JsonNode selectors, String type) {
        for (JsonNode selector : selectors) {
            if (selector.path("type").asString().equals(type)) {
                return selector;
            }
        }
        throw new IllegalArgumentException("no " + type);
    }

    private static String[] parts(JsonNode selector) {
        String[] parts = selector.path("value").asString().split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("fragment " + selector.path("value"));
        }
        return parts;
    }

    static String encode(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }

    static String decode(String text) { return URLDecoder.decode(text, StandardCharsets.UTF_8); }
}
