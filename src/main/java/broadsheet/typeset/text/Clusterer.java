package broadsheet.typeset.text;

import java.util.List;

/// Cuts a paragraph into clusters, the pieces no line ever parts, and finds each one's face and width.
///
/// A combining mark or a format character joins what stands before it; the dash —— and the ellipsis …… are one cluster each, as are a
/// run of spaces and a forced break.
final class Clusterer {
    /// Marks where a word may be divided; drawn as a hyphen where a line ends at it, else not at all.
    static final char SOFT_HYPHEN = '\u00ad';
    private final GlyphMetrics metrics;
    private final StyledText text;
    private final Clusters clusters;
    private int style;
    private int at;
    private int offset;

    Clusterer(GlyphMetrics metrics, StyledText text) {
        this.metrics = metrics;
        this.text = text;
        this.clusters = new Clusters(text);
    }

    Clusters run() {
        String string = text.text();
        List<StyledText.Style> styles = text.styles();
        while (at < string.length()) {
            while (offset >= styles.get(style).end()) {
                style++;
            }
            int codePoint = string.codePointAt(at);
            CharClass type = CharClass.of(codePoint);
            switch (type) {
                case COMBINING, FORMAT -> joined(codePoint, type);
                case DASH, ELLIPSIS -> pair(codePoint, type);
                case SPACE -> spaces();
                case BREAK -> forcedBreak(codePoint);
                default -> single(codePoint, type);
            }
        }
        clusters.close(offset, at);
        return clusters;
    }

    private void single(int codePoint, CharClass type) {
        if (at > 0 && text.text().charAt(at - 1) == '\u200d' && clusters.size > 0) {
            step(codePoint);
            return;
        }
        Face face = type == CharClass.CONTROL ? Face.BOX : metrics.faceFor(text.styles().get(style).face(), codePoint);
        double advance = metrics.advance(face, codePoint);
        double width = width(codePoint, type, advance);
        add(codePoint, type, face, width, advance);
        if (type == CharClass.MID || type == CharClass.CONNECT) {
            nudge((width - advance) / 2);
        } else if (type == CharClass.OPEN) {
            nudge(width - advance);
        }
    }

    private static double width(int codePoint, CharClass type, double advance) {
        if (type.isFullWidthMark() || type == CharClass.CONTROL || codePoint == '～') {
            return 1;
        }
        return type == CharClass.MID ? 0.5 : advance;
    }

    /// Moves the last cluster's glyphs inside its frame: a mark in a box of the engine's own stands in the middle, an opening one right.
    private void nudge(double by) {
        int i = clusters.size - 1;
        clusters.nudge[i] = (float) (by * text.styles().get(clusters.styles[i]).scale());
    }

    private void joined(int codePoint, CharClass type) {
        if (clusters.size > 0 && clusters.type(clusters.size - 1) != CharClass.BREAK && clusters.type(clusters.size - 1) != CharClass.SPACE) {
            step(codePoint);
            return;
        }
        Face face = metrics.faceFor(text.styles().get(style).face(), codePoint);
        double advance = type == CharClass.FORMAT ? 0 : metrics.advance(face, codePoint);
        add(codePoint, type, face, advance, advance);
    }

    /// Two of — or … in a row are one piece of two em; a third begins the next.
    private void pair(int codePoint, CharClass type) {
        Face face = metrics.faceFor(text.styles().get(style).face(), codePoint);
        double advance = metrics.advance(face, codePoint);
        String string = text.text();
        boolean twice = at + 1 < string.length() && string.charAt(at + 1) == codePoint && offset + 1 < text.styles().get(style).end()
            && (codePoint == '—' || codePoint == '…' || codePoint == '⋯' || codePoint == '―');
        if (twice) {
            add(codePoint, type, face, 2, 2 * advance);
            step(codePoint);
        } else if (codePoint == '⸺' || codePoint == '⸻') {
            add(codePoint, type, face, codePoint == '⸺' ? 2 : 3, advance);
        } else {
            add(codePoint, type == CharClass.DASH ? CharClass.CONNECT : type, face, 1, advance);
            nudge((1 - advance) / 2);
        }
    }

    private void spaces() {
        Face face = text.styles().get(style).face();
        double scale = text.styles().get(style).scale();
        double width = 0;
        int first = at;
        int firstOffset = offset;
        String string = text.text();
        int end = text.styles().get(style).end();
        while (at < string.length() && offset < end && CharClass.of(string.charAt(at)) == CharClass.SPACE) {
            width += string.charAt(at) == '\u3000' ? 1 : 0.25;
            step(' ');
        }
        clusters.add(firstOffset, first, string.charAt(first), CharClass.SPACE, face, style, 0, 0);
        clusters.blankAfter[clusters.size - 1] = (float) (width * scale);
    }

    private void forcedBreak(int codePoint) {
        add(codePoint, CharClass.BREAK, text.styles().get(style).face(), 0, 0);
        if (codePoint == '\r' && at < text.text().length() && text.text().charAt(at) == '\n') {
            step('\n');
        }
    }

    private void add(int codePoint, CharClass type, Face face, double width, double advance) {
        double scale = text.styles().get(style).scale();
        clusters.add(offset, at, codePoint, type, face, style, width * scale, advance * scale);
        step(codePoint);
    }

    private void step(int codePoint) {
        at += Character.charCount(codePoint);
        offset++;
    }
}
