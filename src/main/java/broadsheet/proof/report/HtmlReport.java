package broadsheet.proof.report;

import broadsheet.edition.Edition;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.report.Item.Content;
import broadsheet.proof.report.Item.Where;
import broadsheet.proof.round.RoundState;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The report as one HTML file with its own style: to be read on a screen and printed on A4. It loads nothing and runs nothing.
public final class HtmlReport {
    private final ReportWords words;

    /// @param words in which it is written
    public HtmlReport(ReportWords words) { this.words = words; }

    /// The whole document.
    public String write(ProofReport report) {
        String title = words.title(report.edition());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <header><h1>%s</h1><p>%s</p></header>
                <main>
                %s%s%s%s%s%s</main>
                </body>
                </html>
                """.formatted(words.language(), Html.escaped(title), HtmlStyle.CSS, Html.escaped(title),
                Html.escaped(words.text("made", words.time(report.made()))), summary(report), rounds(report), subjects(report), lost(report),
                silences(report), method(report));
    }

    private String summary(ProofReport report) {
        boolean passes = report.now().passes(report.rule());
        StringBuilder out = new StringBuilder("<section class=\"summary\" aria-labelledby=\"rate\">\n");
        out.append("<div class=\"figure ").append(passes ? "good" : "bad").append("\"><h2 id=\"rate\">").append(text("rate")).append("</h2><p class=\"big\">")
                .append(ReportWords.number(report.now().rate())).append("<small>").append(text("per")).append("</small></p><p class=\"verdict\">")
                .append(text(passes ? "passes" : "fails", ReportWords.number(report.rule().of(Weight.PASS_MARK)))).append("</p></div>\n<dl>\n");
        row(out, "now", words.text("count", ReportWords.number(report.now().points()), report.now().errors()));
        row(out, "found", words.text("count.rate", ReportWords.number(report.found().points()), report.found().errors(),
                ReportWords.number(report.found().rate())));
        row(out, "characters", words.text("characters.value", report.extent().printed(), report.extent().set()));
        row(out, "waiting", words.text("waiting.value", status(report, Status.UNDECIDED), status(report, Status.ASKED)));
        row(out, "settled", words.text("settled.value", status(report, Status.DONE), status(report, Status.KEPT), report.lost().size()));
        return out.append("</dl>\n").append(kinds(report)).append("</section>\n").toString();
    }

    private void row(StringBuilder out, String key, String value) {
        out.append("<div><dt>").append(text("row." + key)).append("</dt><dd>").append(Html.escaped(value)).append("</dd></div>\n");
    }

    private static long status(ProofReport report, Status status) { return report.items().stream().filter(i -> i.status() == status).count(); }

    private String kinds(ProofReport report) {
        StringBuilder out = new StringBuilder("<table class=\"kinds\"><caption>").append(text("kinds")).append("</caption><thead><tr><th scope=\"col\">")
                .append(text("column.error")).append("</th>");
        List<ErrorKind> kinds = List.of(ErrorKind.values());
        kinds.forEach(k -> out.append("<th scope=\"col\">").append(text("kind." + k.code())).append("</th>"));
        out.append("</tr></thead><tbody>");
        counts(out, "now", report.now());
        counts(out, "found", report.found());
        return out.append("</tbody></table>\n").toString();
    }

    private void counts(StringBuilder out, String row, ErrorCount count) {
        out.append("<tr><th scope=\"row\">").append(text("row." + row)).append("</th>");
        for (ErrorKind kind : ErrorKind.values()) {
            out.append("<td>").append(figure(count.byKind().getOrDefault(kind, 0.0))).append("</td>");
        }
        out.append("</tr>");
    }

    private static String figure(double value) { return value == 0 ? "—" : ReportWords.number(value); }

    private String rounds(ProofReport report) {
        StringBuilder out = new StringBuilder("<section><h2>").append(text("rounds")).append("</h2>\n<p>")
                .append(text(report.rounds().isReleased() ? "released" : "unreleased")).append("</p>\n<table class=\"rounds\"><thead><tr><th scope=\"col\">")
                .append(text("column.subject")).append("</th>");
        for (Stage stage : Stage.values()) {
            out.append("<th scope=\"col\">").append(Html.escaped(words.stage(stage))).append("<small>")
                    .append(report.rounds().signed(stage)).append('/').append(report.rounds().subjects().size()).append("</small></th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (Subject subject : report.rounds().subjects()) {
            out.append("<tr><th scope=\"row\"").append(subject instanceof Subject.OfPicture ? " class=\"under\">" : ">")
                    .append(Html.escaped(words.subject(report.edition(), subject))).append("</th>");
            for (Stage stage : Stage.values()) {
                out.append("<td>").append(signature(report, subject, stage)).append("</td>");
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody></table></section>\n").toString();
    }

    private String signature(ProofReport report, Subject subject, Stage stage) {
        return report.rounds().signature(subject, stage).map(s -> Html.escaped(s.author()) + "<small>" + words.time(s.time()) + "</small>"
                + (report.rounds().state(subject, stage) == RoundState.CHANGED_SINCE ? "<em>" + text("changed") + "</em>" : "")).orElse("—");
    }

    private String subjects(ProofReport report) {
        if (report.items().isEmpty()) {
            return "<section><h2>" + text("items") + "</h2><p>" + text("nothing") + "</p></section>\n";
        }
        return "<section><h2>" + text("items") + "</h2>\n" + report.bySubject().entrySet().stream()
                .map(e -> "<h3>" + Html.escaped(words.subject(report.edition(), e.getKey())) + "</h3>\n" + list(report, e.getValue()))
                .collect(Collectors.joining()) + "</section>\n";
    }

    private String list(ProofReport report, List<Item> items) {
        return "<ol class=\"items\">\n" + items.stream().map(i -> item(report, i)).collect(Collectors.joining()) + "</ol>\n";
    }

    private String item(ProofReport report, Item item) {
        StringBuilder out = new StringBuilder("<li value=\"").append(item.number()).append("\" id=\"i").append(item.number()).append("\" class=\"")
                .append(style(item)).append("\"><span class=\"n\" aria-hidden=\"true\">").append(item.number()).append("</span><div>");
        OptionalInt page = report.page(item);
        out.append("<p class=\"head\"><b>").append(Html.escaped(words.label(item))).append("</b> <span class=\"status\">")
                .append(Html.escaped(words.status(item))).append("</span> <span class=\"where\">")
                .append(page.isPresent() ? text("page", page.getAsInt()) + " · " : "").append(Html.escaped(words.where(item))).append("</span>");
        if (!words.charge(item).isEmpty()) {
            out.append("<span class=\"charge\">").append(Html.escaped(words.charge(item))).append(item.counts() ? "" : text("uncounted")).append("</span>");
        }
        out.append("</p>").append(excerpt(report.edition(), item));
        if (!words.message(item).isEmpty()) {
            out.append("<p>").append(Html.escaped(words.message(item))).append("</p>");
        }
        note(out, item);
        return out.append("</div></li>\n").toString();
    }

    /// What kind of edge an item has: a dash or a dot as well as a colour.
    private static String style(Item item) {
        return item.content() instanceof Content.Found found ? found.finding().severity().name().toLowerCase(Locale.ROOT) : "mark";
    }

    private static String excerpt(Edition edition, Item item) {
        if (!(item.where() instanceof Where.InText text)) {
            return "";
        }
        Excerpt excerpt = Excerpt.of(edition, text.span());
        return "<p class=\"text\" lang=\"" + Html.escaped(edition.language()) + "\">" + Html.escaped(excerpt.before()) + "<mark>"
                + (excerpt.words().isEmpty() ? "‸" : Html.escaped(excerpt.words())) + "</mark>" + Html.escaped(excerpt.after()) + "</p>";
    }

    private void note(StringBuilder out, Item item) {
        if (!item.note().isEmpty()) {
            out.append("<p class=\"note\">").append(Html.escaped(item.note())).append("</p>");
        }
        if (item.content() instanceof Content.Marked marked) {
            marked.replies().forEach(r -> out.append("<p class=\"note\">").append(Html.escaped(words.text("reply", r.author(), r.text(), words.time(r.time()))))
                    .append("</p>"));
        }
        if (!item.author().isEmpty()) {
            out.append("<p class=\"by\">").append(Html.escaped(item.author())).append(item.time().map(t -> " · " + words.time(t)).orElse(""))
                    .append(CsvReport.stage(item).map(s -> " · " + Html.escaped(words.stage(s))).orElse("")).append("</p>");
        }
    }

    private String lost(ProofReport report) {
        return report.lost().isEmpty() ? "" : "<section><h2>" + text("lost.title") + "</h2><p>" + text("lost.why") + "</p>\n" + list(report, report.lost())
                + "</section>\n";
    }

    private String silences(ProofReport report) {
        if (report.silences().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<section><h2>").append(text("silences")).append("</h2>\n<ul>\n");
        for (Silence s : report.silences()) {
            out.append("<li>").append(Html.escaped(words.text("silence", s.word().isEmpty() ? "*" : s.word(), s.check().isEmpty() ? "*" : s.check(),
                    words.text("extent." + ReportWords.code(s.extent())), s.author(), s.reason()))).append("</li>\n");
        }
        return out.append("</ul></section>\n").toString();
    }

    private String method(ProofReport report) {
        StringBuilder out = new StringBuilder("<section class=\"method\"><h2>").append(text("method")).append("</h2>\n<p>").append(text("source"))
                .append(report.rule().own() ? text("own") : "").append("</p>\n<p>").append(text("method.counts")).append("</p>\n<ul>");
        for (Weight weight : Weight.values()) {
            out.append("<li>").append(text("weight." + weight.code())).append(" <b>").append(ReportWords.number(report.rule().of(weight))).append("</b></li>");
        }
        return out.append("</ul></section>\n").toString();
    }

    private String text(String key, Object... inserts) { return Html.escaped(words.text(key, inserts)); }
}
