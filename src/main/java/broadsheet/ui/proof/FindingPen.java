package broadsheet.ui.proof;

import broadsheet.proof.Severity;
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

/// Findings on the sheet: a thin line beneath, solid, dashed or dotted by severity, and the number in the margin. Settled ones are quiet.
/// On a picture, of its alternative text: a frame in the same dashes and a slip with the number.
///
/// @param items   one for each span
/// @param current the number of the finding one is at, 0 for none
/// @param said    a finding in words
/// @param choose  goes to a finding whose sign was clicked
record FindingPen(List<Numbered> items, int current, Function<Numbered, String> said, Consumer<Numbered> choose) implements Pen {
    private static final double LEAST_NUMBER = 8;

    /// Copies the list.
    FindingPen { items = List.copyOf(items); }

    @Override
    public void draw(GraphicsContext g, int index, List<OnLine> lines, Palette palette) {
        Numbered item = items.get(index);
        Color colour = colour(item, palette);
        g.setStroke(colour);
        g.setLineWidth(item.isOpen() ? 1.4 : 1);
        g.setLineDashes(dashes(item.finding().severity()));
        for (OnLine line : lines) {
            double y = Math.round(line.words().bottom() - line.words().height() * 0.1) + 0.5;
            double from = line.words().x();
            g.strokeLine(from, y, Math.max(from + 3, line.words().right()), y);
        }
        number(g, item, lines.getFirst(), colour);
    }

    @Override
    public Optional<Rect> draw(GraphicsContext g, int index, OnPicture picture, Palette palette) {
        Numbered item = items.get(index);
        boolean isCurrent = item.number() == current;
        PictureTag.frame(g, picture.box(), colour(item, palette), isCurrent ? 3 : 1.5, palette, dashes(item.finding().severity()));
        return Optional.of(PictureTag.slip(g, picture.sign(), item.number() + " " + Words.sign(item.finding().severity()), colour(item, palette),
                isCurrent ? 2 : 1, palette));
    }

    @Override
    public void chosen(int index) { choose.accept(items.get(index)); }

    @Override
    public String said(int index) { return said.apply(items.get(index)); }

    private static Color colour(Numbered item, Palette palette) { return palette.get(item.isOpen() ? Token.FINDING : Token.INK_QUIET); }

    private static double[] dashes(Severity severity) {
        return switch (severity) {
            case CERTAIN -> new double[0];
            case PROBABLE -> new double[] {5, 3};
            case QUERY -> new double[] {1.5, 2.5};
            case SUSPECT -> new double[] {1, 4.5};
        };
    }

    private static void number(GraphicsContext g, Numbered item, OnLine line, Color colour) {
        double size = Math.max(LEAST_NUMBER, Math.min(12, line.line().height() * 0.5));
        g.setFont(Font.font("Noto Sans SC", size));
        g.setFill(colour);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(Integer.toString(item.number()), line.line().x() - size * 0.25, line.line().y() + line.line().height() / 2);
    }
}
