package broadsheet.render;

import broadsheet.typeset.layout.Ink;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// The colours a page is painted in. Immutable.
///
/// @param colours one for every token
public record Palette(Map<Token, Color> colours) {
    /// The light theme without a style sheet: what pages rendered to files are painted in.
    public static final Palette LIGHT = new Palette(Map.of());

    /// Fills what is missing with the light theme.
    public Palette {
        EnumMap<Token, Color> all = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            all.put(token, colours.getOrDefault(token, token.light()));
        }
        colours = java.util.Collections.unmodifiableMap(all);
    }

    /// The colour of a token.
    public Color get(Token token) { return java.util.Objects.requireNonNull(colours.get(token)); }

    /// The colour of a mark on the page.
    public Color get(Ink ink) {
        return get(switch (ink) {
            case TEXT -> Token.INK;
            case QUIET -> Token.INK_QUIET;
            case RULE -> Token.RULE;
            case HAIRLINE -> Token.HAIRLINE;
            case RED -> Token.RED;
            case PAPER -> Token.PAPER;
            case RED_TINT -> Token.RED_TINT;
        });
    }

    /// Whether the paper is dark.
    public boolean dark() { return get(Token.PAPER).getBrightness() < 0.4; }

    /// How much of a picture shows, 0 … 1: on dark paper a tenth is taken away, so that pictures do not glare.
    public double pictureOpacity() { return dark() ? 0.9 : 1; }
}
