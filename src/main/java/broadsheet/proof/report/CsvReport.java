package broadsheet.proof.report;

import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.report.Item.Content;
import broadsheet.proof.report.Item.Where;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The report's items as comma-separated values (RFC 4180), a line each, for a spreadsheet: with the byte order mark by which it knows UTF-8,
/// and with every cell a spreadsheet would run as a formula made a text.
public final class CsvReport {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    /// What begins a formula, also as Chinese keyboards type it, or hides its beginning.
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";
    private static final List<String> COLUMNS = List.of("number", "id", "label", "rule", "status", "page", "article", "headline", "where", "paragraph",
            "offset", "length", "quote", "proposal", "message", "note", "stage", "author", "time", "error", "points", "counted");

    private final ReportWords words;

    /// @param words for the heads of the columns and the messages
    public CsvReport(ReportWords words) { this.words = words; }

    /// The lines.
    public String write(ProofReport report) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(line(COLUMNS.stream().map(c -> words.text("column." + c)).toList()));
        report.items().forEach(item -> text.append(line(cells(report, item))));
        return text.toString();
    }

    private List<String> cells(ProofReport report, Item item) {
        Optional<Where.InText> text = item.where() instanceof Where.InText in ? Optional.of(in) : Optional.empty();
        return List.of(Integer.toString(item.number()), item.id(), words.label(item), rule(item), words.status(item),
                report.page(item).isPresent() ? Integer.toString(report.page(item).getAsInt()) : "", item.where().article(),
                report.subject(item).map(s -> words.subject(report.edition(), s)).orElse(""), words.where(item),
                text.map(t -> Integer.toString(t.span().place().index() + 1)).orElse(""), text.map(t -> Integer.toString(t.span().start())).orElse(""),
                text.map(t -> Integer.toString(t.span().length())).orElse(""), item.quote(), item.proposal(), words.message(item), item.note(),
                stage(item).map(words::stage).orElse(""), item.author(), item.time().map(words::time).orElse(""),
                item.charge().map(c -> words.text("kind." + c.kind().code())).orElse(""),
                item.charge().map(c -> ReportWords.number(c.points())).orElse(""), words.text(item.counts() ? "yes" : "no"));
    }

    private static String rule(Item item) {
        return switch (item.content()) {
            case Content.Found found -> found.finding().rule().id();
            case Content.Marked marked -> "";
            case Content.Lapsed lapsed -> lapsed.decision().finding().check();
        };
    }

    static Optional<Stage> stage(Item item) {
        return switch (item.content()) {
            case Content.Found found -> found.decision().map(Decision::stage);
            case Content.Marked marked -> Optional.of(marked.mark().stage());
            case Content.Lapsed lapsed -> Optional.of(lapsed.decision().stage());
        };
    }

    private static String line(List<String> cells) { return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")) + END; }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.stripLeading().isEmpty() ? text.charAt(0) : text.stripLeading().charAt(0)) >= 0
                || !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
