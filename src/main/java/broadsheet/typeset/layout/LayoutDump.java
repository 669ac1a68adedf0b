package broadsheet.typeset.layout;

import broadsheet.edition.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes pages as text for golden tests and for reading: a line for each frame, line, picture and mark, in points to one decimal.
public final class LayoutDump {
    private LayoutDump() { }

    /// All pages.
    public static String of(List<PageLayout> pages) { return pages.stream().map(LayoutDump::of).collect(Collectors.joining()); }

    /// One page.
    public static String of(PageLayout page) {
        StringBuilder out = new StringBuilder();
        line(out, 0, "page %d %s %s × %s body %s pitch %s origin %s", page.number(), quoted(page.name()), number(page.width()), number(page.height()),
                number(page.body()), number(page.pitch()), number(page.origin()));
        for (FrameLayout frame : page.frames()) {
            line(out, 1, "%s %s %s%s", frame.kind().name().toLowerCase(Locale.ROOT), quoted(frame.article()), box(frame.box()),
                    frame.target().isPresent() ? " → " + frame.target().getAsInt() : "");
            frame.marks().forEach(m -> line(out, 2, "%s", mark(m)));
            frame.pictures().forEach(p -> line(out, 2, "picture %s %s", quoted(p.picture().id()), box(p.box())));
            frame.lines().forEach(l -> line(out, 2, "%s %d…%d x %s y %s %s", place(l.place()), l.start(), l.end(), number(l.box().x()),
                    number(l.baseline()), runs(l.runs())));
        }
        page.faults().forEach(f -> line(out, 1, "fault %s %s %s", f.kind(), quoted(f.article()), number(f.amount())));
        return out.toString();
    }

    private static void line(StringBuilder out, int depth, String format, Object... values) {
        out.append("  ".repeat(depth)).append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String number(double value) { return String.format(Locale.ROOT, "%.1f", value); }

    private static String quoted(String text) { return text.isEmpty() ? "-" : text; }

    private static String box(Rect box) {
        return number(box.x()) + "," + number(box.y()) + " " + number(box.width()) + "×" + number(box.height());
    }

    private static String place(Optional<Place> place) {
        return place.map(p -> p.part().name().toLowerCase(Locale.ROOT) + (p.index() == 0 ? "" : "[" + p.index() + "]")).orElse("own");
    }

    private static String runs(List<GlyphRun> runs) {
        return runs.stream().map(r -> switch (r.kind()) {
            case GLYPHS -> r.text();
            case DASH -> "⟨" + r.text() + "⟩";
            case BOX -> "□";
        }).collect(Collectors.joining("|")) + runs.stream().findFirst().map(r -> " " + r.face().name() + " " + number(r.size())).orElse("");
    }

    private static String mark(Mark mark) {
        return switch (mark) {
            case Mark.Rule r -> "rule " + number(r.x1()) + "," + number(r.y1()) + " – " + number(r.x2()) + "," + number(r.y2()) + " " + name(r.ink());
            case Mark.Fill f -> "fill " + box(f.box()) + " " + name(f.ink());
            case Mark.Outline o -> "outline " + box(o.box()) + " " + name(o.ink());
        };
    }

    private static String name(Ink ink) { return ink.name().toLowerCase(Locale.ROOT); }
}
