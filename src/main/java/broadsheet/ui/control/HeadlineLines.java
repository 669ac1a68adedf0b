package broadsheet.ui.control;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.line.HeadlineSetter;
import broadsheet.typeset.line.SetHeadline;
import broadsheet.typeset.line.Setting;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import broadsheet.typeset.text.Words;
import java.util.stream.Collectors;

/// A headline in the lines an editor would break it into, for a label: where the sense pauses, never inside a word. Safe for any thread.
public final class HeadlineLines {
    private static final Face FACE = Face.SERIF_BOLD;
    private static final FaceMetrics METRICS = FaceMetrics.shippedOnly();
    private static final HeadlineSetter SETTER = new HeadlineSetter(METRICS, new Words());
    /// From here on a line ends inside a word, see [SetHeadline#badness].
    private static final double WORD_BROKEN = 100;
    private static final int MOST = 8;
    private static final double ANY_WIDTH = 1000;

    /// A headline broken into lines.
    /// @param text with `\n` between its lines
    /// @param em   its widest line as a label draws it, in em
    public record Broken(String text, double em) { }

    private HeadlineLines() { }

    /// In so many lines, or a few more where that would part a word or be wider than the room; forced breaks stay.
    /// @param room most a line should be wide, in em; kept to where words allow
    public static Broken in(String headline, int lines, double room) {
        String plain = headline.strip();
        StyledText text = StyledText.of(plain, FACE);
        Broken best = new Broken(plain, widest(plain));
        double least = Double.POSITIVE_INFINITY;
        for (int count = Math.max(1, lines); count <= Math.max(lines, MOST); count++) {
            SetHeadline set = SETTER.set(text, ANY_WIDTH, count, Setting.Alignment.START);
            String broken = joined(plain, set);
            double widest = widest(broken);
            boolean fits = widest <= room && set.badness() < WORD_BROKEN;
            double worth = fits ? 0 : set.badness() + Math.max(0, widest - room) * WORD_BROKEN;
            if (worth < least) {
                least = worth;
                best = new Broken(broken, widest);
            }
            if (fits) {
                break;
            }
        }
        return best;
    }

    /// In as few lines as the room allows, of about one length.
    /// @param room most a line should be wide, in em, above 0
    public static Broken within(String headline, double room) {
        return in(headline, (int) Math.ceil(widest(headline.strip()) / room), room);
    }

    /// The widest line as a label draws it, which does not trim the marks at its edges as the setter does.
    private static double widest(String text) {
        return text.lines().mapToDouble(l -> l.codePoints().mapToDouble(c -> METRICS.advance(METRICS.faceFor(FACE, c), c)).sum()).max().orElse(0);
    }

    private static String joined(String text, SetHeadline set) {
        return set.lines().stream().map(l -> text.substring(text.offsetByCodePoints(0, l.start()), text.offsetByCodePoints(0, l.end())).strip())
                .collect(Collectors.joining("\n"));
    }
}
