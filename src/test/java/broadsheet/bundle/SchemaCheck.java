package broadsheet.bundle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Validates JSON against our own schemas and, where `../shared` is there, those of Readium and IPTC. A reference to a schema
/// that is not at hand (OPDS, GeoJSON) accepts everything.
final class SchemaCheck {
    static final String MANIFEST = "https://broadsheet.example/edition/1/manifest.schema.json";
    static final String PAGE = "https://broadsheet.example/edition/1/page.schema.json";
    static final String READIUM = "https://readium.org/webpub-manifest/schema/publication.schema.json";
    static final String NINJS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

    private final SchemaRegistry registry;

    private SchemaCheck(Map<String, String> schemas) {
        this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(id -> schemas.getOrDefault(id, "{}")));
    }

    static SchemaCheck ours() throws IOException {
        return new SchemaCheck(Map.of(MANIFEST, resource("manifest.schema.json"), PAGE, resource("page.schema.json")));
    }

    /// @param folder `../shared/schemas`
    static SchemaCheck theirs(Path folder) throws IOException {
        Map<String, String> schemas = new HashMap<>(Map.of(NINJS, Files.readString(folder.resolve("ninjs/ninjs-schema_3.1.json"))));
        Path readium = folder.resolve("readium");
        try (Stream<Path> files = Files.walk(readium)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String relative = readium.relativize(file).toString().replace('\\', '/');
                // Some references of the extensions resolve one folder too deep.
                for (String base : List.of("", "extensions/", "extensions/epub/", "extensions/encryption/")) {
                    schemas.putIfAbsent("https://readium.org/webpub-manifest/schema/" + base + relative, Files.readString(file));
                }
            }
        }
        return new SchemaCheck(schemas);
    }

    /// What is wrong, in the validator's words.
    List<String> errors(String schemaId, byte[] json) {
        Schema schema = registry.getSchema(SchemaLocation.of(schemaId));
        return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream("/broadsheet/schema/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
