package broadsheet.proof.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Packs the words the checks cut text by: `assets/lexicon/proof-words.bin`. How to run it: `proof-words.md` beside that file.
public final class PackWords {
    /// Cost of a word the dictionary lists and the language model has never met.
    private static final int UNSEEN = 150;
    private static final int LONGEST = 8;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{1," + LONGEST + "}");

    private PackWords() { }

    /// Reads the folder with `dict_sc.txt` and `lm_sc.arpa`, writes the file.
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
        byte[] packed = pack(costs);
        Files.write(Path.of(arguments[1]), packed);
        System.out.println(costs.size() + " words, " + packed.length + " bytes");
    }

    /// The words in order of how common their characters are, each as what differs from the one before.
    static byte[] pack(Map<String, Integer> costs) {
        Map<Character, Long> counts = costs.keySet().stream().flatMap(w -> w.chars().mapToObj(c -> (char) c)).collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        List<Character> order = new ArrayList<>(counts.keySet());
        order.sort((a, b) -> counts.get(a).equals(counts.get(b)) ? a - b : Long.compare(counts.get(b), counts.get(a)));
        Map<Character, Integer> rank = new HashMap<>();
        order.forEach(c -> rank.put(c, rank.size()));
        List<int[]> words = new ArrayList<>();
        costs.keySet().forEach(w -> words.add(w.chars().map(c -> rank.get((char) c)).toArray()));
        words.sort(java.util.Arrays::compare);

        BitEncoder out = new BitEncoder();
        PackedWords.Models models = new PackedWords.Models();
        out.number(models.counts, 0, order.size());
        out.number(models.counts, 0, words.size());
        order.forEach(c -> out.tree(models.characters, 0, Character.SIZE, c));
        int[] last = {};
        for (int[] word : words) {
            int common = java.util.Arrays.mismatch(last, word);
            String text = java.util.Arrays.stream(word).mapToObj(r -> String.valueOf(order.get(r))).collect(Collectors.joining());
            out.tree(models.common, last.length << 4, 4, common);
            out.tree(models.length, (common << 4 | last.length) << 4, 4, word.length - common);
            int before = common < last.length ? last[common] + 1 : 0;
            out.number(models.next, (common * 2 + (common < last.length ? 1 : 0)) * BitDecoder.NUMBER, word[common] - before);
            for (int i = common + 1; i < word.length; i++) {
                out.number(models.rest, Math.min(i, 3) * BitDecoder.NUMBER, word[i]);
            }
            out.tree(models.cost, word.length << 8, 8, costs.get(text));
            last = word;
        }
        return out.finish();
    }
}
