package broadsheet.ui.control;

import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/// Where each sheet of a vertical stack stands, in pixels of the content. Immutable; made anew when scale or window change.
final class SheetStack {
    /// A stack of nothing.
    static final SheetStack EMPTY = new SheetStack(List.of(), 1, 0, 0, 0);

    private final List<PageLayout> sheets;
    private final double scale;
    private final List<Rect> boxes = new ArrayList<>();
    private final double width;
    private final double height;

    /// @param scale    pixels a point
    /// @param viewport width of the window, in which narrower sheets are centred
    /// @param margin   around the stack, in pixels
    /// @param gap      between sheets, in pixels
    SheetStack(List<PageLayout> sheets, double scale, double viewport, double margin, double gap) {
        this.sheets = List.copyOf(sheets);
        this.scale = scale;
        double widest = sheets.stream().mapToDouble(PageLayout::width).max().orElse(0) * scale;
        this.width = Math.max(viewport, Math.ceil(widest + 2 * margin));
        double y = margin;
        for (PageLayout sheet : sheets) {
            double w = sheet.width() * scale;
            double h = sheet.height() * scale;
            boxes.add(new Rect(Math.round((width - w) / 2), Math.round(y), w, h));
            y += h + gap;
        }
        this.height = sheets.isEmpty() ? 0 : Math.ceil(y - gap + margin);
    }

    List<PageLayout> sheets() { return sheets; }

    double scale() { return scale; }

    double width() { return width; }

    double height() { return height; }

    /// A sheet's place in content pixels.
    Rect box(int sheet) { return boxes.get(sheet); }

    int size() { return boxes.size(); }

    /// The first sheet that reaches below y; the last one beyond the end, −1 for an empty stack.
    int at(double y) {
        int low = 0;
        int high = boxes.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (boxes.get(middle).bottom() > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return boxes.isEmpty() ? -1 : low;
    }

    /// Content pixels to a point of the nearest sheet; sheet −1 for an empty stack.
    Spot spot(double x, double y) {
        int sheet = at(y);
        if (sheet < 0) {
            return new Spot(-1, 0, 0);
        }
        if (sheet > 0 && boxes.get(sheet).y() - y > y - boxes.get(sheet - 1).bottom()) {
            sheet--;
        }
        Rect box = boxes.get(sheet);
        return new Spot(sheet, (x - box.x()) / scale, (y - box.y()) / scale);
    }

    /// A rectangle of a sheet to content pixels.
    Rect toContent(int sheet, Rect points) {
        Rect box = boxes.get(sheet);
        return new Rect(box.x() + points.x() * scale, box.y() + points.y() * scale, points.width() * scale, points.height() * scale);
    }
}
