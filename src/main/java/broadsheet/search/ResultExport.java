package broadsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A result list to take away: plain text for reading, CSV for a spreadsheet, and maps and lists that any JSON writer writes.
/// Only listed hits appear; the totals are those of the whole result.
public final class ResultExport {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("edition", "date", "nameplate", "section", "page", "article", "title",
            "scope", "part", "index", "start", "end", "before", "match", "after");

    private ResultExport() { }

    /// Grouped as shown: edition, tab, article, then a line for each hit with the words found in 【 】.
    public static String text(SearchResult result) {
        StringBuilder out = new StringBuilder();
        for (SearchResult.InEdition edition : result.editions()) {
            line(out, 0, edition.date() + " " + edition.nameplate() + " " + edition.title());
            for (SearchResult.InSection section : edition.sections()) {
                if (!section.title().isEmpty()) {
                    line(out, 1, section.title());
                }
                for (SearchResult.InArticle article : section.articles()) {
                    line(out, 2, article.title() + " (" + article.hits() + ")");
                    article.listed().forEach(h -> line(out, 3, h.before() + "【" + h.match() + "】" + h.after()));
                }
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, int depth, String text) { out.append("  ".repeat(depth)).append(text.strip()).append('\n'); }

    /// RFC 4180 with a header line, UTF-8 with a byte order mark so that spreadsheets read the Chinese; a text that a spreadsheet
    /// would run as a formula gets an apostrophe in front.
    public static String csv(SearchResult result) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK).append(String.join(",", COLUMNS)).append("\r\n");
        for (Map<String, Object> row : rows(result)) {
            out.append(row.values().stream().map(ResultExport::cell).collect(Collectors.joining(","))).append("\r\n");
        }
        return out.toString();
    }

    private static String cell(Object value) {
        String text = value.toString();
        if (value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /// One flat row per listed hit, keys in the order of the CSV's columns; `start` and `end` count code points.
    public static List<Map<String, Object>> rows(SearchResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SearchResult.InEdition edition : result.editions()) {
            for (SearchResult.InSection section : edition.sections()) {
                for (SearchResult.InArticle article : section.articles()) {
                    article.listed().forEach(hit -> rows.add(row(edition, section, article, hit)));
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> row(SearchResult.InEdition edition, SearchResult.InSection section,
                                           SearchResult.InArticle article, Hit hit) {
        List<Object> values = List.of(edition.edition(), edition.date().toString(), edition.nameplate(), section.title(), article.page(),
                article.article(), article.title(), hit.scope().name().toLowerCase(Locale.ROOT),
                hit.span().place().part().name().toLowerCase(Locale.ROOT), hit.span().place().index(),
                hit.span().start(), hit.span().end(), hit.before(), hit.match(), hit.after());
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            row.put(COLUMNS.get(i), values.get(i));
        }
        return row;
    }

    /// The shape of `broadsheet search … --json`: totals, then editions with their tabs that match and their hits.
    public static Map<String, Object> json(SearchResult result) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("hits", result.hits());
        out.put("articles", result.articles());
        out.put("complete", result.complete());
        out.put("editions", result.editions().stream().map(ResultExport::json).toList());
        return out;
    }

    private static Map<String, Object> json(SearchResult.InEdition edition) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("edition", edition.edition());
        out.put("source", edition.source());
        out.put("date", edition.date().toString());
        out.put("nameplate", edition.nameplate());
        out.put("title", edition.title());
        out.put("matchingTabs", edition.tabs());
        out.put("articles", edition.sections().stream().flatMap(s -> s.articles().stream().map(a -> json(s, a))).toList());
        return out;
    }

    private static Map<String, Object> json(SearchResult.InSection section, SearchResult.InArticle article) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("article", article.article());
        out.put("title", article.title());
        out.put("section", section.title());
        out.put("page", article.page());
        out.put("hits", article.hits());
        out.put("listed", article.listed().stream().map(ResultExport::json).toList());
        return out;
    }

    private static Map<String, Object> json(Hit hit) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("scope", hit.scope().name().toLowerCase(Locale.ROOT));
        out.put("part", hit.span().place().part().name().toLowerCase(Locale.ROOT));
        out.put("index", hit.span().place().index());
        out.put("start", hit.span().start());
        out.put("end", hit.span().end());
        out.put("before", hit.before());
        out.put("match", hit.match());
        out.put("after", hit.after());
        return out;
    }
}
