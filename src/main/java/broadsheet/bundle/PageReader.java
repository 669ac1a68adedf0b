package broadsheet.bundle;

import broadsheet.edition.Article;
import broadsheet.edition.Page;
import broadsheet.edition.Page.Frame;
import broadsheet.edition.Page.FrameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Reads a page file. A frame that cannot be used is reported and left out; a page without a usable frame or facsimile is
/// left out and the engine makes it up itself. Thread-safe after construction.
final class PageReader {
    private static final double LARGEST = 5_000;
    private static final int MOST_COLUMNS = 64;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_FRAMES = 1_000;

    private final Map<String, Article> articles;
    private final Set<String> pictures;

    private final Map<String, Link> listed;
    private final Set<String> present;

    /// @param listed  every file the manifest names, by its name in the bundle
    /// @param present every file that is in the bundle
    PageReader(List<Article> articles, Map<String, Link> listed, Set<String> present) {
        this.listed = Map.copyOf(listed);
        this.present = Set.copyOf(present);
        this.articles = articles.stream().collect(Collectors.toMap(Article::id, a -> a));
        this.pictures = articles.stream().flatMap(a -> a.pictures().stream()).map(p -> p.id()).collect(Collectors.toSet());
    }

    Page read(JsonNode tree, JsonSource source) throws DamagedException {
        Fields root = Fields.root(tree, source);
        int number = root.integer("number", 1, 9_999, 0);
        if (number == 0) {
            throw new DamagedException(ProblemId.PAGE_UNUSABLE, source.file(), "/number");
        }
        Page.Paper paper = root.object("paper").map(PageReader::paper).orElse(Page.Paper.BROADSHEET);
        Page.Grid grid = root.object("grid").map(PageReader::grid).orElse(Page.Grid.BROADSHEET);
        boolean room = paper.width() - paper.left() - paper.right() > (grid.columns() - 1) * grid.gutter()
                && paper.height() > paper.top() + paper.bottom();
        if (!room) {
            throw new DamagedException(ProblemId.PAGE_UNUSABLE, source.file(), "/paper");
        }
        List<Frame> frames = frames(root.objects("frames"), grid);
        Optional<Page.Facsimile> facsimile = root.object("facsimile").flatMap(this::facsimile);
        if (frames.isEmpty() && facsimile.isEmpty()) {
            throw new DamagedException(ProblemId.PAGE_UNUSABLE, source.file(), "/frames");
        }
        return new Page(number, root.text("name"), paper, grid, frames, facsimile);
    }

    private static Page.Paper paper(Fields paper) {
        Page.Paper usual = Page.Paper.BROADSHEET;
        double width = paper.number("width", 10, LARGEST, usual.width());
        double height = paper.number("height", 10, LARGEST, usual.height());
        Optional<Fields> margin = paper.object("margin");
        return new Page.Paper(width, height, margin(margin, "top", usual.top()), margin(margin, "right", usual.right()),
                margin(margin, "bottom", usual.bottom()), margin(margin, "left", usual.left()));
    }

    private static double margin(Optional<Fields> margin, String side, double usual) {
        return margin.map(m -> m.number(side, 0, LARGEST, usual)).orElse(usual);
    }

    private static Page.Grid grid(Fields grid) {
        Page.Grid usual = Page.Grid.BROADSHEET;
        return new Page.Grid(grid.integer("columns", 1, MOST_COLUMNS, usual.columns()),
                grid.number("gutter", 0, 100, usual.gutter()), grid.integer("rows", 1, MOST_ROWS, usual.rows()));
    }

    /// The frames that can be used; one that lies on another is told, by its number from 1.
    private List<Frame> frames(List<Fields> listed, Page.Grid grid) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < Math.min(listed.size(), MOST_FRAMES); i++) {
            Fields fields = listed.get(i);
            Optional<Frame> frame = frame(fields, grid);
            if (frame.filter(f -> frames.stream().anyMatch(other -> overlap(f, other))).isPresent()) {
                fields.source().report(ProblemId.PAGE_OVERLAP, fields.pointer(), String.valueOf(i + 1));
            }
            frame.ifPresent(frames::add);
        }
        if (listed.size() > MOST_FRAMES) {
            Fields first = listed.get(MOST_FRAMES);
            first.source().report(ProblemId.PAGE_FRAME, first.pointer(), ">", String.valueOf(MOST_FRAMES));
        }
        return frames;
    }

    private Optional<Frame> frame(Fields frame, Page.Grid grid) {
        Optional<FrameKind> kind = kind(frame.raw("kind").orElse(""));
        int x = frame.integer("x", 0, grid.columns() - 1, -1);
        int y = frame.integer("y", 0, grid.rows() - 1, -1);
        int width = frame.integer("w", 1, grid.columns(), -1);
        int height = frame.integer("h", 1, grid.rows(), -1);
        int columns = frame.integer("columns", 1, MOST_COLUMNS, 1);
        String article = frame.raw("article").orElse("");
        String picture = frame.raw("image").orElse("");
        boolean stands = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= grid.columns() && y + height <= grid.rows();
        boolean filled = kind.filter(k -> filled(k, article, picture)).isPresent();
        if (!stands || !filled) {
            frame.source().report(ProblemId.PAGE_FRAME, frame.pointer(), frame.raw("kind").orElse("?"),
                    article.isEmpty() ? picture : article);
            return Optional.empty();
        }
        return kind.map(k -> new Frame(k, article, picture, x, y, width, height, columns));
    }

    private boolean filled(FrameKind kind, String article, String picture) {
        return switch (kind) {
            case MASTHEAD, CREDITS -> true;
            case HEADLINE, BODY -> articles.containsKey(article);
            case IMAGE -> article.isEmpty() ? pictures.contains(picture)
                    : Optional.ofNullable(articles.get(article)).flatMap(a -> a.picture(picture)).isPresent();
        };
    }

    private static Optional<FrameKind> kind(String name) {
        for (FrameKind kind : FrameKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// A scan that is not there is no facsimile: then the page's frames serve, or the engine makes the page up.
    private Optional<Page.Facsimile> facsimile(Fields facsimile) {
        Optional<String> file = facsimile.raw("image").flatMap(Href::file);
        if (file.isEmpty()) {
            facsimile.source().report(ProblemId.HREF_UNSAFE, facsimile.at("image"), facsimile.raw("image").orElse(""));
            return Optional.empty();
        }
        Link scan = listed.get(file.get());
        if (scan == null) {
            facsimile.source().report(ProblemId.HREF_UNLISTED, facsimile.at("image"), file.get());
        }
        if (scan == null || !present.contains(scan.file())) {
            return Optional.empty();
        }
        List<Page.Zone> zones = facsimile.objects("zones").stream().flatMap(z -> zone(z).stream()).toList();
        return Optional.of(new Page.Facsimile(scan.file(), scan.width(), scan.height(), zones));
    }

    private Optional<Page.Zone> zone(Fields zone) {
        String article = zone.raw("article").orElse("");
        double x = zone.number("x", 0, 100, -1);
        double y = zone.number("y", 0, 100, -1);
        double width = zone.number("w", 0, 100, -1);
        double height = zone.number("h", 0, 100, -1);
        if (!articles.containsKey(article) || x < 0 || x >= 100 || y < 0 || y >= 100 || width <= 0 || height <= 0) {
            zone.source().report(ProblemId.PAGE_FRAME, zone.pointer(), "zone", article);
            return Optional.empty();
        }
        return Optional.of(new Page.Zone(article, x, y, Math.min(width, 100 - x), Math.min(height, 100 - y)));
    }

    private static boolean overlap(Frame a, Frame b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
    }
}
