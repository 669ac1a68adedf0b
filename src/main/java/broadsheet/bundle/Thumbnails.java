package broadsheet.bundle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Gives every large picture of an edition that is packed a small one: a file in a folder `thumbnails` beside it, and in the story a rendition
/// named `thumbnail` (the name in the IPTC's ninjs samples). Stories that have one are left as they are, and so is what cannot be read: sealing
/// the edition says what is wrong with it.
final class Thumbnails {
    private static final String NAME = "thumbnail";
    private static final String FOLDER = "thumbnails/";

    private final BundleFiles files;
    private final BundleLimits limits;
    private final ThumbnailMaker maker;
    private final JsonText json;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final Map<String, Optional<ObjectNode>> made = new HashMap<>();
    private final ArrayNode resources;

    private Thumbnails(ObjectNode manifest, BundleFiles files, BundleLimits limits, ThumbnailMaker maker) {
        this.files = files;
        this.limits = limits;
        this.maker = maker;
        json = new JsonText(limits, true);
        resources = manifest.get("resources") instanceof ArrayNode listed ? listed : manifest.arrayNode();
    }

    /// Lists the small pictures in the manifest.
    /// @return the files with the small pictures and the stories that name them
    static BundleFiles add(ObjectNode manifest, BundleFiles files, BundleLimits limits, ThumbnailMaker maker) {
        Thumbnails thumbnails = new Thumbnails(manifest, files, limits, maker);
        for (JsonNode link : manifest.path("readingOrder")) {
            Href.file(link.path("href").asString("")).ifPresent(thumbnails::story);
        }
        if (!thumbnails.resources.isEmpty()) {
            manifest.set("resources", thumbnails.resources);
        }
        return new ChangedFiles(files, thumbnails.changed);
    }

    private void story(String file) {
        try {
            if (json.parse(files.read(file, limits.json()), file, new ProblemLog()) instanceof ObjectNode story) {
                boolean more = picture(story);
                for (JsonNode association : story.path("associations")) {
                    more |= picture(association);
                }
                if (more) {
                    changed.put(file, JsonText.write(story));
                }
            }
        } catch (DamagedException toldWhenSealed) {
            return;
        }
    }

    /// Whether a rendition was added.
    private boolean picture(JsonNode object) throws DamagedException {
        if (!(object.get("renditions") instanceof ArrayNode renditions)) {
            return false;
        }
        Map<String, Integer> sides = new LinkedHashMap<>();
        for (JsonNode rendition : renditions) {
            if (rendition.path("name").asString("").equals(NAME)) {
                return false;
            }
            String href = rendition.path("href").asString("");
            Optional<String> file = Href.file(href).filter(files.names()::contains);
            if (file.isPresent() && rendition.path("contentType").asString("image/").startsWith("image/")) {
                ImageFile image = ImageCheck.check(file.get(), files.read(file.get(), limits.image()), limits);
                sides.put(href, Math.max(image.width(), image.height()));
            }
        }
        Optional<ObjectNode> small = sides.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue))
                .flatMap(largest -> made.computeIfAbsent(largest.getKey(), this::small));
        small.ifPresent(s -> renditions.add(s.deepCopy()));
        return small.isPresent();
    }

    /// The rendition of a picture made small; empty where it is small already, lies on its side, or cannot be decoded.
    private Optional<ObjectNode> small(String href) {
        String name = href.substring(0, href.lastIndexOf('/') + 1) + FOLDER + href.substring(href.lastIndexOf('/') + 1);
        Optional<String> target = Href.file(name).filter(t -> files.names().stream().noneMatch(t::equalsIgnoreCase));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        try {
            String file = Href.file(href).orElseThrow();
            ImageFile image = ImageCheck.check(file, files.read(file, limits.image()), limits);
            Optional<byte[]> bytes = image.orientation() == 1 && Math.max(image.width(), image.height()) > 2 * ThumbnailMaker.SIDE
                    ? maker.of(image.bytes()) : Optional.empty();
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            ImageFile small = ImageCheck.check(target.get(), bytes.get(), limits);
            changed.put(target.get(), bytes.get());
            resources.addObject().put("href", name).put("type", small.format().mediaType());
            return Optional.of(resources.objectNode().put("name", NAME).put("href", name).put("contentType", small.format().mediaType())
                    .put("width", small.width()).put("height", small.height()));
        } catch (DamagedException toldWhenSealed) {
            return Optional.empty();
        }
    }
}
