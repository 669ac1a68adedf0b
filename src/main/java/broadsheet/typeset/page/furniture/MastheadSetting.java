package broadsheet.typeset.page.furniture;

import broadsheet.edition.Masthead;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.furniture.Lettering.Words;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.page.galley.Placed;
import broadsheet.typeset.text.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// 报头: sets the head of page one into a box: a special page's band with its motto and title over a dateline strip, or an
/// ordinary paper's nameplate between its ears; a double rule closes it. Every item keeps its [broadsheet.edition.Place].
///
/// @param lettering puts words in place
public record MastheadSetting(Lettering lettering) {
    /// The height an ordinary masthead wants, in points, whatever the type size.
    public static final double HEIGHT = 118;
    /// The height of a special page's masthead, in points.
    public static final double SPECIAL_HEIGHT = 176;

    private static final int LABEL = 0;
    private static final int MOTTO = 1;
    private static final int BENEATH = 2;
    private static final int TITLE = 3;
    private static final int NAMEPLATE = 4;
    private static final int SUBTITLE = 5;
    private static final int SERIAL_LABEL = 6;
    private static final int SERIAL = 7;
    private static final int DATE = 8;
    private static final int LUNAR = 9;
    private static final int WEEKDAY = 10;
    private static final double THICK = 2.4;
    private static final double THIN = 0.6;
    private static final double CLOSING = 6;

    /// Whether a masthead is a special page's: it has a motto, or a title beside the paper's own name.
    public static boolean special(Masthead masthead) {
        return !masthead.motto().main().isEmpty() || !masthead.title().isEmpty() && !masthead.title().equals(masthead.nameplate());
    }

    /// The masthead in a box of the page.
    public FrameLayout set(Masthead masthead, Rect box) {
        Placed placed = new Placed();
        double foot = box.bottom() - CLOSING - THICK;
        placed.add(new Mark.Rule(box.x(), foot, box.right(), foot, THICK, Ink.TEXT));
        placed.add(new Mark.Rule(box.x(), foot + 3.6, box.right(), foot + 3.6, THIN, Ink.TEXT));
        Rect inside = new Rect(box.x(), box.y(), box.width(), foot - THICK - box.y());
        if (special(masthead)) {
            special(masthead, inside, placed);
        } else {
            ordinary(masthead, inside, placed);
        }
        return new FrameLayout(FrameLayout.Kind.MASTHEAD, "", box, placed.lines(), placed.marks(), placed.pictures(), OptionalInt.empty());
    }

    private void special(Masthead masthead, Rect box, Placed placed) {
        double strip = Math.min(24, box.height() * 0.18);
        Rect band = new Rect(box.x(), box.y(), box.width(), box.height() - strip - 4);
        boolean named = masthead.motto().main().isEmpty();
        double block = masthead.title().isEmpty() ? 0 : named && masthead.nameplate().isEmpty() ? box.width() : box.width() * 0.3;
        if (block > 0) {
            title(masthead.title(), new Rect(band.right() - block, band.y(), block, band.height() - 4), placed);
        }
        Rect beside = new Rect(band.x(), band.y(), band.width() - block - (block > 0 ? 28 : 0), band.height() - 4);
        if (named) {
            nameplate(masthead.nameplate(), beside, placed);
        } else {
            motto(masthead.motto(), beside, placed);
        }
        double top = box.bottom() - strip;
        placed.add(new Mark.Rule(box.x(), top - 2, box.right(), top - 2, THIN, Ink.TEXT));
        strip(masthead, named ? "" : masthead.nameplate(), new Rect(box.x(), top - 2, box.width(), strip), placed);
    }

    /// Without a motto the paper's name stands large in its place.
    private void nameplate(String name, Rect box, Placed placed) {
        if (name.isEmpty()) {
            return;
        }
        Words words = lettering.fitted(Words.masthead(name, NAMEPLATE, Face.KAI, box.height() * 0.94, Ink.RED), box.width());
        placed.add(lettering.centred(words, box.x() + box.width() / 2, middle(box.y() + box.height() / 2, words.size())));
    }

    /// The special title reversed out of a red block.
    private void title(String title, Rect box, Placed placed) {
        placed.add(new Mark.Fill(box, Ink.RED));
        double inset = 5;
        placed.add(new Mark.Outline(new Rect(box.x() + inset, box.y() + inset, box.width() - 2 * inset, box.height() - 2 * inset), THIN, Ink.PAPER));
        Words words = lettering.fitted(Words.masthead(title, TITLE, Face.SERIF_BOLD, box.height() * 0.5, Ink.PAPER), box.width() - 44);
        placed.add(lettering.centred(words, box.x() + box.width() / 2, middle(box.y() + box.height() / 2, words.size())));
    }

    /// The baseline of a line whose squares are centred on y.
    private static double middle(double y, double size) { return y + (Grid.ASCENT - 0.5) * size; }

    private void motto(Masthead.Motto motto, Rect box, Placed placed) {
        double beneath = motto.sub().isEmpty() ? 0 : box.height() * 0.26;
        double left = box.x();
        double high = box.height() - beneath;
        if (!motto.label().isEmpty()) {
            left = label(motto.label(), new Rect(box.x(), box.y(), box.width() * 0.12, high), placed);
        }
        if (!motto.main().isEmpty()) {
            Words main = lettering.fitted(Words.masthead(motto.main(), MOTTO, Face.SERIF_BOLD, high * 0.94, Ink.TEXT), box.right() - left);
            placed.add(lettering.line(main, left, middle(box.y() + high / 2, main.size())));
        }
        if (!motto.sub().isEmpty()) {
            Words sub = lettering.fitted(Words.masthead(motto.sub(), BENEATH, Face.KAI, beneath * 0.78, Ink.TEXT), box.width());
            placed.add(lettering.line(sub, box.x(), middle(box.bottom() - beneath / 2, sub.size())));
        }
    }

