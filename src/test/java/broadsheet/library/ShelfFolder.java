package broadsheet.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes small editions into a library folder.
final class ShelfFolder {
    private ShelfFolder() { }

    private static Map<String, String> files(String nameplate, LocalDate date) {
        return Map.of("manifest.json", """
                {"metadata": {"conformsTo": "https://broadsheet.example/edition/1", "identifier": "urn:%1$s:%2$s", "published": "%2$s",
                 "title": "专刊", "language": "zh-CN", "belongsTo": {"newspaper": {"name": "%1$s"}}},
                 "readingOrder": [{"href": "articles/a.json", "type": "application/ninjs+json", "title": "甲"}]}""".formatted(nameplate, date),
                "articles/a.json", """
                {"uri": "urn:a", "headlines": [{"role": "main", "value": "甲"}], "bodies": [{"role": "main", "contentType": "text/plain", "value": "正文"}]}""");
    }

    static Path folder(Path at, String nameplate, LocalDate date) throws IOException {
        for (Map.Entry<String, String> file : files(nameplate, date).entrySet()) {
            Files.createDirectories(at.resolve(file.getKey()).getParent());
            Files.writeString(at.resolve(file.getKey()), file.getValue());
        }
        return at;
    }

    static Path archive(Path at, String nameplate, LocalDate date) throws IOException {
        Files.createDirectories(at.getParent());
        try (OutputStream out = Files.newOutputStream(at); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files(nameplate, date).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return at;
    }
}
