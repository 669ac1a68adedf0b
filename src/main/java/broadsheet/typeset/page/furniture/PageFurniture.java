package broadsheet.typeset.page.furniture;

import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.furniture.Lettering.Words;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.page.galley.Placed;
import broadsheet.typeset.text.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Folio, credit line and jump lines.
///
/// @param lettering puts words in place
public record PageFurniture(Lettering lettering) {
    private static final double FOLIO = 10;
    private static final double CREDIT = 8.5;
    private static final double CREDIT_GAP = 2;

    /// 报眉: page number, section, nameplate and date on one line above the type area, a rule below them.
    ///
    /// @param area the type area of the page in points
    /// @param top  white above the type area
    public FrameLayout folio(Edition edition, int number, String section, Rect area, double top) {
        double size = Math.min(FOLIO, top * 0.45);
        double foot = area.y() - Math.min(9, top * 0.3);
        double baseline = foot - 0.45 * size;
        Placed placed = new Placed();
        placed.add(new Mark.Rule(area.x(), foot, area.right(), foot, 0.8, Ink.TEXT));
        Words page = Words.own("第" + number + "版", Face.SANS_BOLD, size * 1.1, Ink.TEXT);
        placed.add(lettering.line(page, area.x(), baseline));
        double third = area.width() / 3;
        if (!section.isEmpty()) {
            placed.add(lettering.line(lettering.fitted(Words.own(section, Face.SANS_BOLD, size * 1.25, Ink.RED), third - lettering.width(page) - 3 * size),
                    area.x() + lettering.width(page) + 1.5 * size, baseline));
        }
        Words name = lettering.fitted(Words.own(edition.masthead().nameplate(), Face.KAI, size * 1.5, Ink.RED), third);
        if (!name.text().isEmpty()) {
            placed.add(lettering.centred(name, area.x() + area.width() / 2, baseline));
        }
        String date = String.join("　", List.of(edition.masthead().date(), edition.masthead().weekday())).strip();
        if (!date.isEmpty()) {
            placed.add(lettering.endingAt(lettering.fitted(Words.own(date, Face.SERIF, size, Ink.TEXT), third), area.right(), baseline));
        }
        Rect box = new Rect(area.x(), baseline - size * 1.5, area.width(), area.y() - baseline + size * 1.5);
        return new FrameLayout(FrameLayout.Kind.FOLIO, "", box, placed.lines(), placed.marks(), placed.pictures(), OptionalInt.empty());
    }

    /// The height of the credit line in a width, in whole grid lines; 0 without credits.
    public int creditLines(List<Credit> credits, double width, Grid grid) { return creditRows(credits, width, grid).size(); }

    /// The credit line under a hairline, as many rows as the width asks for, their ends flush with the box where it is full.
    public FrameLayout credits(List<Credit> credits, Rect box, Grid grid) {
        Placed placed = new Placed();
        placed.add(new Mark.Rule(box.x(), box.y() + 0.5, box.right(), box.y() + 0.5, 0.5, Ink.TEXT));
        double size = creditSize(grid);
        double y = box.y();
        int index = 0;
        for (List<Credit> row : creditRows(credits, box.width(), grid)) {
            double wide = row.stream().mapToDouble(c -> lettering.width(words(c, 0, size))).sum() + (row.size() - 1) * CREDIT_GAP * size;
            double x = box.right() - wide;
            for (Credit credit : row) {
                Words words = words(credit, index++, size);
                if (!words.text().isEmpty()) {
                    placed.add(lettering.line(words, x, y + grid.rise()));
                }
                x += lettering.width(words) + CREDIT_GAP * size;
            }
            y += grid.pitch();
        }
        return new FrameLayout(FrameLayout.Kind.CREDITS, "", box, placed.lines(), placed.marks(), placed.pictures(), OptionalInt.empty());
    }

    private static double creditSize(Grid grid) { return Math.min(CREDIT * Math.max(1, Math.sqrt(grid.body() / PageScale.BODY)), grid.body()); }

    private static Words words(Credit credit, int index, double size) {
        return new Words(credit.text(), Optional.of(new Place("", Part.CREDITS, index)), Face.KAI, size, Ink.TEXT);
    }

    private List<List<Credit>> creditRows(List<Credit> credits, double width, Grid grid) {
        double size = creditSize(grid);
        List<List<Credit>> rows = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < credits.size(); i++) {
            double wide = lettering.width(words(credits.get(i), i, size));
            if (rows.isEmpty() || used + CREDIT_GAP * size + wide > width) {
                rows.add(new ArrayList<>());
                used = -CREDIT_GAP * size;
            }
            rows.getLast().add(credits.get(i));
            used += CREDIT_GAP * size + wide;
        }
        return rows;
    }

    /// 下转第X版: the last line of a column, ending flush right.
    public FrameLayout onwards(String article, int page, Rect box, Grid grid) { return jump(article, page, "（下转第" + page + "版）", box, grid, true); }

    /// 上接第X版: the first line of a continuation, flush left.
    public FrameLayout backwards(String article, int page, Rect box, Grid grid) { return jump(article, page, "（上接第" + page + "版）", box, grid, false); }

    private FrameLayout jump(String article, int page, String text, Rect box, Grid grid, boolean atEnd) {
        Words words = lettering.fitted(Words.own(text, Face.KAI, grid.body() * 0.92, Ink.RED), box.width());
        double baseline = box.y() + grid.rise();
        Line line = atEnd ? lettering.endingAt(words, box.right(), baseline) : lettering.line(words, box.x(), baseline);
        return new FrameLayout(FrameLayout.Kind.JUMP, article, box, List.of(line), List.of(), List.of(), OptionalInt.of(page));
    }
}
