package broadsheet.typeset.text.tool;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

/// Makes `assets/lexicon/words.txt.gz` from the core dictionary of HanLP portable 1.8.6 (Apache License 2.0). Run once, by hand:
///
/// `mvn dependency:copy -Dartifact=com.hankcs:hanlp:portable-1.8.6 -DoutputDirectory=DIR`, then this class with the jar and the output file.
///
/// The dictionary's file is a count of words; for each its frequency and its parts of speech with theirs; then a double-array trie as
/// pairs (base, check), from which the words are read back. Kept are words of Han only, of one to [#LONGEST] characters, each with its
/// cost −10 ln(share of all frequency), rounded; of the words of two characters and more those seen at least [#LEAST] times.
final class WordListTool {
    private static final String ENTRY = "data/dictionary/CoreNatureDictionary.mini.txt.bin";
    private static final int LONGEST = 6, LEAST = 1;

    private WordListTool() { }

    private record Node(int base, String word) { }

    public static void main(String[] args) throws IOException {
        Map<String, Integer> words;
        try (ZipFile jar = new ZipFile(args[0]); DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(
                jar.getInputStream(jar.getEntry(ENTRY)), 1 << 16))) {
            words = words(in, frequencies(in));
        }
        double all = words.values().stream().mapToLong(Integer::longValue).sum();
        StringBuilder out = new StringBuilder();
        words.forEach((word, frequency) -> out.append(word).append(Math.round(-10 * Math.log(frequency / all))).append('\n'));
        try (OutputStream file = Files.newOutputStream(Path.of(args[1])); GZIPOutputStream gzip = new GZIPOutputStream(file) {
                { def.setLevel(9); }
            }) {
            gzip.write(out.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int[] frequencies(DataInputStream in) throws IOException {
        int[] frequencies = new int[in.readInt()];
        for (int i = 0; i < frequencies.length; i++) {
            frequencies[i] = in.readInt();
            int natures = in.readInt();
            in.skipNBytes(8L * natures);
        }
        return frequencies;
    }

    private static Map<String, Integer> words(DataInputStream in, int[] frequencies) throws IOException {
        int size = in.readInt();
        int[] base = new int[size];
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (int i = 0; i < size; i++) {
            base[i] = in.readInt();
            int check = in.readInt();
            children.computeIfAbsent(check, key -> new ArrayList<>()).add(i);
        }
        Map<String, Integer> words = new TreeMap<>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(base[0], ""));
        while (!open.isEmpty()) {
            Node node = open.pop();
            for (int p : children.getOrDefault(node.base(), List.of())) {
                if (p == node.base() && base[p] < 0) {
                    keep(words, node.word(), frequencies[-base[p] - 1]);
                } else if (p > node.base() && base[p] > 0 && node.word().length() < LONGEST) {
                    open.push(new Node(base[p], node.word() + (char) (p - node.base() - 1)));
                }
            }
        }
        return words;
    }

    private static void keep(Map<String, Integer> words, String word, int frequency) {
        boolean han = !word.isEmpty() && word.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
        if (han && (word.length() == 1 || frequency >= LEAST)) {
            words.put(word, Math.max(1, frequency));
        }
    }
}
