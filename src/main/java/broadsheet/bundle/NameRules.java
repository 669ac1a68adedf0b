package broadsheet.bundle;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which names a bundle's files may have: relative, `/`-separated, storable on every common system, no two alike.
///
/// One bad name refuses the bundle: a tool that writes `..\x` once cannot be trusted about the rest.
final class NameRules {
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
            "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
            "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³");
    private static final String RESERVED = "\\:*?\"<>|";

    private final BundleLimits limits;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    NameRules(BundleLimits limits) { this.limits = limits; }

    /// Checks one name and remembers it; a folder's name ends with `/`.
    /// @return what is wrong with it, if anything
    Optional<Problem> check(String name) {
        boolean folder = name.endsWith("/");
        String path = folder ? name.substring(0, name.length() - 1) : name;
        if (!storable(path)) {
            return Optional.of(Problem.of(ProblemId.NAME_UNSAFE, name, ""));
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > limits.name() || depth(path) > limits.depth()) {
            return Optional.of(Problem.of(ProblemId.NAME_TOO_LONG, name, "", String.valueOf(limits.name()),
                    String.valueOf(limits.depth())));
        }
        return folder ? Optional.empty() : doubled(path);
    }

    /// Whether a path is relative, stays inside and can be stored anywhere.
    static boolean storable(String path) {
        if (path.isEmpty() || path.codePoints().anyMatch(NameRules::forbidden)) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.endsWith(".") || part.endsWith(" ")) {
                return false;
            }
            int dot = part.indexOf('.');
            String stem = (dot < 0 ? part : part.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
            if (DEVICES.contains(stem)) {
                return false;
            }
        }
        return true;
    }

    /// The same for two names that some file system would store in one place: NFC and full case folding.
    static String folded(String name) {
        String cased = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(cased, Normalizer.Form.NFC);
    }

    private Optional<Problem> doubled(String path) {
        String key = folded(path);
        String other = files.putIfAbsent(key, path);
        if (other == null) {
            other = folders.get(key);
        }
        for (int slash = key.indexOf('/'); slash >= 0 && other == null; slash = key.indexOf('/', slash + 1)) {
            folders.putIfAbsent(key.substring(0, slash), path);
            other = files.get(key.substring(0, slash));
        }
        return Optional.ofNullable(other).map(o -> Problem.of(ProblemId.NAME_DOUBLED, path, "", o));
    }

    private static int depth(String path) { return (int) path.chars().filter(c -> c == '/').count() + 1; }

    private static boolean forbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                 Character.PARAGRAPH_SEPARATOR -> true;
            default -> RESERVED.indexOf(c) >= 0 || c == 0xFFFD;
        };
    }
}
