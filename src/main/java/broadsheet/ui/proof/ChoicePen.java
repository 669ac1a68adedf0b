package broadsheet.ui.proof;

import broadsheet.edition.Place;
import broadsheet.render.Palette;
import broadsheet.render.Token;
import broadsheet.typeset.layout.Rect;
import broadsheet.ui.control.Pen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;

/// Every picture on the sheet takes a click that chooses it; the one chosen wears a frame with handles and a slip that says so. A click on
/// the slip marks it, one on the rest of the picture shows it large as ever.
///
/// @param pictures one for each span
/// @param chosen   the one chosen
/// @param slip     words on its slip
/// @param said     the one chosen in words
/// @param choose   what a click does
record ChoicePen(List<Place> pictures, Optional<Place> chosen, String slip, Function<Place, String> said, Consumer<Place> choose) implements Pen {
    private static final double HANDLE = 8;

    /// Copies the list.
    ChoicePen { pictures = List.copyOf(pictures); }

    @Override
    public void draw(GraphicsContext g, int index, List<OnLine> lines, Palette palette) {
        // A picture has no lines.
    }

    @Override
    public Optional<Rect> draw(GraphicsContext g, int index, OnPicture picture, Palette palette) {
        if (!isChosen(index)) {
            return Optional.of(picture.box());
        }
        PictureTag.frame(g, picture.box(), palette.get(Token.FOCUS), 3, palette);
        for (int i = 0; i < 9; i++) {
            if (i != 4) {
                handle(g, picture.box(), i % 3 / 2.0, i / 3 / 2.0, palette);
            }
        }
        return Optional.of(PictureTag.slip(g, picture.sign(), slip, palette.get(Token.FOCUS), 2, palette));
    }

    /// A small square on the frame, where every drawing program has one on what is selected.
    private static void handle(GraphicsContext g, Rect box, double across, double down, Palette palette) {
        double x = Math.round(box.x() + across * (box.width() - HANDLE));
        double y = Math.round(box.y() + down * (box.height() - HANDLE));
        g.setFill(palette.get(Token.FOCUS));
        g.fillRect(x, y, HANDLE, HANDLE);
        g.setFill(palette.get(Token.PAPER));
        g.fillRect(x + 2, y + 2, HANDLE - 4, HANDLE - 4);
    }

    @Override
    public void chosen(int index) { choose.accept(pictures.get(index)); }

    @Override
    public String said(int index) { return isChosen(index) ? said.apply(pictures.get(index)) : ""; }

    private boolean isChosen(int index) { return chosen.filter(pictures.get(index)::equals).isPresent(); }
}
