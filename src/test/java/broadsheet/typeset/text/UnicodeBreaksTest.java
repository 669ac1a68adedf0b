package broadsheet.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// UAX #14 against Unicode's own test file, where the system has it (Debian: `unicode-data`).
class UnicodeBreaksTest {
    private static final Path FOLDER = Path.of("/usr/share/unicode/auxiliary");

    @Test
    void everyLineOfUnicodesOwnTestBreaksWhereItSays() throws IOException {
        List<String> lines = testLines();
        assumeTrue(!lines.isEmpty(), "not run: no LineBreakTest.txt in " + FOLDER);
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String line : lines) {
            String data = line.replaceFirst("#.*", "").strip();
            if (!data.isEmpty()) {
                count++;
                String found = marked(data);
                if (!found.equals(data)) {
                    wrong.add(data + " but found " + found + " " + line.substring(line.indexOf('#')));
                }
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(10, wrong.size())), wrong.size() + " of " + count);
    }

    private static String marked(String data) {
        StringBuilder text = new StringBuilder();
        for (String part : data.split(" ")) {
            if (!part.equals("÷") && !part.equals("×")) {
                text.appendCodePoint(Integer.parseInt(part, 16));
            }
        }
        boolean[] breaks = UnicodeBreaks.of(text.toString());
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            out.append(breaks[at] ? "÷ " : "× ").append(String.format("%04X ", text.codePointAt(at)));
        }
        return out.append('÷').toString();
    }

    private static List<String> testLines() throws IOException {
        Path plain = FOLDER.resolve("LineBreakTest.txt");
        Path packed = FOLDER.resolve("LineBreakTest.txt.gz");
        if (!Files.exists(plain) && !Files.exists(packed)) {
            return List.of();
        }
        try (InputStream in = Files.exists(plain) ? Files.newInputStream(plain) : new GZIPInputStream(Files.newInputStream(packed));
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
