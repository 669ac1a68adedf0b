package broadsheet.typeset.text;

/// The glue and the break rule at every boundary between clusters (`typesetting.md` §1.3–1.5).
final class Boundaries {
    /// S7, squeezing 。？！; and S8, the house's own last resort: setting Han closer by a hair.
    static final byte SENTENCE_END = 7, TRACKING = 8;
    /// The most that Han is set closer, in em: half of what the side bearings of two Han leave white between them.
    private static final float CLOSER = 0.05f;
    /// Natural Han–Latin gap in em, CLREQ's widest, because a line that gives is better than one that grows; least by S6.
    static final float HAN_LATIN_GAP = 0.25f;
    private static final float HAN_LATIN_LEAST = 0.125f;

    final float[] glue;
    final float[] shrink;
    final byte[] levels;
    final byte[] stretches;
    final byte[] breaks;
    private final Clusters clusters;
    private final BreakRules rules;

    Boundaries(Clusters clusters) {
        this.clusters = clusters;
        int room = clusters.size + 1;
        glue = new float[room];
        shrink = new float[room];
        levels = new byte[room];
        stretches = new byte[room];
        breaks = new byte[room];
        rules = new BreakRules(clusters);
        for (int i = 1; i < clusters.size; i++) {
            between(i);
            breaks[i] = rules.at(i);
        }
        if (clusters.size > 0) {
            breaks[clusters.size] = Analysis.FORCED;
        }
    }

    private void between(int i) {
        CharClass a = clusters.type(i - 1);
        CharClass b = clusters.type(i);
        float blank = clusters.blankAfter[i - 1] + clusters.blankBefore[i];
        if (b == CharClass.SPACE || b == CharClass.BREAK || a == CharClass.BREAK) {
            return;
        }
        if (a == CharClass.SPACE || a == CharClass.HARD_SPACE) {
            space(i, blank + (i >= 2 && a == CharClass.SPACE ? clusters.blankAfter[i - 2] : 0));
        } else if (isRaised(i)) {
            glue[i] = blank;
        } else if (blank > 0) {
            marks(i, a, b, blank);
        } else if (a == CharClass.HAN && b.isAlphanumeric() || a.isAlphanumeric() && b == CharClass.HAN) {
            hanLatin(i);
        } else if (isLoose(a, b)) {
            stretches[i] = Analysis.PLAIN;
            if (isTracked(a, b)) {
                levels[i] = TRACKING;
                shrink[i] = CLOSER;
            }
        }
    }

    /// Between Han, and between Han and the inner side of a mark, which is white.
    private static boolean isTracked(CharClass a, CharClass b) {
        boolean before = a == CharClass.HAN || a == CharClass.OPEN;
        return before && (b == CharClass.HAN || b == CharClass.STOP_INNER || b == CharClass.STOP_END || b == CharClass.CLOSE);
    }

    private void space(int i, float width) {
        boolean single = width > 0 && width < 0.3f;
        boolean mixed = single && i >= 2 && (clusters.type(i - 2) == CharClass.HAN || clusters.type(i) == CharClass.HAN);
        glue[i] = mixed ? HAN_LATIN_GAP : width;
        shrink[i] = mixed ? HAN_LATIN_GAP - HAN_LATIN_LEAST : 0;
        levels[i] = (byte) (mixed ? 6 : 0);
        stretches[i] = mixed ? Analysis.HAN_LATIN : Analysis.WORD_SPACE;
    }

    private void hanLatin(int i) {
        glue[i] = HAN_LATIN_GAP;
        shrink[i] = HAN_LATIN_GAP - HAN_LATIN_LEAST;
        levels[i] = 6;
        stretches[i] = Analysis.HAN_LATIN;
    }

    /// W1: two marks in a row share half an em; the combinations ?! take one em in all (GB/T 15834 via CLREQ).
    private void marks(int i, CharClass a, CharClass b, float blank) {
        boolean adjacent = a.isFullWidthMark() && b.isFullWidthMark();
        glue[i] = adjacent ? Math.max(0, blank - 0.5f) : blank;
        shrink[i] = glue[i];
        stretches[i] = Analysis.PLAIN;
        CharClass giving = clusters.blankAfter[i - 1] > 0 ? a : b;
        levels[i] = switch (giving) {
            case STOP_END -> SENTENCE_END;
            case STOP_INNER -> 5;
            case MID -> 3;
            default -> 4;
        };
    }

    /// Whether a gap may open between two clusters that have none: not inside numbers, words and dashes, nor beside a connecting mark.
    private static boolean isLoose(CharClass a, CharClass b) {
        if (a == CharClass.CONNECT || b == CharClass.CONNECT || a == CharClass.SOLIDUS || b == CharClass.SOLIDUS) {
            return false;
        }
        return isWide(a) || isWide(b);
    }

    private static boolean isWide(CharClass type) {
        return switch (type) {
            case HAN, STOP_INNER, STOP_END, CLOSE, OPEN, MID, DASH, ELLIPSIS -> true;
            case CONNECT, SOLIDUS, DIGIT, LETTER, PREFIX, POSTFIX, LATIN_STOP, LATIN_CLOSE, LATIN_OPEN, SPACE, HARD_SPACE, BREAK,
                 COMBINING, FORMAT, CONTROL, OTHER -> false;
        };
    }

    private boolean isRaised(int i) { return clusters.text.styles().get(clusters.styles[i]).raise() != 0; }
}
