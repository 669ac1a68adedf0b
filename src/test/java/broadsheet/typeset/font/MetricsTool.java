package broadsheet.typeset.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// Writes the `.metrics` file of every font in `assets/fonts`, and the list of the fonts: to be run when a font changes.
final class MetricsTool {
    static final Path FONTS = Path.of(System.getProperty("user.dir"), "assets/fonts");
    static final Path LIST = FONTS.resolve("fonts.list");

    private MetricsTool() { }

    public static void main(String[] args) throws IOException {
        for (Path font : fonts()) {
            byte[] metrics = write(OpenTypeFace.read(font, 0), 1000);
            Files.write(metricsOf(font), metrics);
            System.out.println(metricsOf(font).getFileName() + " " + metrics.length + " bytes");
        }
        Files.writeString(LIST, list());
    }

    /// What `fonts.list` says: name, length and CRC32C of each font.
    static String list() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path font : fonts()) {
            byte[] bytes = Files.readAllBytes(font);
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            lines.append("%s %d %08x\n".formatted(font.getFileName(), bytes.length, sum.getValue()));
        }
        return lines.toString();
    }

    static List<Path> fonts() throws IOException {
        try (Stream<Path> files = Files.list(FONTS)) {
            return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
        }
    }

    static Path metricsOf(Path font) { return font.resolveSibling(font.getFileName().toString().replace(".ttf", ".metrics")); }

    static byte[] write(OpenTypeFace face, int unitsPerEm) throws IOException {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        int count = 0;
        int after = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!face.has(c)) {
                continue;
            }
            int end = c + 1;
            while (end <= Character.MAX_CODE_POINT && face.has(end) && face.advance(end) == face.advance(c)) {
                end++;
            }
            number(runs, c - after);
            number(runs, end - c);
            number(runs, (int) Math.round(face.advance(c) * unitsPerEm));
            count++;
            after = end;
            c = end - 1;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MetricsFile.MAGIC);
        out.writeShort(unitsPerEm);
        out.writeDouble(face.ascent());
        out.writeDouble(face.descent());
        number(bytes, (int) Math.round(face.advance(0x10FFFF) * unitsPerEm));
        number(bytes, count);
        runs.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int left = value;
        while (left >= 0x80) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
