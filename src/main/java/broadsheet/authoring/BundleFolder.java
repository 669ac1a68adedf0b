package broadsheet.authoring;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Writes a draft as a bundle's folder.
final class BundleFolder {
    private BundleFolder() { }

    /// Writes stories and pictures, the manifest last.
    ///
    /// @param folder new, or empty
    /// @throws FileAlreadyExistsException if there is something in it
    static void write(Draft draft, Path folder) throws IOException {
        if (Files.exists(folder) && !empty(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Files.createDirectories(folder.resolve("articles"));
        for (Draft.Item item : draft.items()) {
            json(folder.resolve(ManifestJson.href(item.id())), item.ninjs());
        }
        for (Map.Entry<String, Path> picture : draft.pictures().entrySet()) {
            Path target = folder.resolve(picture.getKey());
            Files.createDirectories(target.getParent());
            Files.copy(picture.getValue(), target);
        }
        json(folder.resolve("manifest.json"), ManifestJson.of(draft));
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void json(Path file, ObjectNode node) throws IOException {
        Files.writeString(file, NinjsItem.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n");
    }
}
