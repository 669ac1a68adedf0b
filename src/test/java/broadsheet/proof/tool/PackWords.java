package broadsheet.proof.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Packs the words the checks cut text by: `assets/lexicon/proof-words.txt.gz`.
///
/// Unpack `lm_sc.arpa-20220810.tar.xz` and `dict-20220810.tar.xz` of Debian's source package libime 1.0.16 into a folder, then
///
///     java src/test/java/broadsheet/proof/tool/PackWords.java FOLDER assets/lexicon/proof-words.txt.gz
public final class PackWords {
    /// Cost of a word the dictionary lists and the language model has never met.
    private static final int UNSEEN = 150;
    private static final int LONGEST = 8;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{1," + LONGEST + "}");

    private PackWords() { }

    /// Reads the folder, writes the file.
    static void main(String[] arguments) throws IOException {
        Map<String, Integer> costs = new TreeMap<>();
        Path folder = Path.of(arguments[0]);
        try (Stream<String> lines = Files.lines(folder.resolve("dict_sc.txt"))) {
            lines.map(l -> l.split("[\t ]")[0]).filter(w -> w.codePointCount(0, w.length()) > 1 && HAN.matcher(w).matches()).forEach(w -> costs.put(w, UNSEEN));
        }
        try (Stream<String> lines = Files.lines(folder.resolve("lm_sc.arpa"))) {
            lines.dropWhile(l -> !l.equals("\\1-grams:")).skip(1).takeWhile(l -> !l.isEmpty()).map(l -> l.split("\t"))
                    .filter(f -> HAN.matcher(f[1]).matches())
                    .forEach(f -> costs.put(f[1], (int) Math.round(-10 * Math.log(10) * Double.parseDouble(f[0]))));
        }
        StringBuilder text = new StringBuilder();
        costs.forEach((word, cost) -> text.append(word).append(cost).append('\n'));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16) { { def.setLevel(9); } }) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(costs.size() + " words, " + Files.size(Path.of(arguments[1])) + " bytes");
    }
}
