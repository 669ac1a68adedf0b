package broadsheet.typeset.page.check;

import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The shape of `broadsheet layout BUNDLE --pages --json`: maps, lists, texts and numbers that any JSON writer writes. All lengths are
/// points from the page's top left corner.
public final class PageReport {
    private static final double THOUSAND = 1000;

    private PageReport() { }

    /// The report on an edition's pages.
    ///
    /// `{pages: [{number, name, width, height, body, pitch, origin, fill, frames: […], faults: […]}], overset: […]}` with
    /// frames `{kind, article, x, y, width, height, bottoms, target?, lines, pictures}`: `bottoms` says where each column of body
    /// text ends, `target` the page a jump line points to; lines `{place?, start, end, x, right, top, baseline, text}`, `start`
    /// and `end` counted in code points.
    public static Map<String, Object> json(Edition edition, List<PageLayout> pages) {
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            entries.add(page(edition, pages.get(i), i == pages.size() - 1));
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("pages", entries);
        report.put("overset", PageCheck.overset(edition, pages).stream().map(PageReport::fault).toList());
        return report;
    }

    /// How many faults the report names.
    public static long faults(Edition edition, List<PageLayout> pages) {
        long faults = PageCheck.overset(edition, pages).size();
        for (int i = 0; i < pages.size(); i++) {
            faults += PageCheck.faults(edition, pages.get(i), i == pages.size() - 1).size();
        }
        return faults;
    }

    private static Map<String, Object> page(Edition edition, PageLayout page, boolean last) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("number", page.number());
        out.put("name", page.name());
        out.put("width", rounded(page.width()));
        out.put("height", rounded(page.height()));
        out.put("body", rounded(page.body()));
        out.put("pitch", rounded(page.pitch()));
        out.put("origin", rounded(page.origin()));
        out.put("fill", rounded(PageCheck.fill(page)));
        out.put("frames", page.frames().stream().map(PageReport::frame).toList());
        out.put("faults", PageCheck.faults(edition, page, last).stream().map(PageReport::fault).toList());
        return out;
    }

    private static Map<String, Object> frame(FrameLayout frame) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", frame.kind().name());
        out.put("article", frame.article());
        box(out, frame.box());
        out.put("bottoms", frame.kind() != FrameLayout.Kind.BODY ? List.of() : PageCheck.columns(frame).values().stream()
                .map(lines -> rounded(lines.stream().mapToDouble(l -> l.box().bottom()).max().orElse(0))).toList());
        frame.target().ifPresent(t -> out.put("target", t));
        out.put("lines", frame.lines().stream().map(PageReport::line).toList());
        out.put("pictures", frame.pictures().stream().map(p -> {
            Map<String, Object> picture = new LinkedHashMap<>(Map.of("id", p.picture().id()));
            box(picture, p.box());
            return picture;
        }).toList());
        return out;
    }

    private static Map<String, Object> line(Line line) {
        Map<String, Object> out = new LinkedHashMap<>();
        line.place().map(PageReport::place).ifPresent(p -> out.put("place", p));
        out.put("start", line.start());
        out.put("end", line.end());
        out.put("x", rounded(line.edges().length == 0 ? line.box().x() : line.edges()[0]));
        out.put("right", rounded(line.edges().length == 0 ? line.box().x() : line.edges()[line.edges().length - 1]));
        out.put("top", rounded(line.box().y()));
        out.put("baseline", rounded(line.baseline()));
        out.put("text", line.runs().stream().map(GlyphRun::text).collect(Collectors.joining()));
        return out;
    }

    /// `article/part/index`.
    private static String place(Place place) { return place.article() + "/" + place.part().name().toLowerCase(Locale.ROOT) + "/" + place.index(); }

    private static Map<String, Object> fault(Fault fault) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", fault.kind().name());
        out.put("article", fault.article());
        out.put("amount", rounded(fault.amount()));
        return out;
    }

    private static void box(Map<String, Object> out, Rect box) {
        out.put("x", rounded(box.x()));
        out.put("y", rounded(box.y()));
        out.put("width", rounded(box.width()));
        out.put("height", rounded(box.height()));
    }

    private static double rounded(double value) { return Math.round(value * THOUSAND) / THOUSAND; }
}
