package broadsheet.ui.kiosk;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.line.HeadlineSetter;
import broadsheet.typeset.line.SetHeadline;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import broadsheet.typeset.text.Words;
import java.util.stream.Collectors;

/// A headline in the lines an editor would break it into, for a label: where the sense pauses, never inside a word. Safe for any thread.
final class HeadlineLines {
    private static final HeadlineSetter SETTER = new HeadlineSetter(FaceMetrics.shippedOnly(), new Words());
    /// From here on a line ends inside a word, see [SetHeadline#badness].
    private static final double WORD_BROKEN = 100;
    private static final int MOST = 8;
    private static final double ANY_WIDTH = 1000;

    /// @param text with `\n` between its lines
    /// @param em   its widest line, in em
    record Broken(String text, double em) { }

    private HeadlineLines() { }

    /// In so many lines, or a few more where that would part a word or be wider than the room; forced breaks stay.
    /// @param room most a line should be wide, in em; kept to where words allow
    static Broken in(String headline, int lines, double room) {
        StyledText text = StyledText.of(headline.strip(), Face.SERIF_BOLD);
        Broken best = new Broken(headline.strip(), SETTER.width(text));
        double least = Double.POSITIVE_INFINITY;
        for (int count = Math.max(1, lines); count <= Math.max(lines, MOST); count++) {
            SetHeadline set = SETTER.set(text, ANY_WIDTH, count, Setting.Alignment.START);
            boolean fits = set.widest() <= room && set.badness() < WORD_BROKEN;
            double worth = fits ? 0 : set.badness() + Math.max(0, set.widest() - room) * WORD_BROKEN;
            if (worth < least) {
                least = worth;
                best = new Broken(joined(headline.strip(), set), set.widest());
            }
            if (fits) {
                break;
            }
        }
        return best;
    }

    private static String joined(String text, SetHeadline set) {
        return set.lines().stream().map(l -> text.substring(text.offsetByCodePoints(0, l.start()), text.offsetByCodePoints(0, l.end())).strip())
                .collect(Collectors.joining("\n"));
    }
}
