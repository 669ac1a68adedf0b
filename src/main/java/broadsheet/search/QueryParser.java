package broadsheet.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a person types into the search box. Never fails: what is not syntax is text to look for.
///
/// - terms are separated by white space, the full-width space included; an article must contain all of them
/// - `"…"` or `“…”` keeps spaces and is taken literally; an unclosed quotation runs to the end
/// - `-term` leaves out the articles that contain it
/// - `标题:` `正文:` `图片说明:` `作者:` (`title:` `body:` `caption:` `author:`, either colon) confine one term
/// - `2024-01..2025-01-11`, `2024..`, `日期:2024-05` (`date:`) confine the editions' days
public final class QueryParser {
    private static final Map<String, Scope> FIELDS = Map.of("标题", Scope.TITLE, "title", Scope.TITLE, "正文", Scope.BODY,
            "body", Scope.BODY, "图片说明", Scope.CAPTION, "caption", Scope.CAPTION, "作者", Scope.AUTHOR, "author", Scope.AUTHOR);
    private static final Set<String> DATE_FIELDS = Set.of("日期", "date");
    private static final Pattern FIELD = Pattern.compile("([\\p{L}]{2,8})[:：](.*)", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final String QUOTES = "\"“”＂";

    private QueryParser() { }

    /// The query a text stands for, looking everywhere.
    public static Query parse(String text) { return parse(text, Scope.ALL); }

    /// The query a text stands for, confined to some scopes (never empty).
    public static Query parse(String text, Set<Scope> scopes) {
        List<Query.Term> terms = new ArrayList<>();
        DateRange dates = DateRange.ALL;
        for (String token : tokens(text)) {
            Optional<DateRange> range = dates(token);
            if (range.isPresent()) {
                dates = range.get();
            } else {
                Query.Term term = term(token);
                if (!term.text().isEmpty()) {
                    terms.add(term);
                }
            }
        }
        return new Query(terms, scopes, dates);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote(c) && (quoted || opens(token))) {
                quoted = !quoted;
                token.append('"');
            } else if (!quoted && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                add(token, tokens);
            } else {
                token.append(c);
            }
            if (!quoted && token.length() > 1 && token.charAt(token.length() - 1) == '"' && quote(c)) {
                add(token, tokens);
            }
        }
        add(token, tokens);
        return tokens;
    }

    /// A quotation mark opens a phrase at the start of a term, after its minus sign or after its field; elsewhere it is text.
    private static boolean opens(StringBuilder token) {
        String head = token.toString();
        return head.isEmpty() || minus(head.charAt(0)) && head.length() == 1 || field(strip(head)).filter(f -> f.rest().isEmpty()).isPresent();
    }

    private static void add(StringBuilder token, List<String> tokens) {
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }

    private static Query.Term term(String token) {
        boolean excluded = token.length() > 1 && minus(token.charAt(0));
        String rest = excluded ? token.substring(1) : token;
        Optional<Field> field = field(rest);
        Set<Scope> scopes = field.map(f -> Set.of(f.scope())).orElse(Scope.ALL);
        String text = field.map(Field::rest).orElse(rest);
        if (!text.startsWith("\"")) {
            return new Query.Term(text, scopes, excluded, false);
        }
        int end = text.length() > 1 && text.endsWith("\"") ? text.length() - 1 : text.length();
        return new Query.Term(text.substring(1, end), scopes, excluded, true);
    }

    private record Field(Scope scope, String rest) { }

    private static Optional<Field> field(String text) {
        Matcher matcher = FIELD.matcher(text);
        return matcher.matches() ? Optional.ofNullable(FIELDS.get(matcher.group(1).toLowerCase(Locale.ROOT)))
                .map(scope -> new Field(scope, matcher.group(2))) : Optional.empty();
    }

    private static Optional<DateRange> dates(String token) {
        Matcher matcher = FIELD.matcher(token);
        boolean named = matcher.matches() && DATE_FIELDS.contains(matcher.group(1).toLowerCase(Locale.ROOT));
        String text = named ? matcher.group(2) : token;
        int dots = text.indexOf("..");
        if (dots < 0 && !named || text.equals("..")) {
            return Optional.empty();
        }
        String from = dots < 0 ? text : text.substring(0, dots);
        String to = dots < 0 ? text : text.substring(dots + 2);
        try {
            LocalDate first = from.isEmpty() ? LocalDate.MIN : day(from, false);
            LocalDate last = to.isEmpty() ? LocalDate.MAX : day(to, true);
            return Optional.of(first.isAfter(last) ? new DateRange(day(to, false), day(from, true)) : new DateRange(first, last));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /// The first or the last day of what is named: a year, a month or a day. @throws DateTimeException if it is none
    private static LocalDate day(String text, boolean last) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException(text);
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return month.atDay(Integer.parseInt(matcher.group(3)));
    }

    private static String strip(String token) { return !token.isEmpty() && minus(token.charAt(0)) ? token.substring(1) : token; }

    private static boolean minus(char c) { return c == '-' || c == '－'; }

    private static boolean quote(char c) { return QUOTES.indexOf(c) >= 0; }
}
