package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.CharClass;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.ArrayList;
import java.util.List;

/// Joins neighbouring clusters of a line that stand at their natural distance into one run, so that most lines are drawn in few calls.
final class RunJoiner {
    private static final float HAIR = 1e-4f;
    private final Analysis text;
    private final List<SetLine.Run> runs = new ArrayList<>();
    private int first = -1;
    private int next = -1;
    private float left;
    private float right;
    /// Drawn after the last run where a word is divided at a soft hyphen.
    private String hyphen = "";

    RunJoiner(Analysis text) { this.text = text; }

    /// Adds a cluster whose frame begins at `x`.
    void add(int cluster, float x) {
        CharClass type = text.type(cluster);
        if (type == CharClass.SPACE || type == CharClass.HARD_SPACE || type == CharClass.BREAK) {
            flush();
            return;
        }
        float at = x + text.nudge()[cluster];
        if (first >= 0 && (next != cluster || Math.abs(at - right) > HAIR || !joins(cluster))) {
            flush();
        }
        if (first < 0) {
            first = cluster;
            left = at;
        }
        next = cluster + 1;
        right = at + (kind(cluster) == SetLine.Kind.DASH ? text.ink()[cluster] : text.drawn()[cluster]);
    }

    /// Ends the last run and returns them all.
    List<SetLine.Run> finish() {
        if (first >= 0 && text.glue()[next] < 0) {
            right += text.ink()[next - 1] - text.drawn()[next - 1];
            hyphen = "-";
        }
        flush();
        return runs;
    }

    private boolean joins(int cluster) {
        return kind(first) == SetLine.Kind.GLYPHS && kind(cluster) == SetLine.Kind.GLYPHS
            && text.styleIndex(first) == text.styleIndex(cluster)
            && text.face(first).equals(text.face(cluster));
    }

    private SetLine.Kind kind(int cluster) {
        if (text.face(cluster).equals(Face.BOX)) {
            return SetLine.Kind.BOX;
        }
        return text.type(cluster) == CharClass.DASH ? SetLine.Kind.DASH : SetLine.Kind.GLYPHS;
    }

    private void flush() {
        if (first < 0) {
            return;
        }
        StyledText.Style style = text.style(first);
        String drawn = drawn(text.text().text().substring(text.chars()[first], text.chars()[next])) + hyphen;
        if (!drawn.isEmpty()) {
            runs.add(new SetLine.Run(kind(first), drawn, text.offsets()[first], left, right - left, text.face(first),
                (float) style.scale(), (float) style.raise()));
        }
        first = -1;
    }

    /// Leaves out what has no picture but would turn the direction of what is drawn: direction marks, soft hyphens, stray joiners.
    private static String drawn(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (isDropped(source.charAt(i)) || Character.isSurrogate(source.charAt(i))) {
                return source.codePoints().filter(c -> !isDropped(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return source;
    }

    private static boolean isDropped(int codePoint) {
        return CharClass.of(codePoint) == CharClass.FORMAT && codePoint != '\u200c' && codePoint != '\u200d';
    }
}
