package broadsheet.authoring;

import broadsheet.authoring.UnreadableException.Reason;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns a newsroom's text and pictures into a bundle. What a file is, is told by its ending and its content.
public final class Importer {
    /// The largest text read, in bytes: a hundred times a thick paper's.
    static final long LARGEST = 64L << 20;

    private Importer() { }

    /// Reads a source.
    ///
    /// @param source a Markdown file (`.md`), a JSON file of ninjs items or of plain news, or a folder of ninjs files
    /// @param images where its pictures are; beside the source where empty
    /// @throws UnreadableException if it is none of these, or beyond measure
    public static Draft read(Path source, Optional<Path> images) throws IOException, UnreadableException {
        if (Files.isDirectory(source)) {
            return NinjsImport.read(items(source), source, images.or(() -> Optional.of(source)));
        }
        String name = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return markdown(source, images);
        }
        JsonNode json = json(source);
        if (NewsImport.fits(json)) {
            return NewsImport.read(json, source);
        }
        if (NinjsImport.fits(json)) {
            return NinjsImport.read(objects(json), source, images.or(() -> Optional.ofNullable(source.toAbsolutePath().getParent())));
        }
        throw new UnreadableException(source, Reason.UNKNOWN);
    }

    /// Writes a draft as a bundle's folder; packing it adds hashes and sizes.
    ///
    /// @param folder new, or empty
    /// @throws java.nio.file.FileAlreadyExistsException if there is something in it
    public static void write(Draft draft, Path folder) throws IOException { BundleFolder.write(draft, folder); }

    private static List<ObjectNode> items(Path folder) throws IOException, UnreadableException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        List<ObjectNode> items = new ArrayList<>();
        for (Path file : files) {
            JsonNode json = json(file);
            if (NinjsImport.fits(json)) {
                items.addAll(objects(json));
            }
        }
        if (items.isEmpty()) {
            throw new UnreadableException(folder, Reason.UNKNOWN);
        }
        return items;
    }

    private static List<ObjectNode> objects(JsonNode json) {
        List<ObjectNode> objects = new ArrayList<>();
        Iterable<JsonNode> nodes = json.isArray() ? json : List.of(json);
        nodes.forEach(node -> {
            if (node instanceof ObjectNode object) {
                objects.add(object);
            }
        });
        return objects;
    }

    /// The Markdown parser follows emphasis and links by recursion, without a limit of its own.
    private static Draft markdown(Path file, Optional<Path> images) throws IOException, UnreadableException {
        weigh(file);
        try {
            return MarkdownImport.read(file, images);
        } catch (CharacterCodingException e) {
            throw new UnreadableException(file, Reason.UNKNOWN);
        } catch (StackOverflowError e) {
            throw new UnreadableException(file, Reason.DEEP);
        }
    }

    private static void weigh(Path file) throws IOException, UnreadableException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableException(file, Reason.LARGE);
        }
    }

    private static JsonNode json(Path file) throws IOException, UnreadableException {
        weigh(file);
        try {
            return NinjsItem.MAPPER.readTree(Files.readString(file));
        } catch (JacksonException | CharacterCodingException e) {
            throw new UnreadableException(file, Reason.UNKNOWN);
        }
    }
}
