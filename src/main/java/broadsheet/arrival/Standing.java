package broadsheet.arrival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `current.json` says: the edition shown, those before it, and whether the shown one is still on trial.
///
/// @param current  the name in the store; empty where nothing was ever shown
/// @param previous the names shown before, the latest first
/// @param trial    how far the current one is trusted
/// @param deaths   fingerprints of editions under which the program died during the trial, with how often
/// @param failed   fingerprints of editions that are never tried again
record Standing(Optional<String> current, List<String> previous, Trial trial, Map<String, Integer> deaths, List<String> failed) {
    static final Standing NOTHING = new Standing(Optional.empty(), List.of(), Trial.TRUSTED, Map.of(), List.of());
    /// A death may be a power cut; the second one is held against the edition.
    static final int DEATHS = 2;
    private static final int REMEMBERED = 50;

    /// How far an edition is trusted.
    enum Trial {
        /// Switched to, nothing painted yet.
        SWITCHED,
        /// Painted, the trial time is running.
        PAINTED,
        /// Lived through the trial time or left in good order.
        TRUSTED
    }

    Standing {
        previous = List.copyOf(previous);
        deaths = Map.copyOf(deaths);
        failed = List.copyOf(failed);
    }

    Standing switchedTo(String name, int keep) {
        List<String> before = new ArrayList<>();
        current.ifPresent(before::add);
        previous.stream().filter(p -> !before.contains(p)).forEach(before::add);
        before.remove(name);
        return new Standing(Optional.of(name), before.subList(0, Math.min(keep, before.size())), Trial.SWITCHED, deaths, failed);
    }

    Standing with(Trial next) { return new Standing(current, previous, next, deaths, failed); }

    /// The edition before is shown again, and trusted: it was shown before.
    ///
    /// @param fingerprint of the current one
    /// @param died        whether the program died, rather than the paint having failed
    Standing rolledBack(String fingerprint, boolean died) {
        Map<String, Integer> counted = new LinkedHashMap<>(deaths);
        List<String> given = new ArrayList<>(failed);
        if (!died || counted.merge(fingerprint, 1, Integer::sum) >= DEATHS) {
            counted.remove(fingerprint);
            given.add(fingerprint);
        }
        Optional<String> back = previous.stream().findFirst();
        return new Standing(back, previous.stream().skip(1).toList(), Trial.TRUSTED, counted,
                given.subList(Math.max(0, given.size() - REMEMBERED), given.size()));
    }

    byte[] json() {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("version", 1);
        current.ifPresent(c -> root.put("current", c));
        ArrayNode before = root.putArray("previous");
        previous.forEach(before::add);
        root.put("trial", trial.name());
        ObjectNode counts = root.putObject("deaths");
        deaths.forEach(counts::put);
        ArrayNode given = root.putArray("failed");
        failed.forEach(given::add);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    /// @return empty if it is not what [#json] writes
    static Optional<Standing> read(byte[] json) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            if (!root.isObject() || root.path("version").asInt(0) != 1) {
                return Optional.empty();
            }
            Map<String, Integer> deaths = new LinkedHashMap<>();
            root.path("deaths").properties().forEach(e -> deaths.put(e.getKey(), e.getValue().asInt(0)));
            return Optional.of(new Standing(Optional.ofNullable(root.get("current")).map(JsonNode::asString), texts(root.path("previous")),
                    Trial.valueOf(root.path("trial").asString("")), deaths, texts(root.path("failed"))));
        } catch (JacksonException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asString("")));
        return texts;
    }
}
