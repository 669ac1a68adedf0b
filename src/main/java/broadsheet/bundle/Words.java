package broadsheet.bundle;

/// Makes foreign names and values fit to stand in a message.
final class Words {
    private static final int LONGEST = 200;

    private Words() { }

    /// The words with control, format and lone surrogate characters as `�`, cut after 200 code points.
    static String shown(String words) {
        StringBuilder shown = new StringBuilder(Math.min(words.length(), LONGEST));
        words.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(unfit(c) ? 0xFFFD : c));
        if (words.length() > LONGEST && words.codePointCount(0, words.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.toString();
    }

    /// What kind of failure it was, e.g. `AccessDenied`; the system's own message may hold whole paths.
    static String reason(Exception failure) { return failure.getClass().getSimpleName().replaceFirst("Exception$", ""); }

    private static boolean unfit(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                 Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
