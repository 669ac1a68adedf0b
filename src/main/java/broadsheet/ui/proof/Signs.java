package broadsheet.ui.proof;

import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.ui.control.Texts;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// The trade's signs at the keyboard (GB/T 14706—1993).
final class Signs {
    private Signs() { }

    /// The key that chooses a sign.
    static KeyCode key(Sign sign) {
        return switch (sign) {
            case DELETE -> KeyCode.D;
            case INSERT -> KeyCode.A;
            case REPLACE -> KeyCode.R;
            case TRANSPOSE -> KeyCode.T;
            case NEW_PARAGRAPH -> KeyCode.N;
            case RUN_ON -> KeyCode.J;
            case WIDEN -> KeyCode.W;
            case NARROW -> KeyCode.X;
            case MOVE -> KeyCode.V;
            case KEEP -> KeyCode.K;
            case QUERY -> KeyCode.Q;
            case COMMENT -> KeyCode.C;
        };
    }

    /// The sign of a key.
    static Optional<Sign> of(KeyCode code) {
        for (Sign sign : Sign.values()) {
            if (key(sign) == code) {
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }

    /// A mark's sign in words: 删、改, of a picture 改图.
    static String say(Texts texts, Mark mark) { return texts.say(key(mark.sign(), mark.anchor() instanceof Anchor.OfPicture)); }

    /// The key of a sign's name.
    static String key(Sign sign, boolean picture) { return "desk.sign." + Words.code(sign) + (picture && sign == Sign.REPLACE ? ".picture" : ""); }

    /// How a sign is written in a line of text.
    static String glyph(Sign sign) {
        return switch (sign) {
            case DELETE -> "\u2717";
            case INSERT -> "\u2227";
            case REPLACE -> "\u25cb";
            case TRANSPOSE -> "\u223d";
            case NEW_PARAGRAPH -> "\u250d";
            case RUN_ON -> "\u2192";
            case WIDEN -> "\u2228";
            case NARROW -> "\u2312";
            case MOVE -> "\u2197";
            case KEEP -> "\u25b3";
            case QUERY -> "?";
            case COMMENT -> "\u203b";
        };
    }
}
