package broadsheet.app;

import broadsheet.edition.Edition;
import broadsheet.proof.Finding;
import broadsheet.proof.FindingText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells findings on the terminal, as lines or as JSON.
final class FindingReport {
    /// How many characters before and after the quote are shown.
    private static final int AROUND = 10;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Terminal terminal;
    private final FindingText words;
    private final List<Found> all = new ArrayList<>();

    private record Found(Path file, Edition edition, Finding finding) { }

    FindingReport(Terminal terminal) {
        this.terminal = terminal;
        this.words = new FindingText(terminal.words());
    }

    /// Adds what was found in a file.
    void add(Path file, Edition edition, List<Finding> findings) { findings.forEach(f -> all.add(new Found(file, edition, f))); }

    /// Whether nothing was found.
    boolean isEmpty() { return all.isEmpty(); }

    /// A line for each finding: `file article part paragraph:offset [severity rule] …quote… message`, then how many.
    void print() {
        for (Found found : all) {
            Finding f = found.finding();
            terminal.out().println(found.file() + " " + f.span().place().article() + " " + part(f) + " " + paragraph(f) + ":" + f.span().start()
                    + " [" + words.title(f.severity()) + " " + f.rule().id() + "] " + around(found) + " " + words.message(f));
        }
        terminal.say("cli.check.total", all.size());
    }

    /// An array of `{id, severity, file, article, part, paragraph, offset, length, quote, message, suggestions, source}`.
    void printJson() {
        ArrayNode list = MAPPER.createArrayNode();
        for (Found found : all) {
            Finding f = found.finding();
            ObjectNode node = list.addObject();
            node.put("id", f.rule().id()).put("kind", f.kind().code()).put("severity", f.severity().code());
            node.put("file", found.file().toString()).put("article", f.span().place().article());
            node.put("part", part(f)).put("paragraph", paragraph(f)).put("offset", f.span().start()).put("length", f.span().length());
            node.put("quote", f.quote()).put("message", words.message(f));
            ArrayNode suggestions = node.putArray("suggestions");
            f.suggestions().forEach(suggestions::add);
            node.put("source", f.source());
        }
        terminal.out().println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(list));
        terminal.out().flush();
    }

    private static String part(Finding finding) { return finding.span().place().part().name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    /// Which paragraph, picture or entry of its part, from 1.
    private static int paragraph(Finding finding) { return finding.span().place().index() + 1; }

    private static String around(Found found) {
        String text = found.edition().text(found.finding().span().place());
        int length = text.codePointCount(0, text.length());
        int start = Math.min(found.finding().span().start(), length);
        int end = Math.min(found.finding().span().end(), length);
        String before = text.substring(text.offsetByCodePoints(0, Math.max(0, start - AROUND)), text.offsetByCodePoints(0, start));
        String after = text.substring(text.offsetByCodePoints(0, end), text.offsetByCodePoints(0, Math.min(length, end + AROUND)));
        return (before + "【" + found.finding().quote() + "】" + after).replace('\n', ' ');
    }
}
