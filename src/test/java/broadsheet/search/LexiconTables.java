package broadsheet.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/// Makes `fold.txt`, `pinyin.txt` and `homophones.txt` of `assets/lexicon/` from two Apache-2.0 jars of Maven Central; run by hand, its
/// output is committed. How to fetch the jars and run it: `assets/lexicon/fold-and-pinyin.md`.
///
/// Arguments: the opencc4j jar, the HanLP portable jar, the output folder.
public final class LexiconTables {
    /// Ordinary characters of simplified writing with a meaning of their own: they stay although a second simplification exists.
    private static final Set<String> STAY = Set.of("沈", "覆", "彷", "薰", "阪");
    /// Equivalences the table leaves out because it converts word by word.
    private static final Map<String, String> ADDED = Map.of("著", "着");

    private LexiconTables() { }

    static void main(String[] args) throws IOException {
        Map<String, String> fold = simplifications(Path.of(args[0]));
        Path out = Path.of(args[2]);
        Map<String, StringBuilder> classes = new TreeMap<>();
        fold.forEach((traditional, simple) -> classes.computeIfAbsent(simple, first -> new StringBuilder(first)).append(traditional));
        Files.write(out.resolve("fold.txt"), classes.values().stream().map(StringBuilder::toString).toList());
        Files.write(out.resolve("pinyin.txt"), readings(Path.of(args[1]), fold).entrySet().stream()
                .map(e -> e.getKey() + " " + String.join("", e.getValue())).toList());
        Files.write(out.resolve("homophones.txt"), homophones(Path.of(args[1])).entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    }

    /// For each syllable with its tone the first character of GB 2312's level 1 (the 3,755 most used, in pinyin order) that has no
    /// other reading; else the first that may be read so.
    private static Map<String, String> homophones(Path jar) throws IOException {
        Map<String, String> best = new TreeMap<>();
        Map<String, Integer> ranks = new TreeMap<>();
        for (String line : lines(jar, "data/dictionary/pinyin/pinyin.txt")) {
            String[] sides = line.split("=");
            byte[] code = sides[0].getBytes(Charset.forName("GB2312"));
            if (code.length == 2) {
                String[] readings = sides[1].split(",");
                int level = (code[0] & 0xFF) < 0xD8 ? 0 : 100_000;
                for (int i = 0; i < readings.length; i++) {
                    int rank = level + (readings.length > 1 ? 10_000_000 * (i + 1) : 0) + ((code[0] & 0xFF) << 8 | code[1] & 0xFF);
                    if (rank < ranks.getOrDefault(readings[i], Integer.MAX_VALUE)) {
                        ranks.put(readings[i], rank);
                        best.put(readings[i], sides[0]);
                    }
                }
            }
        }
        return best;
    }

    private static Map<String, String> simplifications(Path jar) throws IOException {
        Map<String, String> first = new TreeMap<>(ADDED);
        for (String line : lines(jar, "data/dictionary/TSCharacters.txt")) {
            String[] columns = line.split("\t");
            String[] choices = columns[1].trim().split(" ");
            String simple = choices[0].equals(columns[0]) && choices.length > 1 && !STAY.contains(columns[0]) ? choices[1] : choices[0];
            if (!simple.equals(columns[0])) {
                first.put(columns[0], simple);
            }
        }
        Map<String, String> closed = new LinkedHashMap<>();
        first.forEach((from, to) -> {
            String end = to;
            for (int step = 0; first.containsKey(end) && step < 4; step++) {
                end = first.get(end);
            }
            if (!end.equals(from)) {
                closed.put(from, end);
            }
        });
        return closed;
    }

    private static Map<String, Set<String>> readings(Path jar, Map<String, String> fold) throws IOException {
        Map<String, Set<String>> bySyllable = new TreeMap<>();
        for (String line : lines(jar, "data/dictionary/pinyin/pinyin.txt")) {
            String[] sides = line.split("=");
            if (sides[0].codePointCount(0, sides[0].length()) == 1) {
                for (String syllable : sides[1].split(",")) {
                    bySyllable.computeIfAbsent(syllable.replaceAll("[1-5]$", ""), s -> new TreeSet<>())
                            .add(fold.getOrDefault(sides[0], sides[0]));
                }
            }
        }
        return bySyllable;
    }

    private static List<String> lines(Path jar, String entry) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile()); InputStream in = zip.getInputStream(zip.getEntry(entry));
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.isBlank()).forEach(lines::add);
        }
        return lines;
    }
}
