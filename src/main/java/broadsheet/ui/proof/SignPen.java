package broadsheet.ui.proof;

import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.render.Palette;
import broadsheet.render.Token;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.Pen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Marks on the sheet, with the signs of GB/T 14706—1993: 删 struck out with a loop, 改 circled with the words above, 增 a fork with the words
/// above, 对调 an S around both pieces, 另行 and 接排 by their lines, 空距 by forks, 转移 an arrow, 保留 by triangles, 查 and 说明 in the margin.
///
/// On a picture: a frame, dashed for 查, crossed out for 删, with an arrow out of it for 转移, and a slip with the sign and the words.
///
/// @param items   one for each span
/// @param current the mark one is at
/// @param said    a mark in words
/// @param choose  goes to a mark whose sign was clicked
record SignPen(List<PlacedMark> items, Optional<String> current, Function<PlacedMark, String> said, Consumer<PlacedMark> choose) implements Pen {
    private static final double LEAST = 9;
    private static final double MOST = 17;

    /// Copies the list.
    SignPen { items = List.copyOf(items); }

    @Override
    public void draw(GraphicsContext g, int index, List<OnLine> lines, Palette palette) {
        Mark mark = items.get(index).mark();
        Color colour = colour(mark, palette);
        g.setStroke(colour);
        g.setFill(colour);
        g.setLineWidth(isCurrent(mark) ? 2 : 1.3);
        Rect first = lines.getFirst().words();
        for (OnLine line : lines) {
            along(g, mark.sign(), line.words());
        }
        at(g, mark.sign(), lines);
        if (mark.sign() == Sign.INSERT) {
            label(g, first.x() + first.height() * 0.3, first.bottom(), first.height(), mark.replacement());
        } else if (mark.sign() == Sign.REPLACE) {
            label(g, first.x(), first.y() - first.height() * 0.08, first.height(), mark.replacement());
        } else if (mark.sign() == Sign.QUERY || mark.sign() == Sign.COMMENT) {
            margin(g, lines.getFirst(), Signs.glyph(mark.sign()));
        } else if (mark.sign() == Sign.MOVE && !mark.note().isEmpty()) {
            label(g, first.x(), first.y() - first.height() * 0.08, first.height(), mark.note());
        }
    }

    @Override
    public Optional<Rect> draw(GraphicsContext g, int index, OnPicture picture, Palette palette) {
        Mark mark = items.get(index).mark();
        Color colour = colour(mark, palette);
        double width = isCurrent(mark) ? 3 : 1.5;
        PictureTag.frame(g, picture.box(), colour, width, palette, mark.sign() == Sign.QUERY ? new double[] {5, 4} : new double[0]);
        if (mark.sign() == Sign.DELETE) {
            PictureTag.cross(g, picture.box(), colour, width, palette);
        }
        if (mark.sign() == Sign.MOVE) {
            PictureTag.arrow(g, picture.box(), colour, width, palette);
        }
        String words = Signs.glyph(mark.sign()) + " " + MarkCell.asked(mark);
        return Optional.of(PictureTag.slip(g, picture.sign(), words.strip(), colour, isCurrent(mark) ? 2 : 1, palette));
    }

    @Override
    public void chosen(int index) { choose.accept(items.get(index)); }

    @Override
    public String said(int index) { return said.apply(items.get(index)); }

    private boolean isCurrent(Mark mark) { return current.filter(mark.id()::equals).isPresent(); }

    private static Color colour(Mark mark, Palette palette) { return palette.get(mark.state() == Mark.State.OPEN ? Token.RED : Token.INK_QUIET); }

    /// What is drawn along every line of the words.
    private static void along(GraphicsContext g, Sign sign, Rect box) {
        double middle = box.y() + box.height() / 2;
        double bottom = box.bottom() - box.height() * 0.06;
        switch (sign) {
            case DELETE -> g.strokeLine(box.x(), middle, box.right(), middle);
            case REPLACE, MOVE -> g.strokeRoundRect(box.x() - 1, box.y() + box.height() * 0.14, box.width() + 2, box.height() * 0.78,
                    box.height() * 0.6, box.height() * 0.6);
            case KEEP -> triangles(g, box, bottom);
            case QUERY -> {
                g.setLineDashes(2, 2.5);
                g.strokeLine(box.x(), bottom, box.right(), bottom);
                g.setLineDashes();
            }
            case COMMENT -> wave(g, box, bottom);
            case INSERT, TRANSPOSE, NEW_PARAGRAPH, RUN_ON, WIDEN, NARROW -> { }
        }
    }

