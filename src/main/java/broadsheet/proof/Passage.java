package broadsheet.proof;

import broadsheet.edition.Block;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.lexicon.Cutter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One continuous text under the checks, with what they share about it. Offsets given to its methods are UTF-16 units, because
/// checks search with the JDK's means; what they report is turned into code points here. For one thread at a time.
public final class Passage {
    private final Place place;
    private final String text;
    private final LocalDate date;
    private final boolean table;
    private final boolean plain;
    private boolean @Nullable [] starts;

    private Passage(Place place, String text, LocalDate date, boolean table) {
        this.place = place;
        this.text = text;
        this.date = date;
        this.table = table;
        this.plain = text.length() == text.codePointCount(0, text.length());
    }

    /// @param date the day printed on the paper
    public static Passage of(Place place, String text, LocalDate date) { return new Passage(place, text, date, false); }

    /// A block of an article's body.
    public static Passage of(Place place, Block block, LocalDate date) {
        return new Passage(place, block.text(), date, block instanceof Block.Table);
    }

    /// Which text it is.
    public Place place() { return place; }

    /// The text.
    public String text() { return text; }

    /// The day printed on the paper.
    public LocalDate date() { return date; }

    /// Whether it is running prose: a paragraph of a body, a summary or a caption, but no table, headline, byline or credit.
    public boolean isProse() { return !table && (place.part() == Part.BODY || place.part() == Part.SUMMARY || place.part() == Part.CAPTION); }

    /// Whether a word begins at this offset; true at the end.
    public boolean isWordStart(int offset) {
        boolean[] known = starts;
        if (known == null) {
            known = Cutter.starts(text);
            starts = known;
        }
        return known[offset];
    }

    /// Whether `from … to` is whole words: begins where a word begins and ends where one ends.
    public boolean isWords(int from, int to) { return isWordStart(from) && isWordStart(to); }

    /// The stretch from UTF-16 unit `from` to before `to`, in code points.
    public Span span(int from, int to) {
        return plain ? place.span(from, to) : place.span(text.codePointCount(0, from), text.codePointCount(0, to));
    }

    /// A finding whose message inserts the quote only.
    public Finding finding(Rule rule, int from, int to, String... suggestions) {
        String quote = text.substring(from, to);
        List<String> offered = List.of(suggestions);
        return new Finding(rule, span(from, to), quote, List.of(quote, offered.isEmpty() ? "" : offered.getFirst()), offered, List.of(), rule.source());
    }

    /// A finding whose message inserts the quote and what is given here, from `{1}` on.
    public Finding finding(Rule rule, int from, int to, List<String> suggestions, List<String> inserts, List<Span> related) {
        String quote = text.substring(from, to);
        List<String> all = new ArrayList<>(List.of(quote));
        all.addAll(inserts);
        return new Finding(rule, span(from, to), quote, all, suggestions, related, rule.source());
    }
}
