package broadsheet.bundle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Whether every element of some markup is closed in turn. The parser repairs what is not, silently; the newsroom should know.
/// Reads the markup once, whatever it holds.
final class MarkupBalance {
    private final String markup;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private MarkupBalance(String markup) { this.markup = markup; }

    static boolean balanced(String markup) {
        MarkupBalance scan = new MarkupBalance(markup);
        scan.at = markup.indexOf('<');
        while (scan.at >= 0) {
            if (!scan.tag()) {
                return false;
            }
            scan.at = markup.indexOf('<', scan.at);
        }
        return scan.open.isEmpty();
    }

    /// Steps over the tag, comment, section or instruction at the current place.
    private boolean tag() {
        if (markup.startsWith("<!--", at)) {
            return past("-->", at + 4);
        }
        if (markup.startsWith("<![CDATA[", at)) {
            return past("]]>", at + 9);
        }
        int end = markup.indexOf('>', at);
        if (end < 0 || end == at + 1) {
            return false;
        }
        char first = markup.charAt(at + 1);
        boolean element = first != '!' && first != '?';
        boolean fine = !element || element(markup.substring(at + 1, end));
        at = end + 1;
        return fine;
    }

    private boolean element(String inside) {
        boolean closing = inside.startsWith("/");
        String name = name(closing ? inside.substring(1) : inside);
        if (name.isEmpty() || inside.indexOf('<') >= 0) {
            return false;
        }
        if (closing) {
            return name.equals("br") || !open.isEmpty() && open.pop().equals(name);
        }
        if (!inside.endsWith("/") && !name.equals("br")) {
            open.push(name);
        }
        return true;
    }

    private static String name(String inside) {
        int end = 0;
        while (end < inside.length() && !Character.isWhitespace(inside.charAt(end)) && inside.charAt(end) != '/') {
            end++;
        }
        String name = inside.substring(0, end);
        return !name.isEmpty() && Character.isLetter(name.charAt(0)) ? name.toLowerCase(Locale.ROOT) : "";
    }

    private boolean past(String mark, int from) {
        int end = markup.indexOf(mark, from);
        at = end + mark.length();
        return end >= 0;
    }
}
