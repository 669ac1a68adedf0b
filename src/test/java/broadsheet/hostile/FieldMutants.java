package broadsheet.hostile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every way of spoiling one field of a JSON file: left out, null, of another type, twice.
final class FieldMutants {
    private static final JsonMapper JSON = JsonMapper.shared();

    private FieldMutants() { }

    /// One spoiled file.
    /// @param name how it was spoiled and where, as `drop /metadata/title`
    record Mutant(String name, byte[] content) { }

    static List<Mutant> of(byte[] json) {
        JsonNode tree = JSON.readTree(json);
        List<JsonPointer> fields = new ArrayList<>();
        collect(tree, JsonPointer.empty(), fields);
        List<Mutant> mutants = new ArrayList<>();
        for (JsonPointer field : fields) {
            mutants.add(mutant("drop " + field, tree, field, null));
            mutants.add(mutant("null " + field, tree, field, JsonNodeFactory.instance.nullNode()));
            JsonNode value = tree.at(field);
            mutants.add(mutant("retype " + field, tree, field, retyped(value)));
            mutants.add(mutant("nest " + field, tree, field, value.isObject() ? JsonNodeFactory.instance.stringNode("{}")
                    : JsonNodeFactory.instance.objectNode().set("value", value)));
            mutants.add(twice(tree, field));
        }
        return mutants;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> fields) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> step(object.get(name), at.appendProperty(name), fields));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                step(array.get(i), at.appendIndex(i), fields);
            }
        }
    }

    private static void step(JsonNode node, JsonPointer at, List<JsonPointer> fields) {
        fields.add(at);
        collect(node, at, fields);
    }

    private static JsonNode retyped(JsonNode value) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (value.getNodeType()) {
            case STRING -> make.numberNode(-7.5);
            case NUMBER -> make.stringNode("七");
            case OBJECT -> make.arrayNode().add(value);
            case ARRAY -> make.objectNode().set("0", value);
            default -> make.arrayNode();
        };
    }

    private static Mutant mutant(String name, JsonNode tree, JsonPointer field, @org.jspecify.annotations.Nullable JsonNode now) {
        JsonNode copy = tree.deepCopy();
        JsonNode parent = copy.at(field.head());
        if (parent instanceof ObjectNode object) {
            String key = field.last().getMatchingProperty();
            if (now == null) {
                object.remove(key);
            } else {
                object.set(key, now);
            }
        } else if (parent instanceof ArrayNode array) {
            int index = field.last().getMatchingIndex();
            if (now == null) {
                array.remove(index);
            } else {
                array.set(index, now);
            }
        }
        return new Mutant(name, JSON.writeValueAsBytes(copy));
    }

    /// An element of a list stands there again; a key of an object stands twice, which a tree cannot say, so the text is spoiled.
    private static Mutant twice(JsonNode tree, JsonPointer field) {
        JsonNode copy = tree.deepCopy();
        JsonNode parent = copy.at(field.head());
        if (parent instanceof ArrayNode array) {
            array.insert(field.last().getMatchingIndex(), tree.at(field).deepCopy());
            return new Mutant("double " + field, JSON.writeValueAsBytes(copy));
        }
        String key = field.last().getMatchingProperty();
        String stand = "double-" + key;
        ((ObjectNode) parent).set(stand, tree.at(field).deepCopy());
        String text = JSON.writeValueAsString(copy).replace("\"" + stand + "\"", JSON.writeValueAsString(key));
        return new Mutant("double " + field, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