    private static void triangles(GraphicsContext g, Rect box, double bottom) {
        double step = Math.max(6, box.height() * 0.75);
        for (double x = box.x() + step / 2; x < box.right(); x += step) {
            g.strokePolygon(new double[] {x - 2.5, x, x + 2.5}, new double[] {bottom + 2.5, bottom - 2, bottom + 2.5}, 3);
        }
    }

    private static void wave(GraphicsContext g, Rect box, double bottom) {
        g.beginPath();
        g.moveTo(box.x(), bottom);
        for (double x = box.x(); x < box.right(); x += 6) {
            g.quadraticCurveTo(x + 1.5, bottom - 2.5, x + 3, bottom);
            g.quadraticCurveTo(x + 4.5, bottom + 2.5, x + 6, bottom);
        }
        g.stroke();
    }

    /// What is drawn once, at the beginning or the end.
    private static void at(GraphicsContext g, Sign sign, List<OnLine> lines) {
        Rect box = lines.getFirst().words();
        Rect last = lines.getLast().words();
        double em = box.height() * 0.7;
        double middle = last.y() + last.height() / 2;
        switch (sign) {
            case DELETE -> {
                g.beginPath();
                g.moveTo(last.right(), middle);
                g.bezierCurveTo(last.right() + em * 0.9, middle, last.right() + em * 0.9, last.y() - em * 0.2, last.right() + em * 0.35, last.y());
                g.bezierCurveTo(last.right(), last.y() + em * 0.2, last.right() + em * 0.1, middle + em * 0.1, last.right() + em, middle - em * 0.1);
                g.stroke();
            }
            case INSERT, NARROW -> fork(g, box.x(), box.bottom(), em, -1);
            case WIDEN -> fork(g, box.x(), box.y(), em, 1);
            case TRANSPOSE -> swap(g, box);
            case NEW_PARAGRAPH -> {
                g.strokeLine(box.x(), box.y(), box.x(), box.bottom());
                g.strokeLine(box.x(), box.bottom(), lines.getFirst().line().x(), box.bottom());
                arrow(g, lines.getFirst().line().x(), box.bottom(), -1);
            }
            case RUN_ON -> {
                g.beginPath();
                g.moveTo(box.x(), box.y() + box.height() / 2);
                g.bezierCurveTo(box.x() - em * 2, box.bottom(), box.x() - em * 2, box.y() - em * 0.4, box.x() + em, box.y() - em * 0.1);
                g.stroke();
                arrow(g, box.x() + em, box.y() - em * 0.1, 1);
            }
            case MOVE -> {
                g.strokeLine(last.right(), last.y() + 2, last.right() + em, last.y() - em * 0.4);
                arrow(g, last.right() + em, last.y() - em * 0.4, 1);
            }
            case REPLACE, KEEP, QUERY, COMMENT -> { }
        }
    }

    /// @param up −1 opens downwards, below the line; 1 upwards, above it
    private static void fork(GraphicsContext g, double x, double y, double em, int up) {
        double tip = y + (up < 0 ? -em * 0.35 : em * 0.35);
        g.strokeLine(x, tip, x - em * 0.35, y);
        g.strokeLine(x, tip, x + em * 0.35, y);
    }

    /// Over the first piece, under the second; they meet in the middle, as an S lying down.
    private static void swap(GraphicsContext g, Rect box) {
        double half = box.x() + box.width() / 2;
        double top = box.y() + 1;
        double bottom = box.bottom() - 1;
        double middle = box.y() + box.height() / 2;
        g.beginPath();
        g.moveTo(box.x(), middle);
        g.bezierCurveTo(box.x(), top - 1, half, top - 1, half, middle);
        g.bezierCurveTo(half, bottom + 1, box.right(), bottom + 1, box.right(), middle);
        g.stroke();
    }

    private static void arrow(GraphicsContext g, double x, double y, int way) {
        g.strokeLine(x, y, x - way * 4, y - 3);
        g.strokeLine(x, y, x - way * 4, y + 3);
    }

    /// Between the lines, where it covers no words: above them, for what is added below.
    private static void label(GraphicsContext g, double x, double y, double height, String words) {
        g.setFont(Font.font("Broadsheet Kai", Math.clamp(height * 0.46, LEAST, MOST)));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(words, x, y);
    }

    private static void margin(GraphicsContext g, OnLine line, String glyph) {
        double size = Math.clamp(line.line().height() * 0.7, LEAST, MOST);
        g.setFont(Font.font("Noto Sans SC", size));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(glyph, line.line().right() + 1, line.line().y() + line.line().height() / 2);
    }
}
