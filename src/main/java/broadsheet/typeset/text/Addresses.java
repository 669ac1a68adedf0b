package broadsheet.typeset.text;

/// Finds where addresses and paths (https://…, www.…, name@host, /a/b) may end a line: after one of their marks, never beside the solidus,
/// which neither begins nor ends a line (U7; CLREQ level “GB” for /). Where no mark lies right, between two letters, rather than leave a hole.
final class Addresses {
    private static final String MARKS = "._-?&=#:;+";
    private static final String NONE = "";
    /// What a boundary is: no part of an address, after a mark of one, between two letters of one.
    static final byte OUTSIDE = 0, AFTER_MARK = 1, IN_WORD = 2;

    private Addresses() { }

    /// Whether a text can hold an address at all: what spares most paragraphs the search.
    static boolean mayHold(String text) { return text.indexOf('/') >= 0 || text.indexOf('@') >= 0 || text.contains("www."); }

    /// What the boundary before each UTF-16 unit is: [#OUTSIDE], [#AFTER_MARK], [#IN_WORD].
    static byte[] breaks(String text) {
        byte[] breaks = new byte[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end > at && isAddress(text, at, end)) {
                mark(text, at, end, breaks);
            }
            at = Math.max(end, at + 1);
        }
        return breaks;
    }

    private static void mark(String text, int from, int end, byte[] breaks) {
        for (int i = from + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            boolean number = Character.isDigit(text.charAt(i)) && i >= 2 && Character.isDigit(text.charAt(i - 2));
            if (MARKS.indexOf(before) >= 0 && Character.isLetterOrDigit(text.charAt(i)) && !(number && before == '.')) {
                breaks[i] = AFTER_MARK;
            } else if (Character.isLetter(before) && Character.isLetter(text.charAt(i))) {
                breaks[i] = IN_WORD;
            }
        }
    }

    private static boolean isAddress(String text, int from, int end) {
        String part = end - from < 4 ? NONE : text.substring(from, end);
        int solidus = part.indexOf('/');
        return part.contains("://") || part.startsWith("www.") || part.indexOf('@') > 0 && part.indexOf('.') > 0
            || solidus >= 0 && part.indexOf('/', solidus + 1) > 0 && part.chars().anyMatch(Character::isLetter);
    }

    private static boolean isPart(char c) { return c > ' ' && c < 0x7F && "()[]{}<>\"'".indexOf(c) < 0; }
}
