package broadsheet.bundle;

import broadsheet.edition.Credit;
import broadsheet.edition.Masthead;
import broadsheet.edition.Pronunciation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what the manifest's metadata say about the edition itself: nameplate, date, credits, pronunciations.
final class MastheadReader {
    /// Where a bundle names no readable date at all.
    private static final LocalDate UNDATED = LocalDate.EPOCH;
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Fields metadata;

    MastheadReader(Fields metadata) { this.metadata = metadata; }

    /// The edition's URI; made from the manifest's hash where it names none.
    String id(String fingerprint) {
        String id = metadata.text("identifier").strip();
        if (id.isEmpty()) {
            missing("identifier");
        }
        return id.isEmpty() ? "urn:sha256:" + fingerprint : id;
    }

    /// The BCP 47 tag; Chinese where the manifest names none.
    String language() {
        boolean several = metadata.node().path("language").isArray();
        String language = several ? metadata.node().path("language").path(0).asString("") : metadata.raw("language").orElse("");
        return language.matches("[A-Za-z0-9-]{2,35}") ? language : "zh-CN";
    }

    /// The day of publication, else of the last change, else the first day of 1970.
    LocalDate date() {
        Optional<LocalDate> published = date("published");
        if (published.isEmpty() && metadata.node().get("published") == null) {
            missing("published");
        }
        return published.or(() -> date("modified")).orElse(UNDATED);
    }

    Masthead masthead() {
        Optional<Fields> paper = metadata.object("belongsTo").stream().flatMap(b -> b.named("newspaper").stream()).findFirst();
        Optional<Fields> extras = metadata.object("broadsheet:masthead");
        Masthead.Motto motto = extras.flatMap(e -> e.object("motto"))
                .map(m -> new Masthead.Motto(m.text("label"), m.text("main"), m.text("sub"))).orElse(Masthead.Motto.NONE);
        String title = metadata.localized("title");
        if (title.isEmpty()) {
            missing("title");
        }
        return new Masthead(paper.map(p -> p.localized("name")).orElse(""), title, metadata.localized("subtitle"),
                extra(extras, "serialLabel"), paper.map(MastheadReader::serial).orElse(""),
                paper.map(MastheadReader::issue).orElse(OptionalInt.empty()), printedDate(extras), extra(extras, "weekday"),
                extra(extras, "lunarDate"), motto);
    }

    List<Credit> credits() {
        return metadata.named("contributor").stream()
                .map(c -> new Credit(c.node().path("role").isArray() ? c.source().line(
                        c.node().path("role").path(0).asString(""), c.at("role")) : c.text("role"), c.localized("name")))
                .filter(c -> !c.text().isBlank()).toList();
    }

    List<Pronunciation> lexicon() {
        return metadata.objects("broadsheet:lexicon").stream()
                .map(w -> new Pronunciation(w.text("text"), w.text("pinyin")))
                .filter(w -> !w.text().isBlank() && !w.pinyin().isBlank()).toList();
    }

    private static String extra(Optional<Fields> extras, String name) { return extras.map(e -> e.text(name)).orElse(""); }

    /// As printed where the bundle says so, else as a Chinese paper prints it.
    private String printedDate(Optional<Fields> extras) {
        String printed = extra(extras, "date");
        Optional<LocalDate> date = printed.isEmpty() ? quietDate("published") : Optional.empty();
        return date.map(d -> language().startsWith("zh") ? CHINESE.format(d) : d.toString()).orElse(printed);
    }

    private static String serial(Fields paper) {
        return paper.named("altIdentifier").stream().map(i -> i.node().has("value") ? i.text("value") : i.text("name"))
                .filter(v -> !v.isBlank()).findFirst().orElse("");
    }

    private static OptionalInt issue(Fields paper) {
        boolean bare = paper.node().path("issue").isNumber();
        int number = bare ? paper.integer("issue", 1, Integer.MAX_VALUE, 0)
                : paper.object("issue").map(i -> i.integer("position", 1, Integer.MAX_VALUE, 0)).orElse(0);
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Optional<LocalDate> date(String name) {
        Optional<LocalDate> date = quietDate(name);
        if (date.isEmpty() && metadata.raw(name).isPresent()) {
            metadata.source().report(ProblemId.FIELD_VALUE, metadata.at(name), name);
        }
        return date;
    }

    private Optional<LocalDate> quietDate(String name) {
        String text = metadata.node().path(name).asString("");
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private void missing(String name) { metadata.source().report(ProblemId.FIELD_MISSING, metadata.at(name), name); }
}
