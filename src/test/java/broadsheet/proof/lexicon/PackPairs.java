package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Packs the word pairs the check of wrong characters weighs by.
///
/// Unpack `lm_sc.arpa-20220810.tar.xz` of Debian's source package libime 1.0.16 and give the file, how many pairs to keep, and the file to write.
/// Kept are the pairs whose loss would cost most of the model's knowledge (relative entropy, Stolcke 1998).
public final class PackPairs {
    private PackPairs() { }

    private record Pair(int first, int second, int level, double worth) { }

    /// Reads the model, writes the file.
    static void main(String[] arguments) throws IOException {
        byte[] packed = pack(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Files.write(Path.of(arguments[2]), packed);
        System.out.println(packed.length + " bytes");
    }

    private static byte[] pack(Path model, int most) throws IOException {
        WordTable words = Vocabulary.shared();
        int[] ranks = WordPairs.ranks(words);
        int[] rankOf = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            rankOf[ranks[i]] = i;
        }
        Map<String, double[]> single = new HashMap<>();
        try (Stream<String> lines = Files.lines(model)) {
            lines.dropWhile(l -> !l.equals("\\1-grams:")).skip(1).takeWhile(l -> !l.isEmpty()).map(l -> l.split("\t"))
                    .forEach(f -> single.put(f[1], new double[] {Double.parseDouble(f[0]), f.length > 2 ? Double.parseDouble(f[2]) : 0}));
        }
        List<Pair> pairs = new ArrayList<>();
        try (Stream<String> lines = Files.lines(model)) {
            lines.dropWhile(l -> !l.equals("\\2-grams:")).skip(1).takeWhile(l -> !l.isEmpty()).forEach(l -> {
                String[] f = l.split("\t");
                String[] w = f[1].split(" ");
                int first = number(words, w[0]);
                int second = number(words, w[1]);
                if (first >= 0 && second >= 0) {
                    double log = Double.parseDouble(f[0]);
                    double gain = log - single.get(w[1])[0];
                    int level = (int) Math.round(gain * 10 * Math.log(10) / WordPairs.STEP);
                    double worth = Math.pow(10, single.get(w[0])[0] + log) * (log - single.get(w[1])[0] - single.get(w[0])[1]);
                    if (level > 0) {
                        pairs.add(new Pair(first, second, Math.min(level, (1 << WordPairs.LEVELS) - 1), worth));
                    }
                }
            });
        }
        pairs.sort((a, b) -> Double.compare(b.worth, a.worth));
        System.out.println(pairs.size() + " pairs in the model");
        Map<Integer, List<Pair>> rows = new HashMap<>();
        pairs.stream().limit(most).forEach(p -> rows.computeIfAbsent(rankOf[p.first], r -> new ArrayList<>()).add(p));
        int used = rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        BitEncoder out = new BitEncoder();
        short[] counts = BitDecoder.models(BitDecoder.NUMBER);
        short[] deltas = BitDecoder.models(BitDecoder.NUMBER * 16);
        short[] levels = BitDecoder.models(32 << WordPairs.LEVELS);
        out.number(counts, 0, used);
        for (int rank = 0; rank < used; rank++) {
            List<Pair> row = rows.getOrDefault(rank, new ArrayList<>());
            row.sort((a, b) -> rankOf[a.second] - rankOf[b.second]);
            out.number(counts, 0, row.size());
            int context = Integer.SIZE - Integer.numberOfLeadingZeros(row.size()) >> 1;
            int last = -1;
            for (Pair pair : row) {
                int second = rankOf[pair.second];
                out.number(deltas, context * BitDecoder.NUMBER, second - last - 1);
                out.tree(levels, Integer.SIZE - Integer.numberOfLeadingZeros(second) << WordPairs.LEVELS, WordPairs.LEVELS, pair.level);
                last = second;
            }
        }
        return out.finish();
    }

    private static int number(WordTable words, String word) { return words.find(word, 0, word.length()); }
}
