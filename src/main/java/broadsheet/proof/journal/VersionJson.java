package broadsheet.proof.journal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A [Version] as a line of a journal, and many as a W3C annotation set.
final class VersionJson {
    /// The format written, and the newest understood.
    static final int FORMAT = 1;

    private static final String NAME = "broadsheet-proof";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String edition;
    private final EntryJson entries;

    VersionJson(String edition) {
        this.edition = edition;
        this.entries = new EntryJson(edition);
    }

    /// The first line of a journal.
    String header(String writer) {
        return line(JsonNodeFactory.instance.objectNode().put("format", NAME).put("version", FORMAT).put("edition", edition)
                .put("writer", writer));
    }

    /// Whether a line is the first of a journal.
    static boolean isHeader(String line) { return line.startsWith("{\"format\""); }

    /// Whether the first line of a journal is of a version this program understands.
    static boolean isUnderstood(String header) {
        try {
            JsonNode node = JSON.readTree(header);
            return node.path("format").asString("").equals(NAME) && node.path("version").asInt(Integer.MAX_VALUE) <= FORMAT;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /// One version as one line.
    String write(Version version) { return line(node(version)); }

    private ObjectNode node(Version version) {
        ObjectNode node = version.entry().map(entries::write)
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("id", EntryJson.uri(version.id())).put("removed", true));
        stamp(node.putObject("stamp"), version.stamp());
        stamp(node.putObject("born"), version.born());
        return node;
    }

    private static void stamp(ObjectNode node, Stamp stamp) { node.put("clock", stamp.clock()).put("writer", stamp.writer()); }

    /// Reads a line.
    /// @throws IllegalArgumentException if this program does not understand it
    Version read(String line) {
        try {
            return version(JSON.readTree(line));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("not a version: " + e.getMessage(), e);
        }
    }

    private Version version(JsonNode node) {
        boolean removed = node.path("removed").asBoolean(false);
        return new Version(EntryJson.id(node.path("id")), stamp(node.path("stamp")), stamp(node.path("born")),
                removed ? Optional.empty() : Optional.of(entries.read(node)));
    }

    private static Stamp stamp(JsonNode node) { return new Stamp(node.path("clock").asLong(0), node.path("writer").asString("")); }

    /// Many versions and the journals they were read from, as an annotation set; tombstones stand apart from the annotations.
    String writeSet(List<Version> versions, List<Covered> covers) {
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        set.put("@context", "http://www.w3.org/ns/anno.jsonld").put("type", "AnnotationSet");
        set.putObject("about").put("identifier", edition);
        ObjectNode proof = set.putObject("proof").put("format", NAME).put("version", FORMAT);
        ArrayNode journals = proof.putArray("covers");
        covers.forEach(c -> journals.addObject().put("journal", c.journal()).put("bytes", c.bytes()));
        ArrayNode removed = proof.putArray("removed");
        ArrayNode items = set.putArray("items");
        versions.forEach(v -> (v.entry().isPresent() ? items : removed).add(node(v)));
        return line(set);
    }

    /// A journal all of whose records are in a snapshot.
    ///
    /// @param journal its file name
    /// @param bytes   its length when it was read to its end
    record Covered(String journal, long bytes) { }

    /// What an annotation set holds.
    record Snapshot(List<Version> versions, List<Covered> covers) { }

    /// Reads an annotation set; empty if it is of a newer version.
    /// @throws IllegalArgumentException if it is not one of ours
    Optional<Snapshot> readSet(String text) {
        try {
            JsonNode set = JSON.readTree(text);
            JsonNode proof = set.path("proof");
            if (proof.path("version").asInt(Integer.MAX_VALUE) > FORMAT) {
                return Optional.empty();
            }
            List<Version> versions = new ArrayList<>();
            set.path("items").forEach(item -> versions.add(version(item)));
            proof.path("removed").forEach(item -> versions.add(version(item)));
            List<Covered> covers = new ArrayList<>();
            proof.path("covers").forEach(c -> covers.add(new Covered(c.path("journal").asString(""), c.path("bytes").asLong(-1))));
            return Optional.of(new Snapshot(List.copyOf(versions), List.copyOf(covers)));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("not an annotation set: " + e.getMessage(), e);
        }
    }

    /// The edition an annotation set is about.
    /// @throws IllegalArgumentException if it is not JSON
    static String edition(String text) {
        try {
            return JSON.readTree(text).path("about").path("identifier").asString("");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not an annotation set: " + e.getMessage(), e);
        }
    }

    /// JSON on one line; surrogates without their other half, which UTF-8 has no bytes for, are escaped.
    private static String line(JsonNode node) {
        String json = JSON.writeValueAsString(node);
        StringBuilder line = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                line.append("\\u").append(Integer.toHexString(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
