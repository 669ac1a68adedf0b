package broadsheet.proof.report;

import broadsheet.edition.Span;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.report.Item.Content;
import broadsheet.proof.report.Item.Where;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The report as JSON; its fields are described in `proofreading.md` and do not change their meaning within a version.
public final class JsonReport {
    private static final int VERSION = 1;

    private final ReportWords words;

    /// @param words for titles and messages; everything else is the same in every language
    public JsonReport(ReportWords words) { this.words = words; }

    /// The whole report.
    public String write(ProofReport report) { return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node(report)); }

    private ObjectNode node(ProofReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "broadsheet-report").put("version", VERSION);
        root.putObject("edition").put("id", report.edition().id()).put("date", report.edition().date().toString())
                .put("title", words.title(report.edition()));
        root.put("made", report.made().toString()).put("language", words.language());
        ObjectNode rule = root.putObject("rule").put("source", words.text("source")).put("own", report.rule().own());
        for (Weight weight : Weight.values()) {
            rule.put(weight.code(), report.rule().of(weight));
        }
        root.putObject("characters").put("printed", report.extent().printed()).put("set", report.extent().set());
        root.set("now", count(report.now(), report.rule()));
        root.set("found", count(report.found(), report.rule()));
        ArrayNode items = root.putArray("items");
        report.items().forEach(item -> items.add(item(report, item)));
        ArrayNode rounds = root.putArray("rounds");
        report.rounds().subjects().forEach(s -> rounds.add(rounds(report, s)));
        ArrayNode silences = root.putArray("silences");
        report.silences().forEach(s -> silences.add(silence(s)));
        return root;
    }

    private static ObjectNode count(ErrorCount count, ErrorRule rule) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("errors", count.errors()).put("points", rounded(count.points()))
                .put("rate", rounded(count.rate())).put("passes", count.passes(rule));
        ObjectNode kinds = node.putObject("kinds");
        for (ErrorKind kind : ErrorKind.values()) {
            kinds.put(kind.code(), rounded(count.byKind().getOrDefault(kind, 0.0)));
        }
        return node;
    }

    private static double rounded(double value) { return Math.round(value * 10_000) / 10_000.0; }

    private ObjectNode item(ProofReport report, Item item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("number", item.number()).put("id", item.id());
        content(node, item);
        node.put("status", item.status().code()).put("article", item.where().article());
        report.page(item).ifPresent(page -> node.put("page", page));
        switch (item.where()) {
            case Where.InText text -> span(node, text.span());
            case Where.OnPicture picture -> node.put("picture", picture.picture());
            case Where.Lost lost -> node.put("lost", true);
        }
        node.put("quote", item.quote()).put("proposal", item.proposal()).put("message", words.message(item)).put("note", item.note());
        node.put("author", item.author());
        item.time().ifPresent(time -> node.put("time", time.toString()));
        item.charge().ifPresent(c -> node.putObject("error").put("kind", c.kind().code()).put("base", c.base()).put("factor", c.factor())
                .put("counted", item.counts()));
        return node;
    }

    private static void span(ObjectNode node, Span span) {
        node.put("part", ReportWords.code(span.place().part())).put("paragraph", span.place().index() + 1)
                .put("offset", span.start()).put("length", span.length());
    }

    private static void content(ObjectNode node, Item item) {
        switch (item.content()) {
            case Content.Found found -> {
                node.put("type", "finding").put("rule", found.finding().rule().id()).put("kind", found.finding().kind().code());
                node.put("severity", found.finding().severity().code()).put("source", found.finding().source());
                found.decision().ifPresent(d -> node.put("stage", ReportWords.code(d.stage())));
            }
            case Content.Marked marked -> {
                node.put("type", "mark").put("sign", ReportWords.code(marked.mark().sign())).put("stage", ReportWords.code(marked.mark().stage()));
                ArrayNode replies = node.putArray("replies");
                marked.replies().forEach(r -> replies.addObject().put("text", r.text()).put("author", r.author()).put("time", r.time().toString()));
            }
            case Content.Lapsed lapsed -> node.put("type", "decision").put("rule", lapsed.decision().finding().check())
                    .put("verdict", ReportWords.code(lapsed.decision().verdict())).put("stage", ReportWords.code(lapsed.decision().stage()));
        }
    }

    private ObjectNode rounds(ProofReport report, Subject subject) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("article", subject.article()).put("title", words.subject(report.edition(), subject));
        if (subject instanceof Subject.OfPicture picture) {
            node.put("picture", picture.picture());
        }
        ObjectNode stages = node.putObject("stages");
        for (Stage stage : Stage.values()) {
            ObjectNode one = stages.putObject(ReportWords.code(stage)).put("state", ReportWords.code(report.rounds().state(subject, stage)));
            report.rounds().signature(subject, stage).ifPresent(s -> one.put("author", s.author()).put("time", s.time().toString()));
        }
        return node;
    }

    private static ObjectNode silence(Silence silence) {
        return JsonNodeFactory.instance.objectNode().put("id", silence.id()).put("rule", silence.check()).put("quote", silence.word())
                .put("extent", ReportWords.code(silence.extent())).put("article", silence.where()).put("reason", silence.reason())
                .put("author", silence.author()).put("time", silence.time().toString());
    }
}
