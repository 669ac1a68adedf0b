package broadsheet.bundle;

/// White space of the file, as against spaces of the paper. A run of spaces that holds a line break or a tab is how the file
/// was indented: it becomes one space, or nothing between two Chinese characters (CSS Text 3 §4.1.3) and at the ends of a
/// text. Every other space stays as printed, full-width ones included.
///
/// Fed piece by piece, since a run may reach over the end of a styled piece; not thread-safe.
final class Spaces {
    private int last = -1;
    private boolean pending;

    /// A single text, folded.
    static String fold(String text) { return new Spaces().piece(text); }

    /// The next piece of a text, folded; a break at its end takes effect at the next visible character.
    String piece(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean breaks = false;
            while (end < text.length() && white(text.charAt(end))) {
                breaks |= text.charAt(end) != ' ';
                end++;
            }
            if (end > i && (breaks || pending)) {
                pending = true;
                i = end;
            } else {
                int c = text.codePointAt(i);
                settle(folded, c);
                folded.appendCodePoint(c);
                last = c;
                i += Character.charCount(c);
            }
        }
        return folded.toString();
    }

    /// Something that is not text came: a forced line break, after which indentation is nothing.
    void broken() {
        last = -1;
        pending = false;
    }

    private void settle(StringBuilder folded, int next) {
        boolean space = pending && last != -1 && last != ' ' && next != ' ' && !(wide(last) && wide(next));
        pending = false;
        if (space) {
            folded.append(' ');
        }
    }

    private static boolean white(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    private static boolean wide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60 || "“”‘’—…·".indexOf(c) >= 0;
        };
    }
}