    /// The label reversed out of a small red block; returns where the motto begins.
    private double label(String label, Rect room, Placed placed) {
        Words words = lettering.fitted(Words.masthead(label, LABEL, Face.SANS_BOLD, room.height() * 0.34, Ink.PAPER), room.width());
        double wide = lettering.width(words);
        double pad = words.size() * 0.28;
        Rect block = new Rect(room.x(), room.y() + (room.height() - words.size() * 1.5) / 2, wide + 2 * pad, words.size() * 1.5);
        placed.add(new Mark.Fill(block, Ink.RED));
        placed.add(lettering.line(words, block.x() + pad, middle(block.y() + block.height() / 2, words.size())));
        return block.right() + words.size() * 0.7;
    }

    /// The dateline strip: paper and issue at the left, the serial in the middle, the date at the right.
    private void strip(Masthead m, String nameplate, Rect box, Placed placed) {
        double size = Math.min(10.5, box.height() * 0.5);
        double baseline = middle(box.y() + box.height() / 2, size);
        Words name = lettering.fitted(Words.masthead(nameplate, NAMEPLATE, Face.KAI, Math.min(19, box.height() * 0.82), Ink.RED), box.width() * 0.2);
        List<Words> serial = within(box.width() * 0.28, serial(m, size), 5);
        List<Words> date = within(box.width() * 0.34, date(m, size), 10);
        double middle = box.x() + (box.width() - wide(serial, 5)) / 2;
        double x = row(List.of(name), box.x(), middle(box.y() + box.height() / 2, name.size()), 10, placed);
        row(List.of(lettering.fitted(Words.masthead(m.subtitle(), SUBTITLE, Face.SANS_BOLD, size, Ink.TEXT), middle - x - 8)), x, baseline, 8, placed);
        row(serial, middle, baseline, 5, placed);
        row(date, box.right() - wide(date, 10), baseline, 10, placed);
    }

    private static List<Words> serial(Masthead m, double size) {
        return List.of(Words.masthead(m.serialLabel(), SERIAL_LABEL, Face.SERIF, size, Ink.TEXT),
                Words.masthead(m.serialNumber(), SERIAL, Face.SERIF, size, Ink.TEXT));
    }

    private static List<Words> date(Masthead m, double size) {
        return List.of(Words.masthead(m.date(), DATE, Face.SERIF, size, Ink.TEXT), Words.masthead(m.weekday(), WEEKDAY, Face.SERIF, size, Ink.TEXT),
                Words.masthead(m.lunarDate(), LUNAR, Face.SERIF, size, Ink.TEXT));
    }

    /// The words of a row, all made smaller alike where the row is wider than its room.
    private List<Words> within(double room, List<Words> row, double gap) {
        double wide = wide(row, gap);
        return wide <= room ? row : row.stream().map(w -> w.at(w.size() * Math.max(1e-3, room - gap * row.size()) / wide)).toList();
    }

    private double wide(List<Words> row, double gap) {
        double wide = row.stream().filter(w -> !w.text().isEmpty()).mapToDouble(w -> lettering.width(w) + gap).sum();
        return Math.max(0, wide - gap);
    }

    private double row(List<Words> row, double x, double baseline, double gap, Placed placed) {
        double at = x;
        for (Words words : row) {
            if (!words.text().isEmpty()) {
                placed.add(lettering.line(words, at, baseline));
                at += lettering.width(words) + gap;
            }
        }
        return at;
    }

    private void ordinary(Masthead m, Rect box, Placed placed) {
        double ear = box.width() * 0.19;
        Words name = lettering.fitted(Words.masthead(m.nameplate(), NAMEPLATE, Face.KAI, box.height() * 0.86, Ink.RED), box.width() - 2 * ear - 30);
        placed.add(lettering.centred(name, box.x() + box.width() / 2, middle(box.y() + box.height() / 2, name.size())));
        List<Words> left = new ArrayList<>(date(m, 13));
        left.set(0, left.getFirst().at(17));
        ear(left, box.x(), ear, box, placed);
        List<Words> right = new ArrayList<>();
        right.add(Words.masthead(m.subtitle(), SUBTITLE, Face.SANS_BOLD, 15, Ink.RED));
        m.issueNumber().ifPresent(n -> right.add(Words.own("第" + n + "期", Face.SERIF, 11, Ink.TEXT)));
        right.addAll(serial(m, 11));
        ear(right, box.right() - ear, ear, box, placed);
    }

    /// 报耳: a thin box beside the nameplate with lines centred in it.
    private void ear(List<Words> lines, double x, double width, Rect box, Placed placed) {
        List<Words> shown = lines.stream().filter(w -> !w.text().isEmpty()).map(w -> lettering.fitted(w, width - 16)).toList();
        if (shown.isEmpty()) {
            return;
        }
        double height = Math.min(box.height() - 16, shown.stream().mapToDouble(w -> w.size() * 1.5).sum() + 16);
        double top = box.y() + (box.height() - height) / 2;
        placed.add(new Mark.Outline(new Rect(x, top, width, height), THIN, Ink.TEXT));
        double step = shown.stream().mapToDouble(w -> w.size() * 1.5).sum();
        double y = box.y() + (box.height() - step) / 2;
        for (Words words : shown) {
            placed.add(lettering.centred(words, x + width / 2, middle(y + words.size() * 0.75, words.size())));
            y += words.size() * 1.5;
        }
    }
}
