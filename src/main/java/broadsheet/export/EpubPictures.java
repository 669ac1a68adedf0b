package broadsheet.export;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The pictures a publication carries, each file once under a name of our own.
///
/// @param names from the bundle's name to that inside the publication
/// @param files content by name inside the publication, in printed order
record EpubPictures(Map<String, String> names, Map<String, byte[]> files) {
    static EpubPictures of(Edition edition, PictureBytes source) {
        Map<String, String> names = new HashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Article article : edition.articles()) {
            for (Picture picture : article.pictures()) {
                String href = picture.best().map(Picture.Rendition::href).orElse("");
                Optional<byte[]> file = href.isEmpty() || names.containsKey(href) ? Optional.empty() : source.find(href);
                file.ifPresent(bytes -> {
                    String name = "images/p%03d.%s".formatted(files.size() + 1, bytes[0] == (byte) 0x89 ? "png" : "jpg");
                    names.put(href, name);
                    files.put(name, bytes);
                });
            }
        }
        return new EpubPictures(names, files);
    }

    /// The name inside the publication; empty where the picture's file is missing.
    Optional<String> name(Picture picture) { return picture.best().flatMap(r -> Optional.ofNullable(names.get(r.href()))); }

    /// The media type by the name.
    static String type(String name) { return name.endsWith(".png") ? "image/png" : "image/jpeg"; }
}
