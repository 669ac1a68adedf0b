package broadsheet.typeset.page.furniture;

import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.line.SetLine;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.page.galley.Compositor;
import broadsheet.typeset.page.galley.Compositor.Source;
import broadsheet.typeset.page.galley.Compositor.Stand;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.Optional;

/// Puts single lines of words at exact places: mastheads, folios, jump lines.
///
/// @param compositor sets the words
public record Lettering(Compositor compositor) {
    private static final double ENDLESS = 1e6;

    /// Words to be lettered.
    ///
    /// @param text  on one line
    /// @param place where they stand in the edition; empty for the engine's own
    /// @param size  in points
    public record Words(String text, Optional<Place> place, Face face, double size, Ink ink) {
        /// The engine's own words.
        public static Words own(String text, Face face, double size, Ink ink) { return new Words(text, Optional.empty(), face, size, ink); }

        /// An item of the masthead.
        public static Words masthead(String text, int index, Face face, double size, Ink ink) {
            return new Words(text, Optional.of(new Place("", Part.MASTHEAD, index)), face, size, ink);
        }

        /// The same in another size.
        public Words at(double otherSize) { return new Words(text, place, face, otherSize, ink); }
    }

    /// The width of words in points.
    public double width(Words words) {
        return words.text().isEmpty() ? 0 : compositor.naturalWidth(StyledText.of(words.text(), words.face())) * words.size();
    }

    /// The words made smaller where they are wider than a room in points.
    public Words fitted(Words words, double room) {
        double wide = width(words);
        return wide <= room ? words : words.at(words.size() * Math.max(1e-3, room) / wide);
    }

    /// The words on one line, beginning at x.
    public Line line(Words words, double x, double baseline) {
        SetLine set = compositor.set(StyledText.of(words.text(), words.face()), ENDLESS, Setting.START).lines().getFirst();
        double size = words.size();
        return compositor.line(set, new Source(words.place(), 0, size, words.ink()),
                new Stand(x, baseline - Grid.ASCENT * size, set.right() * size, size, Grid.ASCENT * size));
    }

    /// The words on one line, ending at `right`.
    public Line endingAt(Words words, double right, double baseline) { return line(words, right - width(words), baseline); }

    /// The words on one line around the middle `x`.
    public Line centred(Words words, double x, double baseline) { return line(words, x - width(words) / 2, baseline); }
}
