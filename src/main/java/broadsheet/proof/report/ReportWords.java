package broadsheet.proof.report;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.proof.FindingText;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.report.Item.Content;
import broadsheet.proof.report.Item.Where;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The report's words in one language, and its times in one zone. Safe to share between threads.
public final class ReportWords {
    private static final String PREFIX = "proof.report.";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ResourceBundle messages;
    private final FindingText findings;
    private final ZoneId zone;

    /// @param messages the application's texts in the reader's language
    /// @param zone     in which times are told
    public ReportWords(ResourceBundle messages, ZoneId zone) {
        this.messages = messages;
        this.findings = new FindingText(messages);
        this.zone = zone;
    }

    /// In English for an English locale, else in Chinese.
    public static ReportWords of(Locale locale, ZoneId zone) {
        Locale written = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return new ReportWords(ResourceBundle.getBundle("broadsheet.i18n.messages", written), zone);
    }

    /// The language of these words, a BCP 47 tag.
    public String language() { return messages.getLocale().getLanguage().equals("en") ? "en" : "zh-CN"; }

    /// The words of the message `proof.report.` + key; numbers and names go in as texts.
    public String text(String key, Object... inserts) {
        Object[] plain = new Object[inserts.length];
        for (int i = 0; i < inserts.length; i++) {
            plain[i] = String.valueOf(inserts[i]);
        }
        return new MessageFormat(messages.getString(PREFIX + key), Locale.ROOT).format(plain);
    }

    /// A time to the minute.
    public String time(Instant time) { return TIME.format(time.atZone(zone)); }

    /// A number with one decimal where it has any.
    public static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /// The report's own title: the nameplate and the date.
    public String title(Edition edition) {
        String paper = (edition.masthead().nameplate() + " " + edition.masthead().title()).strip();
        return text("title", paper.isEmpty() ? edition.id() : paper, edition.date());
    }

    /// A round's name, e.g. 一校.
    public String stage(Stage stage) { return text("stage." + code(stage)); }

    /// How an item stands.
    public String status(Item item) {
        return text("status." + (item.content() instanceof Content.Lapsed ? "lapsed" : item.status().code()));
    }

    /// What is signed, e.g. an article's title.
    public String subject(Edition edition, Subject subject) {
        return switch (subject) {
            case Subject.OfMasthead masthead -> text("masthead");
            case Subject.OfArticle article -> title(edition, article.article());
            case Subject.OfPicture picture -> text("picture", title(edition, picture.article()), picture.picture());
        };
    }

    private static String title(Edition edition, String article) { return edition.article(article).map(Article::title).orElse(article); }

    /// Where in its article an item is, e.g. 正文第3段.
    public String where(Item item) {
        return switch (item.where()) {
            case Where.InText text -> place(text.span().place());
            case Where.OnPicture picture -> text("whole_picture");
            case Where.Lost lost -> text("lost");
        };
    }

    private String place(Place place) {
        String part = text("part." + code(place.part()));
        return place.part() == Part.BODY ? text("part.nth", part, place.index() + 1) : part;
    }

    /// What kind of thing an item is, a word or two: the severity of a finding, the sign of a mark.
    public String label(Item item) {
        return switch (item.content()) {
            case Content.Found found -> findings.title(found.finding().severity());
            case Content.Marked marked -> text("sign." + code(marked.mark().sign()));
            case Content.Lapsed lapsed -> text("lapsed");
        };
    }

    /// What is the matter, one sentence.
    public String message(Item item) {
        return switch (item.content()) {
            case Content.Found found -> findings.message(found.finding());
            case Content.Marked marked -> asked(marked.mark(), item.quote());
            case Content.Lapsed lapsed -> lapsed.decision().proposal().isEmpty() ? text("lapsed.words", item.quote())
                    : text("asks.replace", item.quote(), lapsed.decision().proposal());
        };
    }

    private String asked(Mark mark, String quote) {
        return switch (mark.sign()) {
            case INSERT -> text("asks.insert", mark.replacement());
            case DELETE -> text("asks.delete", quote);
            case REPLACE, TRANSPOSE -> quote.isEmpty() ? text("asks.picture", mark.replacement()) : text("asks.replace", quote, mark.replacement());
            case NEW_PARAGRAPH, RUN_ON, WIDEN, NARROW, MOVE, KEEP, QUERY, COMMENT -> quote.isEmpty() ? "" : text("asks.other", quote);
        };
    }

    /// The words of an item in 【】 with a little of what is around them; "" for one that is in no text.
    public String context(Edition edition, Item item) {
        if (!(item.where() instanceof Where.InText text)) {
            return "";
        }
        Excerpt excerpt = Excerpt.of(edition, text.span());
        return excerpt.before() + "【" + excerpt.words() + "】" + excerpt.after();
    }

    /// What an item costs, e.g. 文字 1 × 2; "" where it costs nothing.
    public String charge(Item item) {
        return item.charge().map(c -> text("kind." + c.kind().code()) + " " + number(c.base()) + (c.factor() == 1 ? "" : " × " + number(c.factor())))
                .orElse("");
    }

    /// A name of an enum as in the message files and in JSON: `red-check`.
    static String code(Enum<?> value) { return value.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
