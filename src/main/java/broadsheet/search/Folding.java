package broadsheet.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/// What is searched as if it were the same: Simplified = Traditional, full-width = half-width (NFKC), upper = lower case,
/// Latin letters with or without diacritics, all white space, all dashes, all quotation marks of a kind.
///
/// Folding works code point by code point, without looking at neighbours: so it can be undone position by position, and a
/// substring of a text always folds to a substring of the folded text. Folding is idempotent. Controls, format characters,
/// variation selectors and combining marks of Latin fold to nothing; lone surrogates to U+FFFD. The character U+0000 never
/// occurs in folded text, so it can separate texts. Thread-safe.
public final class Folding {
    private static final String TABLE = "/broadsheet/lexicon/fold.txt";
    private static final char COMPLEX = '\uFFFF';
    private static final Map<Integer, String> PUNCTUATION = punctuation();

    private final Map<Integer, Integer> simplified;
    private final int version;
    /// The folded character of each BMP character once asked for; 0 = not asked yet, [#COMPLEX] = see `complex`.
    /// Races are harmless: every thread would write the same value.
    private final char[] simple = new char[0x10000];
    private final Map<Integer, String> complex = new ConcurrentHashMap<>();

    private Folding(List<String> table) {
        Map<Integer, Integer> map = new HashMap<>();
        CRC32C crc = new CRC32C();
        for (String line : table) {
            crc.update(line.getBytes(StandardCharsets.UTF_8));
            int[] points = line.codePoints().toArray();
            for (int i = 1; i < points.length; i++) {
                map.put(points[i], points[0]);
            }
        }
        this.simplified = Map.copyOf(map);
        this.version = (int) crc.getValue();
    }

    /// The folding of the shipped table.
    public static Folding standard() { return Standard.FOLDING; }

    /// The text as it is compared.
    public String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    /// Appends one folded code point: nothing, one character or several.
    void append(int codePoint, StringBuilder out) {
        if (codePoint < 0x10000) {
            char known = simple[codePoint];
            if (known != 0 && known != COMPLEX) {
                out.append(known);
                return;
            }
        }
        out.append(slow(codePoint));
    }

    /// The code point folded.
    String fold(int codePoint) {
        StringBuilder out = new StringBuilder(2);
        append(codePoint, out);
        return out.toString();
    }

    /// Changes with the table: a store folded by another version is built again.
    int version() { return version; }

    private String slow(int codePoint) {
        String known = complex.get(codePoint);
        if (known != null) {
            return known;
        }
        String folded = compute(codePoint);
        if (codePoint < 0x10000 && folded.length() == 1 && folded.charAt(0) != COMPLEX && folded.charAt(0) != 0) {
            simple[codePoint] = folded.charAt(0);
        } else {
            complex.put(codePoint, folded);
            if (codePoint < 0x10000) {
                simple[codePoint] = COMPLEX;
            }
        }
        return folded;
    }

    private String compute(int codePoint) {
        if (codePoint < 0x80) {
            return ascii(codePoint);
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return "\uFFFD";
        }
        StringBuilder out = new StringBuilder();
        withoutMarks(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace('ς', 'σ').codePoints().forEach(c -> step(c, out));
        return out.toString();
    }

    private static String ascii(int c) {
        if (c < ' ' && !Character.isWhitespace(c) || c == 0x7F) {
            return "";
        }
        return c <= ' ' ? " " : Character.toString(Character.toLowerCase(c));
    }

    private void step(int codePoint, StringBuilder out) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            out.append(' ');
        } else if (!ignored(codePoint)) {
            String mark = PUNCTUATION.get(codePoint);
            if (mark != null) {
                out.append(mark);
            } else {
                out.appendCodePoint(simplified.getOrDefault(codePoint, codePoint));
            }
        }
    }

    private static boolean ignored(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || combining(c)
                || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean combining(int c) { return c >= 0x300 && c <= 0x36F; }

    private static String withoutMarks(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        if (parts.codePoints().noneMatch(Folding::combining)) {
            return text;
        }
        StringBuilder bare = new StringBuilder();
        parts.codePoints().filter(c -> !combining(c)).forEach(bare::appendCodePoint);
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static Map<Integer, String> punctuation() {
        Map<Integer, String> map = new HashMap<>();
        "‐‑‒–—―−﹘".codePoints().forEach(c -> map.put(c, "-"));
        "“”„‟".codePoints().forEach(c -> map.put(c, "\""));
        "‘’‚‛".codePoints().forEach(c -> map.put(c, "'"));
        "‧•・".codePoints().forEach(c -> map.put(c, "·"));
        map.put(0x301C, "~");
        return Map.copyOf(map);
    }

    /// Lines of a table on the class path; a missing table is a broken build.
    static List<String> table(String resource) {
        try (InputStream in = Folding.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static final class Standard {
        static final Folding FOLDING = new Folding(table(TABLE));
    }
}
