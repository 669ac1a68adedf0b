package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.CharClass;

/// Gives a line its width by the order of squeeze and stretch (`typesetting.md` §1.5; CLREQ §3.2.3, GB/T 15834).
final class Justifier {
    /// How wide a word space (T1) or a Han–Latin gap (T2) grows before all gaps grow alike (T3).
    private static final double WIDEST_GAP = 0.5;
    /// The most the letters of a line without gaps are spaced.
    static final double WIDEST_SPACING = 0.15;
    /// The most that opens between an opening mark at a line's start and what it opens.
    private static final double WIDEST_OPENING = 0.25;
    /// S2 … S8, by number.
    private static final int LEVELS = 9;
    private static final double HAIR = 1e-9;
    private final Analysis text;

    Justifier(Analysis text) { this.text = text; }

    /// The glue before each cluster of the line `from` … before `to`, as wide as makes the line `room` wide; the first is 0.
    ///
    /// @param stretch false for a last line: it may be squeezed, never stretched
    float[] glue(int from, int to, double room, boolean stretch) {
        float[] glue = new float[to - from];
        System.arraycopy(text.glue(), from, glue, 0, glue.length);
        if (glue.length > 0) {
            glue[0] = 0;
        }
        double less = room - text.natural(from, to);
        if (less < 0) {
            squeeze(glue, from, -less);
        } else if (stretch && less > 0) {
            stretch(glue, from, less);
        }
        return glue;
    }

    private void squeeze(float[] glue, int from, double need) {
        byte[] levels = text.levels();
        float[] shrink = text.shrink();
        double[] given = new double[LEVELS];
        for (int i = 1; i < glue.length; i++) {
            given[levels[from + i]] += shrink[from + i];
        }
        for (int level = 2; level < LEVELS && need > HAIR; level++) {
            if (given[level] <= 0) {
                continue;
            }
            double share = Math.min(1, need / given[level]);
            for (int i = 1; i < glue.length; i++) {
                if (levels[from + i] == level) {
                    glue[i] -= (float) (shrink[from + i] * share);
                }
            }
            need -= given[level] * share;
        }
    }

    private void stretch(float[] glue, int from, double more) {
        double left = grow(glue, from, more, Analysis.WORD_SPACE);
        left = grow(glue, from, left, Analysis.HAN_LATIN);
        int gaps = 0;
        for (int i = 1; i < glue.length; i++) {
            gaps += text.stretches()[from + i] == Analysis.RIGID ? 0 : 1;
        }
        if (gaps == 0) {
            space(glue, from, left);
        }
        if (left > HAIR && gaps > 0) {
            alike(glue, from, left, gaps);
        }
    }

    /// T3. An opening mark at the line's start stays by the text it opens: what it does not take, the other gaps do.
    private void alike(float[] glue, int from, double left, int gaps) {
        int first = 1;
        if (gaps > 1 && left / gaps > WIDEST_OPENING && text.type(from) == CharClass.OPEN && text.stretches()[from + 1] != Analysis.RIGID) {
            glue[1] += (float) WIDEST_OPENING;
            left -= WIDEST_OPENING;
            gaps--;
            first = 2;
        }
        for (int i = first; i < glue.length; i++) {
            if (text.stretches()[from + i] != Analysis.RIGID) {
                glue[i] += (float) (left / gaps);
            }
        }
    }

    /// A line that is all one run (an address, a broken word) has no gap to open: its letters are spaced, if that is little.
    private void space(float[] glue, int from, double left) {
        int letters = 0;
        for (int i = 1; i < glue.length; i++) {
            letters += text.type(from + i) == CharClass.SPACE ? 0 : 1;
        }
        if (letters > 0 && left / letters <= WIDEST_SPACING) {
            for (int i = 1; i < glue.length; i++) {
                glue[i] += text.type(from + i) == CharClass.SPACE ? 0 : (float) (left / letters);
            }
        }
    }

    /// Lets all gaps of one kind grow alike, none beyond its widest; returns what is left over.
    private double grow(float[] glue, int from, double more, byte kind) {
        double room = 0;
        for (int i = 1; i < glue.length; i++) {
            room += text.stretches()[from + i] == kind ? Math.max(0, WIDEST_GAP - glue[i]) : 0;
        }
        if (room <= 0 || more <= HAIR) {
            return more;
        }
        double share = Math.min(1, more / room);
        for (int i = 1; i < glue.length; i++) {
            if (text.stretches()[from + i] == kind) {
                glue[i] += (float) (Math.max(0, WIDEST_GAP - glue[i]) * share);
            }
        }
        return more - room * share;
    }
}
