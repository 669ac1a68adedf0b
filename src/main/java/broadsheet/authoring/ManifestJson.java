package broadsheet.authoring;

import broadsheet.edition.Masthead;
import broadsheet.edition.Section;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the manifest of a draft: a Readium Web Publication Manifest in the profile of `bundle-format.md`, without the hashes,
/// which packing adds.
final class ManifestJson {
    private static final String PROFILE = "https://broadsheet.example/edition/1";
    private static final String SERIAL_SCHEME = "https://broadsheet.example/cn";

    private ManifestJson() { }

    /// The manifest.
    static ObjectNode of(Draft draft) {
        ObjectNode manifest = NinjsItem.MAPPER.createObjectNode();
        manifest.put("@context", "https://readium.org/webpub-manifest/context.jsonld");
        metadata(manifest.putObject("metadata"), draft);
        ArrayNode order = manifest.putArray("readingOrder");
        draft.items().forEach(item -> order.addObject().put("href", href(item.id())).put("type", "application/ninjs+json").put("title", item.title()));
        ArrayNode resources = manifest.putArray("resources");
        new TreeMap<>(draft.pictures()).keySet().forEach(href -> resources.addObject().put("href", href).put("type", NinjsItem.mediaType(href)));
        Map<String, String> titles = draft.items().stream().collect(Collectors.toMap(Draft.Item::id, Draft.Item::title));
        ArrayNode toc = manifest.putArray("toc");
        draft.sections().stream().filter(s -> !s.articles().isEmpty()).forEach(s -> section(toc.addObject(), s, titles::get));
        return manifest;
    }

    /// The file of a story.
    static String href(String id) { return "articles/" + id + ".json"; }

    private static void metadata(ObjectNode metadata, Draft draft) {
        Masthead masthead = draft.masthead();
        metadata.put("@type", "http://schema.org/PublicationIssue").put("conformsTo", PROFILE).put("identifier", draft.id());
        metadata.put("title", masthead.title().isEmpty() ? masthead.nameplate() : masthead.title());
        put(metadata, "subtitle", masthead.subtitle());
        metadata.put("language", Draft.LANGUAGE).put("published", draft.date().toString());
        metadata.put("modified", draft.date().atStartOfDay(ZoneOffset.UTC).toInstant().toString());
        newspaper(metadata.putObject("belongsTo").putObject("newspaper"), masthead);
        if (!draft.credits().isEmpty()) {
            ArrayNode contributors = metadata.putArray("contributor");
            draft.credits().forEach(c -> put(contributors.addObject().put("name", c.name()), "role", c.role()));
        }
        ObjectNode own = metadata.putObject("broadsheet:masthead");
        Masthead.Motto motto = masthead.motto();
        if (!motto.equals(Masthead.Motto.NONE)) {
            ObjectNode lines = own.putObject("motto");
            put(lines, "label", motto.label());
            put(lines, "main", motto.main());
            put(lines, "sub", motto.sub());
        }
        put(own, "serialLabel", masthead.serialLabel());
        put(own, "date", masthead.date());
        put(own, "lunarDate", masthead.lunarDate());
        put(own, "weekday", masthead.weekday());
    }

    private static void newspaper(ObjectNode newspaper, Masthead masthead) {
        newspaper.put("name", masthead.nameplate());
        if (!masthead.serialNumber().isEmpty()) {
            newspaper.putArray("altIdentifier").addObject().put("scheme", SERIAL_SCHEME).put("value", masthead.serialNumber());
        }
        masthead.issueNumber().ifPresent(number -> newspaper.putObject("issue").put("position", number));
    }

    private static void section(ObjectNode entry, Section section, Function<String, String> title) {
        entry.put("title", section.title()).put("href", href(section.articles().getFirst()));
        ArrayNode children = entry.putArray("children");
        section.articles().forEach(id -> children.addObject().put("title", title.apply(id)).put("href", href(id)));
    }

    private static void put(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value);
        }
    }
}
