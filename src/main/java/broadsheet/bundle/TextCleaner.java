package broadsheet.bundle;

import java.util.EnumMap;
import java.util.Map;

/// Takes out of a text what is not text: control characters, characters that turn its direction, piles of combining marks,
/// halves of surrogate pairs. Everything else stays to the character: full-width spaces, variants, misprints.
///
/// This is the one gate through which words enter an edition; nothing behind it needs to clean again. Removed characters are
/// counted and reported with [#report]. One cleaner serves one text or one block; not thread-safe.
final class TextCleaner {
    private final int mostMarks;
    private final Map<ProblemId, Integer> counts = new EnumMap<>(ProblemId.class);
    private int marks;

    TextCleaner(BundleLimits limits) { this.mostMarks = limits.marks(); }

    /// The text without what is removed; line breaks and tabs are kept (see [Spaces]).
    String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            append(clean, c);
        }
        return clean.toString();
    }

    /// Tells what was removed since the last report.
    void report(ProblemLog log, String file, String where) {
        counts.forEach((id, count) -> log.add(id, file, where, String.valueOf(count)));
        counts.clear();
    }

    private void append(StringBuilder clean, int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        marks = mark ? marks + 1 : 0;
        if (mark && marks > mostMarks) {
            count(ProblemId.TEXT_MARKS);
        } else if (type == Character.CONTROL && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFEFF) {
            count(ProblemId.TEXT_CONTROL);
        } else if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            count(ProblemId.TEXT_BIDI);
        } else if (type == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF) {
            count(ProblemId.TEXT_SURROGATE);
            clean.append('\uFFFD');
        } else {
            clean.appendCodePoint(c);
        }
    }

    private void count(ProblemId id) { counts.merge(id, 1, Integer::sum); }
}
