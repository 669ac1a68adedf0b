package broadsheet.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The fields between two `---` lines at the head of a Markdown file: the part of YAML a newsroom writes by hand, namely
/// `key: value`, `key: [a, b]`, and `key:` followed by `- item` lines. Keys are case-blind; values may be quoted.
///
/// @param fields each key, in small letters, with its values
/// @param rest   the text after the front matter
record FrontMatter(Map<String, List<String>> fields, String rest) {
    private static final String FENCE = "---";

    /// Parts a file into its front matter and its text; a file without front matter is all text.
    static FrontMatter read(String file) {
        List<String> lines = file.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), file);
        }
        int end = lines.subList(1, lines.size()).stream().map(String::strip).toList().indexOf(FENCE) + 1;
        if (end == 0) {
            return new FrontMatter(Map.of(), file);
        }
        return new FrontMatter(fields(lines.subList(1, end)), String.join("\n", lines.subList(end + 1, lines.size())));
    }

    /// The first value of the first of these keys that has one.
    Optional<String> first(String... keys) { return all(keys).stream().findFirst(); }

    /// The values of the first of these keys that is there.
    List<String> all(String... keys) {
        for (String key : keys) {
            if (fields.containsKey(key)) {
                return fields.get(key);
            }
        }
        return List.of();
    }

    private static Map<String, List<String>> fields(List<String> lines) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            int colon = text.indexOf(':');
            if (text.startsWith("- ")) {
                current.add(unquoted(text.substring(2)));
            } else if (!text.isEmpty() && !text.startsWith("#") && colon > 0) {
                current = new ArrayList<>(values(text.substring(colon + 1).strip()));
                fields.put(text.substring(0, colon).strip().toLowerCase(Locale.ROOT), current);
            }
        }
        return fields;
    }

    private static List<String> values(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return List.of(text.substring(1, text.length() - 1).split("[,，]")).stream().map(FrontMatter::unquoted)
                    .filter(v -> !v.isEmpty()).toList();
        }
        return List.of(unquoted(text));
    }

    private static String unquoted(String text) {
        String value = text.strip();
        boolean quoted = value.length() >= 2 && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
