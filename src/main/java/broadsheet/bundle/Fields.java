package broadsheet.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A JSON object read field by field. A missing field is simply absent; a field of the wrong type or value is reported with
/// its JSON pointer (RFC 6901) and then absent too, so that it costs nothing but itself.
///
/// @param node    an object
/// @param pointer where it stands, "" for the root
/// @param source  its file
record Fields(JsonNode node, String pointer, JsonSource source) {

    /// The root of a file.
    /// @throws DamagedException if it is not an object
    static Fields root(JsonNode tree, JsonSource source) throws DamagedException {
        if (!tree.isObject()) {
            throw new DamagedException(ProblemId.FIELD_TYPE, source.file(), "", "", "object");
        }
        return new Fields(tree, "", source);
    }

    /// Where a field of this object stands.
    String at(String name) { return pointer + "/" + name.replace("~", "~0").replace("/", "~1"); }

    /// A text that will be shown; "" where absent.
    String text(String name) {
        return raw(name).map(raw -> source.line(raw, at(name))).orElse("");
    }

    /// A text with a meaning to the program (a reference, a type); not cleaned.
    Optional<String> raw(String name) {
        return value(name).filter(v -> expect(v.isString(), name, "string")).map(JsonNode::stringValue);
    }

    /// A text, or a text in several languages: the first of them.
    String localized(String name) {
        Optional<JsonNode> value = value(name).filter(JsonNode::isObject);
        if (value.isEmpty()) {
            return text(name);
        }
        Fields languages = new Fields(value.get(), at(name), source);
        return value.get().properties().stream().findFirst().map(e -> languages.text(e.getKey())).orElse("");
    }

    /// A whole number in a range; `otherwise` where absent or outside.
    int integer(String name, int least, int most, int otherwise) {
        Optional<JsonNode> number = value(name).filter(v -> expect(v.isIntegralNumber(), name, "integer"));
        return number.filter(v -> allow(v.canConvertToInt() && v.intValue() >= least && v.intValue() <= most, name))
                .map(JsonNode::intValue).orElse(otherwise);
    }

    /// A whole number of bytes; −1 where absent.
    long bytes(String name) {
        return value(name).filter(v -> expect(v.isIntegralNumber(), name, "integer"))
                .filter(v -> allow(v.canConvertToLong() && v.longValue() >= 0, name)).map(JsonNode::longValue).orElse(-1L);
    }

    /// A number in a range; `otherwise` where absent or outside.
    double number(String name, double least, double most, double otherwise) {
        return value(name).filter(v -> expect(v.isNumber(), name, "number"))
                .filter(v -> allow(v.doubleValue() >= least && v.doubleValue() <= most, name))
                .map(JsonNode::doubleValue).orElse(otherwise);
    }

    /// An object; empty where absent.
    Optional<Fields> object(String name) {
        return value(name).filter(v -> expect(v.isObject(), name, "object")).map(v -> new Fields(v, at(name), source));
    }

    /// The objects of an array; what is not an object is reported and left out.
    List<Fields> objects(String name) {
        return array(name).stream().filter(item -> {
            if (!item.node().isObject()) {
                source.report(ProblemId.FIELD_TYPE, item.pointer(), last(item.pointer()), "object");
            }
            return item.node().isObject();
        }).toList();
    }

    /// What Readium allows as a name: a text, an object with a `name`, or several of either.
    List<Fields> named(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        List<Fields> items = value.get().isArray() ? array(name) : List.of(new Fields(value.get(), at(name), source));
        return items.stream().flatMap(Fields::asNamed).toList();
    }

    private Stream<Fields> asNamed() {
        if (node.isObject()) {
            return Stream.of(this);
        }
        if (node.isString()) {
            var object = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
            return Stream.of(new Fields(object.put("name", node.stringValue()), pointer, source));
        }
        source.report(ProblemId.FIELD_TYPE, pointer, last(pointer), "object");
        return Stream.empty();
    }

    private List<Fields> array(String name) {
        Optional<JsonNode> array = value(name).filter(v -> expect(v.isArray(), name, "array"));
        List<Fields> items = new ArrayList<>();
        array.ifPresent(a -> {
            for (int i = 0; i < a.size(); i++) {
                items.add(new Fields(a.get(i), at(name) + "/" + i, source));
            }
        });
        return items;
    }

    private Optional<JsonNode> value(String name) { return node.optional(name); }

    private boolean expect(boolean right, String name, String type) {
        if (!right) {
            source.report(ProblemId.FIELD_TYPE, at(name), name, type);
        }
        return right;
    }

    private boolean allow(boolean right, String name) {
        if (!right) {
            source.report(ProblemId.FIELD_VALUE, at(name), name);
        }
        return right;
    }

    private static String last(String pointer) { return pointer.substring(pointer.lastIndexOf('/') + 1); }
}
