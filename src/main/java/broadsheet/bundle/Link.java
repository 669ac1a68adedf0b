package broadsheet.bundle;

import java.util.Optional;

/// A file as the manifest lists it.
///
/// @param file    its name in the bundle
/// @param type    media type, "" where absent
/// @param title   "" where absent
/// @param width   in pixels, 0 where unknown
/// @param height  in pixels, 0 where unknown
/// @param size    in bytes, −1 where unknown
/// @param sha256  64 lower-case hexadecimal digits, "" where unknown
/// @param pointer where it stands in the manifest
record Link(String file, String type, String title, int width, int height, long size, String sha256, String pointer) {
    static final String SHA256 = "broadsheet:sha256";
    private static final int SIDE = 1_000_000;

    /// Reads one link; empty, and reported, where its reference cannot be used.
    static Optional<Link> read(Fields link) {
        Optional<String> href = link.raw("href");
        if (href.isEmpty()) {
            if (link.node().get("href") == null) {
                link.source().report(ProblemId.FIELD_MISSING, link.pointer(), "href");
            }
            return Optional.empty();
        }
        Optional<String> file = Href.file(href.get());
        if (file.isEmpty()) {
            link.source().report(ProblemId.HREF_UNSAFE, link.at("href"), href.get());
            return Optional.empty();
        }
        return Optional.of(new Link(file.get(), link.raw("type").orElse(""), link.text("title"),
                link.integer("width", 1, SIDE, 0), link.integer("height", 1, SIDE, 0), link.bytes("size"),
                sha256(link), link.pointer()));
    }

    private static String sha256(Fields link) {
        Optional<Fields> properties = link.object("properties");
        String hash = properties.flatMap(p -> p.raw(SHA256)).orElse("").toLowerCase(java.util.Locale.ROOT);
        if (!hash.isEmpty() && !hash.matches("[0-9a-f]{64}")) {
            link.source().report(ProblemId.FIELD_VALUE, link.at("properties") + "/" + SHA256, SHA256);
            return "";
        }
        return hash;
    }

    boolean isPage() { return type.equals("application/vnd.broadsheet.page+json") || type.isEmpty() && file.startsWith("pages/"); }

    boolean isImage() {
        return type.startsWith("image/") || type.isEmpty() && file.matches("(?i).*\\.(png|jpe?g)");
    }

    /// The file's name without folder and extension: what an article is called, e.g. `chengfeng`.
    String stem() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
