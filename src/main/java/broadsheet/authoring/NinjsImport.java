package broadsheet.authoring;

import broadsheet.edition.Masthead;
import broadsheet.edition.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes ninjs items as they are into an edition: one item, an array of them, or several files. Only the hrefs of pictures
/// are changed, to where their files will lie.
final class NinjsImport {
    private final PictureFolder folder;
    private final List<Guess> guesses = new ArrayList<>();

    private NinjsImport(PictureFolder folder) { this.folder = folder; }

    /// Whether this JSON is a ninjs item or an array of them.
    static boolean fits(JsonNode json) {
        JsonNode item = json.isArray() ? json.path(0) : json;
        return item.isObject() && item.has("uri");
    }

    /// Makes an edition of items, in their order.
    ///
    /// @param source whose name stands in for a nameplate
    static Draft read(List<ObjectNode> items, Path source, Optional<Path> images) throws IOException {
        return new NinjsImport(new PictureFolder(images, Optional.empty())).draft(items, source);
    }

    private Draft draft(List<ObjectNode> items, Path source) {
        LocalDate date = items.stream().flatMap(i -> Calendar.iso(i.path("versionCreated").asString("")).stream()).max(LocalDate::compareTo)
                .orElseGet(LocalDate::now);
        guesses.add(Guess.of(Guess.Kind.DATE, date.toString()));
        String name = String.valueOf(source.getFileName()).replaceFirst("\\.[^.]*$", "");
        Masthead masthead = new Masthead(name, "", "", "", "", OptionalInt.empty(), Calendar.words(date), Calendar.weekday(date),
                Calendar.lunar(date), Masthead.Motto.NONE);
        guesses.add(Guess.of(Guess.Kind.NAMEPLATE, name));
        Identity identity = new Identity(Optional.empty(), masthead, date);
        List<Draft.Item> drafts = new ArrayList<>();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (ObjectNode item : items) {
            String id = "a%02d".formatted(drafts.size() + 1);
            drafts.add(new Draft.Item(id, title(item, id), pictures(item.deepCopy())));
            sections.computeIfAbsent(item.path("subjects").path(0).path("name").asString(name), s -> new ArrayList<>()).add(id);
        }
        guesses.addAll(folder.guesses());
        List<Section> tabs = sections.entrySet().stream().map(s -> new Section(s.getKey(), s.getValue())).toList();
        return new Draft(identity.uri(), date, masthead, tabs, drafts, List.of(), folder.files(), guesses);
    }

    private static String title(ObjectNode item, String otherwise) {
        for (JsonNode headline : item.path("headlines")) {
            String value = headline.path("value").asString("");
            if (!value.isBlank() && !headline.path("role").asString("").equals("kicker")) {
                return value;
            }
        }
        return item.path("slug").asString(otherwise);
    }

    private ObjectNode pictures(ObjectNode item) {
        for (JsonNode association : item.path("associations")) {
            for (JsonNode rendition : association.path("renditions")) {
                String href = rendition.path("href").asString("");
                if (rendition instanceof ObjectNode node && !href.isEmpty() && !href.contains("://")) {
                    folder.named(href).ifPresent(found -> node.put("href", found.href()));
                }
            }
        }
        return item;
    }
}
