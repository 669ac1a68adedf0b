package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;
import java.io.PrintWriter;
import java.nio.file.*;
import java.util.*;

public final class Trial {
    static final WordTable W = Vocabulary.shared();
    static WordPairs P;
    static final NearWords N = new NearWords(W);
    record C(int word, int from, int to, int at, char c, int gain, Sounds.Likeness like, int cover) {}

    static List<C> candidates(String text, int least) {
        List<C> all = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!han(text.charAt(i))) { i++; continue; }
            int e = i; while (e < text.length() && han(text.charAt(e))) e++;
            run(text.substring(i, e), i, least, all);
            i = e;
        }
        return all;
    }
    static boolean han(char c) { return c >= 0x3400 && c <= 0x9FFF || c == '〇'; }
    static void run(String run, int base, int least, List<C> all) {
        WordLattice l = new WordLattice(W, P, run);
        int best = l.best();
        for (int f = 0; f < run.length(); f++) {
            int from = f;
            for (int t = f + 2; t <= Math.min(run.length(), f + W.longest()); t++) {
                int to = t;
                N.near(run, f, t, (w, k) -> {
                    Sounds.Likeness like = Sounds.between(run.charAt(from + k), W.word(w).charAt(k));
                    if (like == Sounds.Likeness.NONE && to - from < 3) return;
                    int gain = best - l.with(w, from, to);
                    if (gain >= least) all.add(new C(w, base + from, base + to, base + from + k, W.word(w).charAt(k), gain, like, l.lengthAt(from + k)));
                });
            }
        }
    }
    /// features
    static int dump(String src, String tgt, String set, PrintWriter out) {
        List<C> cs = candidates(src, 15);
        for (C c : cs) {
            int lead = 200;
            for (C o : cs) if (o != c && o.at == c.at && o.c != c.c) lead = Math.min(lead, c.gain - o.gain);
            boolean right = tgt.charAt(c.at) == c.c;
            String printed = src.substring(c.from, c.to);
            int pw = W.find(printed, 0, printed.length());
            out.printf("%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%s\t%s%n", set, sid, c.at, right ? 1 : 0, c.gain, c.to - c.from, c.like.ordinal(), c.cover, lead, W.cost(c.word), pw < 0 ? 0 : 200 - W.cost(pw), c.at - c.from,
                W.word(c.word), src.substring(Math.max(0, c.at - 8), Math.min(src.length(), c.at + 9)));
        }
        return cs.size();
    }
    static int sid;
    public static void main(String[] a) throws Exception {
        byte[] b = Files.readAllBytes(Path.of(a[0]));
        long t0 = System.nanoTime();
        P = WordPairs.read(W, b, 0);
        System.err.println(P.size() + " pairs, " + (System.nanoTime() - t0) / 1000000 + " ms");
        Path fit = Path.of("../shared/proof/fit");
        try (PrintWriter out = new PrintWriter(a[1])) {
            int wrong = 0;
            List<String> s = Files.readAllLines(fit.resolve("sigtrain.src")), t = Files.readAllLines(fit.resolve("sigtrain.tgt"));
            for (int i = 0; i < s.size(); i++) if (s.get(i).length() == t.get(i).length()) { sid++; out.printf("N\tsig%d\t%d%n", i % 2, diff(s.get(i), t.get(i))); dump(s.get(i), t.get(i), "sig" + i % 2, out); }
            int i = 0;
            for (String line : Files.readAllLines(fit.resolve("wordslips-incorrect.tsv"))) {
                String[] f = line.split("\t"); sid++; i++;
                if (f[1].length() == f[4].length()) { out.printf("N\tws%d\t%d%n", i % 2, diff(f[1], f[4])); dump(f[1], f[4], "ws" + i % 2, out); }
                else out.printf("X\tws%d\t%d%n", i % 2, f[1].length());
            }
            i = 0;
            for (String line : Files.readAllLines(fit.resolve("wordslips-correct.tsv"))) { String[] f = line.split("\t"); sid++; i++; out.printf("L\twc%d\t%d%n", i % 2, f[1].length()); dump(f[1], f[1], "wc" + i % 2, out); }
            long ns = 0; int chars = 0, day = 0;
            for (Path p : Files.list(Path.of("../shared/news")).filter(q -> q.toString().endsWith(".json")).sorted().toList()) {
                String set = "news" + (day++ % 2);
                var node = tools.jackson.databind.json.JsonMapper.shared().readTree(Files.readAllBytes(p));
                for (var art : node.path("articles")) {
                    List<String> ps = new ArrayList<>(); ps.add(art.path("title").asString());
                    art.path("paragraphs").forEach(x -> ps.add(x.asString()));
                    for (String x : ps) { sid++; chars += x.length(); out.printf("L\t%s\t%d%n", set, x.length()); long t1 = System.nanoTime(); dump(x, x, set, out); ns += System.nanoTime() - t1; }
                }
            }
            System.err.println(chars + " chars news in " + ns / 1000000 + " ms");
        }
    }
    static int diff(String a, String b) { int n = 0; for (int i = 0; i < a.length(); i++) if (a.charAt(i) != b.charAt(i)) n++; return n; }
}
