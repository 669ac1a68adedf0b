package broadsheet.ui.proof;

import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where articles and pictures are printed, read off the set pages. Immutable.
final class Pages {
    /// The page of what stands on none.
    static final int NONE = 0;

    private final List<PageLayout> sheets;
    private final Map<String, Integer> byArticle = new HashMap<>();
    private final Map<String, Printed> byPicture = new HashMap<>();

    /// A picture on its page, in points.
    record Printed(int page, Rect box) { }

    Pages(List<PageLayout> sheets) {
        this.sheets = List.copyOf(sheets);
        for (PageLayout sheet : sheets) {
            sheet.frames().stream().filter(f -> !f.article().isEmpty()).forEach(f -> byArticle.merge(f.article(), sheet.number(), Math::min));
            for (PictureBox box : sheet.frames().stream().flatMap(f -> f.pictures().stream()).toList()) {
                byPicture.putIfAbsent(key(box.article(), box.picture().id()), new Printed(sheet.number(), box.box()));
            }
        }
    }

    private static String key(String article, String picture) { return article + "\n" + picture; }

    /// The pages as set.
    List<PageLayout> sheets() { return sheets; }

    /// The page on which an article begins; [#NONE] where no page has it.
    int of(String article) { return byArticle.getOrDefault(article, NONE); }

    /// Where a picture is printed; empty where no page has it.
    Optional<Printed> picture(String article, String picture) { return Optional.ofNullable(byPicture.get(key(article, picture))); }
}
