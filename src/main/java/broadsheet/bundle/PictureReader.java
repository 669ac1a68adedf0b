package broadsheet.bundle;

import broadsheet.edition.Picture;
import broadsheet.edition.Picture.Focus;
import broadsheet.edition.Picture.Rendition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the pictures of a story: its associations, and its own renditions where the item itself is a picture.
///
/// A picture whose file cannot be used stays in the story: its caption is printed under a placeholder of the announced size.
final class PictureReader {
    private static final int SIDE = 1_000_000;

    private final Fields item;
    private final JsonSource source;
    private final Map<String, Link> files;

    /// @param files every file the manifest lists
    PictureReader(Fields item, Map<String, Link> files) {
        this.item = item;
        this.source = item.source();
        this.files = files;
    }

    /// In printed order, ids unique in the story.
    List<Picture> pictures(String article) {
        List<Picture> pictures = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (item.node().has("renditions")) {
            picture(item, article, "").ifPresent(pictures::add);
            ids.add(article);
        }
        for (Fields association : item.objects("associations")) {
            String type = association.raw("type").orElse("picture");
            if (!type.equals("picture") && !type.equals("graphic")) {
                continue;
            }
            String name = association.text("name").strip();
            if (name.isEmpty()) {
                source.report(ProblemId.FIELD_MISSING, association.at("name"), "name");
                name = "picture";
            }
            String id = name;
            for (int i = 2; !ids.add(id); i++) {
                id = name + "-" + i;
            }
            if (!id.equals(name)) {
                source.report(ProblemId.ITEM_DOUBLED, association.at("name"), name);
            }
            picture(association, id, association.text("by")).ifPresent(pictures::add);
        }
        return pictures;
    }

    private Optional<Picture> picture(Fields object, String id, String credit) {
        List<Rendition> renditions = object.objects("renditions").stream().filter(PictureReader::isPicture)
                .map(this::rendition).sorted(Comparator.comparing((Rendition r) -> r.href().isEmpty())
                        .thenComparing(r -> -(long) r.width() * r.height())).toList();
        if (object == item && renditions.isEmpty()) {
            return Optional.empty();
        }
        String caption = ArticleReader.words(object, "descriptions", "caption"::equals)
                .or(() -> object == item && item.raw("type").orElse("").equals("picture")
                        ? ArticleReader.words(object, "descriptions", r -> !r.equals("altText")) : Optional.empty())
                .or(() -> object == item ? Optional.empty() : ArticleReader.words(object, "headlines", r -> true)).orElse("");
        String altText = ArticleReader.words(object, "descriptions", "altText"::equals).orElse("");
        return Optional.of(new Picture(id, caption, altText, credit, renditions));
    }

    private static boolean isPicture(Fields rendition) {
        String type = rendition.raw("contentType").orElse("image/");
        return type.startsWith("image/");
    }

    private Rendition rendition(Fields rendition) {
        String href = href(rendition);
        Optional<Link> link = Optional.ofNullable(files.get(href));
        int width = rendition.integer("width", 1, SIDE, link.map(Link::width).orElse(0));
        int height = rendition.integer("height", 1, SIDE, link.map(Link::height).orElse(0));
        return new Rendition(rendition.text("name"), href, width, height, focus(rendition, width, height));
    }

    private String href(Fields rendition) {
        Optional<String> href = rendition.raw("href");
        if (href.isEmpty()) {
            return "";
        }
        Optional<String> file = Href.file(href.get());
        if (file.isEmpty()) {
            source.report(ProblemId.HREF_UNSAFE, rendition.at("href"), href.get());
        } else if (!files.containsKey(file.get())) {
            source.report(ProblemId.HREF_UNLISTED, rendition.at("href"), file.get());
        }
        return file.orElse("");
    }

    /// ninjs counts pixels from the top left.
    private static Focus focus(Fields rendition, int width, int height) {
        Optional<Fields> point = width > 0 && height > 0 ? rendition.object("poi") : Optional.empty();
        return point.map(p -> new Focus(fraction(p, "x", width), fraction(p, "y", height))).orElse(Focus.CENTRE);
    }

    private static double fraction(Fields point, String axis, int side) {
        int at = point.integer(axis, 0, side, -1);
        return at < 0 ? 0.5 : at / (double) side;
    }
}
