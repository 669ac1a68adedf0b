package broadsheet.proof.report;

/// Text as HTML takes it.
final class Html {
    private Html() { }

    /// Escaped for content and for attributes in double quotes; control characters, which no reader sees, are left out.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(c -> c >= ' ' && (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF) || c == '\n').forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
