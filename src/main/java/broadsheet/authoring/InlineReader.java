package broadsheet.authoring;

import broadsheet.edition.Inline;
import broadsheet.edition.Inline.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Reads the running text of a Markdown block into runs.
///
/// A line end of the source joins two Han characters directly and parts Latin words by a space, as the printed text would.
final class InlineReader {
    private static final Map<String, Style> TAGS = Map.of("<sup>", Style.SUPERSCRIPT, "<sub>", Style.SUBSCRIPT);
    private static final Map<String, Style> END_TAGS = Map.of("</sup>", Style.SUPERSCRIPT, "</sub>", Style.SUBSCRIPT);

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Set<Style> styles = EnumSet.noneOf(Style.class);
    private final boolean keepsLineEnds;
    private boolean lineEnded;

    private InlineReader(boolean keepsLineEnds) { this.keepsLineEnds = keepsLineEnds; }

    /// The runs of a block's children; neighbouring runs of one style are one.
    static List<Inline> read(Node block) { return new InlineReader(false).all(block); }

    /// The words of a block's children, each line of the source for itself.
    static String lines(Node block) { return Inline.text(new InlineReader(true).all(block)); }

    private List<Inline> all(Node block) {
        children(block);
        flush();
        return List.copyOf(inlines);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
    }

    private void node(Node node) {
        switch (node) {
            case Text text -> add(text.getLiteral());
            case Code code -> add(code.getLiteral());
            case HtmlInline tag -> tag(tag.getLiteral());
            case SoftLineBreak _ -> lineEnded = true;
            case HardLineBreak _ -> {
                flush();
                inlines.add(new Inline.LineBreak());
            }
            case Emphasis emphasis -> styled(Style.EMPHASIS, emphasis);
            case StrongEmphasis strong -> styled(Style.STRONG, strong);
            default -> children(node);
        }
    }

    private void styled(Style style, Node node) {
        flush();
        boolean outermost = styles.add(style);
        children(node);
        flush();
        if (outermost) {
            styles.remove(style);
        }
    }

    private void tag(String tag) {
        if (TAGS.containsKey(tag)) {
            flush();
            styles.add(TAGS.get(tag));
        } else if (END_TAGS.containsKey(tag)) {
            flush();
            styles.remove(END_TAGS.get(tag));
        } else {
            add(tag);
        }
    }

    private void add(String text) {
        if (lineEnded && !text.isEmpty() && !words.isEmpty()) {
            boolean han = wide(words.codePointBefore(words.length())) || wide(text.codePointAt(0));
            words.append(keepsLineEnds ? "\n" : han ? "" : " ");
        }
        lineEnded = false;
        words.append(text);
    }

    private static boolean wide(int codePoint) { return codePoint >= 0x2E80 || "“”‘’—…·".indexOf(codePoint) >= 0; }

    private void flush() {
        if (!words.isEmpty()) {
            inlines.add(new Inline.Run(words.toString(), styles));
            words.setLength(0);
        }
    }
}
