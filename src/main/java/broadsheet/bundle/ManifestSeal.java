package broadsheet.bundle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes length, SHA-256 and picture size of every listed file into a manifest tree. Works on the tree itself, so that fields
/// this program does not know survive.
final class ManifestSeal {
    private static final List<String> LISTS = List.of("readingOrder", "resources", "links");

    private final BundleFiles files;
    private final BundleLimits limits;
    private final ProblemLog log = new ProblemLog();
    private final Set<String> sealed = new LinkedHashSet<>();

    private ManifestSeal(BundleFiles files, BundleLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    /// Seals a manifest and names the files it lists, in order.
    /// @throws BundleException if a listed file is missing or damaged
    static Set<String> seal(ObjectNode manifest, BundleFiles files, BundleLimits limits) throws BundleException {
        ManifestSeal seal = new ManifestSeal(files, limits);
        for (String list : LISTS) {
            if (manifest.get(list) instanceof JsonNode links && links.isArray()) {
                for (JsonNode link : links) {
                    if (link instanceof ObjectNode object) {
                        seal.link(object);
                    }
                }
            }
        }
        if (!seal.log.list().isEmpty()) {
            throw new BundleException(new ArrayList<>(seal.log.list()));
        }
        return seal.sealed;
    }

    private void link(ObjectNode link) {
        boolean self = link.path("rel").asString("").equals("self");
        Optional<String> file = self ? Optional.empty() : Href.file(link.path("href").asString(""));
        if (file.isEmpty()) {
            return;
        }
        String type = link.path("type").asString("");
        boolean image = new Link(file.get(), type, "", 0, 0, -1, "", "").isImage();
        try {
            byte[] content = files.read(file.get(), image ? limits.image() : limits.entry());
            if (image) {
                picture(link, ImageCheck.check(file.get(), content, limits));
            }
            link.put("size", content.length);
            JsonNode properties = link.get("properties");
            ObjectNode sealedProperties = properties instanceof ObjectNode object ? object : link.putObject("properties");
            sealedProperties.put(Link.SHA256, ContentCheck.sha256(content));
            sealed.add(file.get());
        } catch (DamagedException e) {
            log.add(e.problem());
        }
    }

    private static void picture(ObjectNode link, ImageFile image) {
        link.put("type", image.format().mediaType());
        link.put("width", image.width());
        link.put("height", image.height());
    }
}
