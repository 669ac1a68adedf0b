package broadsheet.hostile;

import broadsheet.samples.SamplePicture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The files of the sample edition in memory, with small pictures in place of the printed ones, to be spoiled and packed again.
final class EditionFiles {
    static final Path SAMPLE = Path.of("assets", "editions", "kaifaqu-2025-01-11");
    static final String MANIFEST = "manifest.json";

    private final Map<String, byte[]> files;

    private EditionFiles(Map<String, byte[]> files) { this.files = files; }

    /// The sample edition, its manifest without hashes and sizes so that a spoiled file is read and not just found changed.
    static EditionFiles unsealed() throws IOException { return unsealed(SAMPLE); }

    /// Likewise of another edition's folder.
    static EditionFiles unsealed(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, name.startsWith("images/") ? SamplePicture.png(60, 40, name.length()) : Files.readAllBytes(file));
            }
        }
        JsonNode manifest = JsonMapper.shared().readTree(files.get(MANIFEST));
        withoutSeals(manifest);
        files.put(MANIFEST, JsonMapper.shared().writeValueAsBytes(manifest));
        return new EditionFiles(files);
    }

    private static void withoutSeals(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("href")) {
            object.remove("size");
            object.remove("width");
            object.remove("height");
            object.remove("properties");
        }
        node.forEach(EditionFiles::withoutSeals);
    }

    Map<String, byte[]> all() { return files; }

    /// The same edition with one file replaced.
    EditionFiles with(String name, byte[] content) {
        Map<String, byte[]> copy = new LinkedHashMap<>(files);
        copy.put(name, content);
        return new EditionFiles(copy);
    }

    /// Writes it as a folder.
    Path folder(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    /// The bytes of an archive of it: JSON deflated, pictures stored.
    byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (file.getKey().startsWith("images/")) {
                    CRC32 crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
