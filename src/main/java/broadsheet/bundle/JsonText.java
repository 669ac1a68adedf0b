package broadsheet.bundle;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Turns a bundle's JSON file into a tree: strict UTF-8, strict RFC 8259, nothing after the end, no key twice, bounded depth
/// and text length. Safe to share between threads.
final class JsonText {
    private final JsonMapper mapper;

    /// For reading.
    JsonText(BundleLimits limits) { this(limits, false); }

    /// @param exact whether numbers keep every digit, for writing them again; else they are doubles, whose cost is bounded
    JsonText(BundleLimits limits, boolean exact) {
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(limits.jsonDepth())
                .maxStringLength(limits.jsonString()).maxNameLength(1_000).maxNumberLength(400).build();
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(JsonFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();
        this.mapper = JsonMapper.builder(factory)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, exact).build();
    }

    /// The tree; a byte order mark is tolerated and noted.
    /// @throws DamagedException with line and column (from 1) of the first fault
    JsonNode parse(byte[] bytes, String file, ProblemLog log) throws DamagedException {
        String text = decode(bytes, file);
        if (text.startsWith("\uFEFF")) {
            log.add(ProblemId.JSON_BOM, file, "1:1");
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new DamagedException(ProblemId.JSON_SYNTAX, file, "1:1", "empty");
        }
        try {
            JsonNode tree = mapper.readTree(text);
            if (tree instanceof MissingNode) {
                throw new DamagedException(ProblemId.JSON_SYNTAX, file, "1:1", "empty");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new DamagedException(ProblemId.JSON_LIMIT, file, where(e), reason(e));
        } catch (NumberFormatException e) {
            // Jackson lets this one through for exponents beyond BigDecimal's.
            throw new DamagedException(ProblemId.JSON_LIMIT, file, "1:1", "number");
        } catch (JacksonException e) {
            throw new DamagedException(ProblemId.JSON_SYNTAX, file, where(e), reason(e));
        }
    }

    /// A tree as UTF-8, indented by two spaces, the same on every system.
    static byte[] write(JsonNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = JsonMapper.shared().writer().with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)).withObjectIndenter(indenter).withArrayIndenter(indenter));
        return (writer.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String decode(byte[] bytes, String file) throws DamagedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - (text.lastIndexOf('\n') + 1) + 1;
            throw new DamagedException(ProblemId.JSON_ENCODING, file, line + ":" + column);
        }
        return text;
    }

    private static String where(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1 ? "1:1"
                : location.getLineNr() + ":" + Math.max(1, location.getColumnNr());
    }

    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int line = message.indexOf('\n');
        return line < 0 ? message : message.substring(0, line);
    }
}
