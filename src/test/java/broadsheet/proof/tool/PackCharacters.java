package broadsheet.proof.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes `assets/lexicon/standard-characters.txt`: the 8,105 characters of 通用规范汉字表 in the table's order on the first line
/// (Unihan's kTGH), then a line for each traditional or variant form: the form, and the standard character for it.
///
/// With Debian's `unicode-data` 15.0.0 installed, and `bzcat` on the path:
///
///     java src/test/java/broadsheet/proof/tool/PackCharacters.java /usr/share/unicode assets/lexicon/standard-characters.txt
public final class PackCharacters {
    private PackCharacters() { }

    /// Reads Unihan, writes the table.
    static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<Integer, Integer> order = new TreeMap<>();
        for (String[] entry : entries(folder.resolve("Unihan_OtherMappings.txt.bz2"))) {
            if (entry[1].equals("kTGH")) {
                order.put(Integer.parseInt(entry[2].split(":")[1]), point(entry[0]));
            }
        }
        Set<Integer> standard = new HashSet<>(order.values());
        StringBuilder text = new StringBuilder();
        order.values().forEach(text::appendCodePoint);
        text.append('\n');
        Map<Integer, Integer> forms = new TreeMap<>();
        List<String[]> variants = entries(folder.resolve("Unihan_Variants.txt.bz2"));
        for (String kind : List.of("kSimplifiedVariant", "kSemanticVariant", "kZVariant")) {
            for (String[] entry : variants) {
                int form = point(entry[0]);
                if (entry[1].equals(kind) && !standard.contains(form) && !forms.containsKey(form)) {
                    for (String target : entry[2].split(" ")) {
                        int character = point(target.replaceAll("<.*", ""));
                        if (standard.contains(character)) {
                            forms.putIfAbsent(form, character);
                        }
                    }
                }
            }
        }
        forms.forEach((form, character) -> text.appendCodePoint(form).appendCodePoint(character).append('\n'));
        Files.writeString(Path.of(arguments[1]), text);
        System.out.println(order.size() + " characters, " + forms.size() + " forms");
    }

    private static int point(String name) { return Integer.parseInt(name.substring(2), 16); }

    private static List<String[]> entries(Path file) throws IOException {
        Process process = new ProcessBuilder("bzcat", file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String[]> entries = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> l.startsWith("U+")).forEach(l -> entries.add(l.split("\t")));
        }
        return entries;
    }
}
