package broadsheet.typeset.text;

/// Finds where addresses and paths (https://…, www.…, name@host, /a/b) may end a line: after one of their marks, never beside the solidus,
/// which neither begins nor ends a line (U7; CLREQ level “GB” for /).
final class Addresses {
    private static final String MARKS = "._-?&=#:;+";
    private static final String NONE = "";

    private Addresses() { }

    /// Whether a text can hold an address at all: what spares most paragraphs the search.
    static boolean mayHold(String text) { return text.indexOf('/') >= 0 || text.indexOf('@') >= 0 || text.contains("www."); }

    /// Whether a line may end before each UTF-16 unit because it stands inside an address, after a mark of it.
    static boolean[] breaks(String text) {
        boolean[] breaks = new boolean[text.length() + 1];
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

    private static void mark(String text, int from, int end, boolean[] breaks) {
        for (int i = from + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            boolean number = Character.isDigit(text.charAt(i)) && i >= 2 && Character.isDigit(text.charAt(i - 2));
            breaks[i] = MARKS.indexOf(before) >= 0 && Character.isLetterOrDigit(text.charAt(i)) && !(number && before == '.');
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
