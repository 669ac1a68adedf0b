package broadsheet.prefs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Preferences as JSON and back. Forgiving item by item: one odd value costs that value, not the rest.
final class PreferencesJson {
    private PreferencesJson() { }

    static Preferences read(JsonNode root) {
        Preferences none = Preferences.DEFAULT;
        return new Preferences(scale(root.path("fontScale")), root.path("largeType").asBoolean(false),
                choice(ThemeChoice.class, root.path("theme"), none.theme()),
                choice(Language.class, root.path("language"), none.language()),
                root.path("contents").asBoolean(true), root.path("thumbnails").asBoolean(false),
                window(root.path("window")), recent(root.path("recent")), editions(root.path("editions")),
                finding(root.path("finding")), readAloud(root.path("readAloud")), session(root.path("session")), text(root.path("proofreader")),
                root.path("suspects").asBoolean(false));
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException notOnThisSystem) {
            return false;
        }
    }

    private static Session session(JsonNode node) {
        List<Session.Tab> tabs = new ArrayList<>();
        for (JsonNode item : node.path("tabs")) {
            if (isPath(text(item.path("path")))) {
                tabs.add(new Session.Tab(text(item.path("path")), text(item.path("name"))));
            }
        }
        return new Session(node.path("kept").asBoolean(true), tabs, whole(node.path("current"), 0));
    }

    private static Finding finding(JsonNode node) {
        List<String> searches = new ArrayList<>();
        for (JsonNode item : node.path("searches")) {
            searches.add(text(item));
        }
        return new Finding(searches, text(node.path("library")));
    }

    private static ReadAloud readAloud(JsonNode node) {
        JsonNode rate = node.path("rate");
        return new ReadAloud(rate.isNumber() ? rate.doubleValue() : 1, node.path("captions").asBoolean(true), node.path("bylines").asBoolean(true));
    }

    private static double scale(JsonNode node) {
        double value = node.isNumber() ? node.doubleValue() : 1;
        return value >= Preferences.MIN_SCALE && value <= Preferences.MAX_SCALE ? value : 1;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, JsonNode node, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text(node))) {
                return value;
            }
        }
        return otherwise;
    }

    private static Optional<WindowBounds> window(JsonNode node) {
        return tolerant(() -> Optional.of(new WindowBounds(number(node, "x"), number(node, "y"), number(node, "width"),
                number(node, "height"), node.path("maximized").asBoolean(false))));
    }

    private static double number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.doubleValue() : Double.NaN;
    }

    private static <T> Optional<T> tolerant(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static List<RecentEdition> recent(JsonNode node) {
        List<RecentEdition> list = new ArrayList<>();
        for (JsonNode item : node) {
            if (!text(item.path("path")).isBlank()) {
                list.add(new RecentEdition(text(item.path("path")), text(item.path("nameplate")), text(item.path("title")),
                        text(item.path("date")), text(item.path("lead"))));
            }
        }
        return list;
    }

    private static Map<String, EditionState> editions(JsonNode node) {
        Map<String, EditionState> map = new LinkedHashMap<>();
        node.properties().forEach(e -> map.put(e.getKey(), state(e.getValue())));
        return map;
    }

    private static EditionState state(JsonNode node) {
        List<String> read = new ArrayList<>();
        for (JsonNode item : node.path("read")) {
            if (item.isString()) {
                read.add(item.stringValue());
            }
        }
        Map<String, Position> positions = new LinkedHashMap<>();
        node.path("positions").properties().forEach(e -> position(e.getValue()).ifPresent(p -> positions.put(e.getKey(), p)));
        return new EditionState(text(node.path("article")), node.path("inArticle").asBoolean(false),
                whole(node.path("page"), 1), read, positions);
    }

    private static Optional<Position> position(JsonNode node) {
        return tolerant(() -> Optional.of(new Position(text(node.path("part")), whole(node.path("index"), -1), whole(node.path("offset"), -1))));
    }

    private static int whole(JsonNode node, int otherwise) { return node.isInt() ? node.intValue() : otherwise; }

    private static String text(JsonNode node) { return node.isString() ? node.stringValue() : ""; }

    static ObjectNode write(Preferences preferences) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("fontScale", preferences.fontScale()).put("largeType", preferences.largeType())
                .put("theme", preferences.theme().name()).put("language", preferences.language().name())
                .put("contents", preferences.contents()).put("thumbnails", preferences.thumbnails());
        preferences.window().ifPresent(w -> root.putObject("window").put("x", w.x()).put("y", w.y()).put("width", w.width())
                .put("height", w.height()).put("maximized", w.maximized()));
        ArrayNode recent = root.putArray("recent");
        preferences.recent().forEach(r -> recent.addObject().put("path", r.path()).put("nameplate", r.nameplate())
                .put("title", r.title()).put("date", r.date()).put("lead", r.lead()));
        ObjectNode editions = root.putObject("editions");
        preferences.editions().forEach((id, state) -> write(state, editions.putObject(id)));
        ArrayNode searches = root.putObject("finding").put("library", preferences.finding().library()).putArray("searches");
        preferences.finding().searches().forEach(searches::add);
        root.putObject("readAloud").put("rate", preferences.readAloud().rate()).put("captions", preferences.readAloud().captions())
                .put("bylines", preferences.readAloud().bylines());
        ArrayNode tabs = root.putObject("session").put("kept", preferences.session().kept()).put("current", preferences.session().current())
                .putArray("tabs");
        preferences.session().tabs().forEach(t -> tabs.addObject().put("path", t.path()).put("name", t.name()));
        return root.put("proofreader", preferences.proofreader()).put("suspects", preferences.suspects());
    }

    private static void write(EditionState state, ObjectNode node) {
        node.put("article", state.article()).put("inArticle", state.inArticle()).put("page", state.page());
        ArrayNode read = node.putArray("read");
        state.read().forEach(read::add);
        ObjectNode positions = node.putObject("positions");
        state.positions().forEach((article, p) -> positions.putObject(article).put("part", p.part()).put("index", p.index())
                .put("offset", p.offset()));
    }
}
