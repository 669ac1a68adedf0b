package broadsheet.bundle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// References between a bundle's files: relative, `/`-separated, inside the bundle. `./` at the head is tolerated, a fragment
/// and percent escapes are understood, since Readium's hrefs are URIs.
final class Href {
    private Href() { }

    /// The file a reference means, as a name of [BundleFiles#names]; empty where it leaves the bundle or is no file name.
    static Optional<String> file(String href) {
        int fragment = href.indexOf('#');
        String path = fragment < 0 ? href : href.substring(0, fragment);
        if (path.startsWith("./")) {
            path = path.substring(2);
        }
        if (path.indexOf('%') >= 0) {
            try {
                path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEscaped) {
                return Optional.empty();
            }
        }
        return NameRules.storable(path) ? Optional.of(path) : Optional.empty();
    }
}
