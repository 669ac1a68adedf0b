package broadsheet.typeset.text.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes `line-break-classes.txt`, the Line_Break property in ranges, from the Unicode Character Database. Run once, by hand, with the
/// folder of the database (Debian's `unicode-data`: /usr/share/unicode) and the output file.
///
/// Opening and closing brackets that are wide (East_Asian_Width F, W or H) get classes of their own, OPW and CPW, for rule LB30.
final class LineBreakClassTool {
    private LineBreakClassTool() { }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        String[] classes = property(folder.resolve("LineBreak.txt"), "XX");
        String[] widths = property(folder.resolve("EastAsianWidth.txt"), "N");
        List<String> lines = new ArrayList<>();
        lines.add("# Line_Break of every code point, as ranges: first code point (hexadecimal), class. Made by LineBreakClassTool from");
        lines.add("# " + Files.readAllLines(folder.resolve("LineBreak.txt")).getFirst().substring(2) + " and EastAsianWidth.txt, (c) 2022 Unicode, Inc.,");
        lines.add("# under the Unicode terms of use (https://www.unicode.org/terms_of_use.html).");
        String before = "";
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean wide = List.of("F", "W", "H").contains(widths[c]);
            String type = wide && (classes[c].equals("OP") || classes[c].equals("CP")) ? classes[c] + "W" : classes[c];
            if (!type.equals(before)) {
                lines.add(Integer.toHexString(c) + " " + type);
                before = type;
            }
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static String[] property(Path file, String missing) throws IOException {
        String[] values = new String[Character.MAX_CODE_POINT + 1];
        Arrays.fill(values, missing);
        for (String line : Files.readAllLines(file)) {
            String data = line.replaceFirst("#.*", "").strip();
            if (!data.isEmpty()) {
                String[] parts = data.split(";");
                String[] range = parts[0].strip().split("\\.\\.");
                int first = Integer.parseInt(range[0], 16);
                int last = Integer.parseInt(range[range.length - 1], 16);
                Arrays.fill(values, first, last + 1, parts[1].strip());
            }
        }
        return values;
    }
}
