package broadsheet.proof.report;

import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what an error is to the counting rule, and what it costs.
final class Pricing {
    /// A note that begins so says that the name, time or picture is an important one: no program can know.
    private static final String IMPORTANT = "重要";
    private static final int FEW = 5;
    private static final Pattern FIGURES = Pattern.compile("[\\p{Nd}IVXLCDMⅠ-Ⅻ.,%％‰:：〇零一二三四五六七八九十百千万亿两]*");
    private static final Pattern DIGITS = Pattern.compile(".*[\\p{Nd}Ⅰ-Ⅻ].*");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}'’-]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s\\u3000]*");

    private final Edition edition;
    private final ErrorRule rule;

    Pricing(Edition edition, ErrorRule rule) {
        this.edition = edition;
        this.rule = rule;
    }

    /// What a finding costs.
    ///
    /// @param proposal how it should read, "" where nobody knows
    Charge of(Finding finding, String proposal, String note) {
        return of(finding.kind(), finding.span().place(), finding.quote(), proposal, note);
    }

    private Charge of(Kind kind, Place place, String quote, String proposal, String note) {
        double factor = factor(place, note);
        return switch (kind) {
            case REPEAT, CHARACTER, WORDING, SUSPECT -> words(quote, proposal, factor);
            case MARK -> charge(ErrorKind.MARK, Weight.MARK, factor, quote, proposal);
            case NUMBER -> charge(ErrorKind.NUMERAL_STYLE, Weight.NUMERAL_STYLE, factor, quote, proposal);
            case DATE, MASTHEAD, AGREEMENT, ARITHMETIC, CAPTION, JUMP -> charge(ErrorKind.FACT, Weight.FACT, factor, quote, proposal);
        };
    }

    /// What an accepted finding cost whose words are changed by now.
    Charge of(Decision decision, Optional<Kind> kind) {
        Anchor.OfText anchor = decision.finding().anchor() instanceof Anchor.OfText text ? text : null;
        if (anchor == null) {
            return charge(ErrorKind.FACT, Weight.FACT, 1, "", decision.proposal());
        }
        return of(kind.orElse(Kind.WORDING), anchor.place(), anchor.quote(), decision.proposal(), decision.reason());
    }

    /// What a mark costs; empty for one that asks for no change.
    Optional<Charge> of(Mark mark) {
        if (!mark.sign().asksForChange()) {
            return Optional.empty();
        }
        if (!(mark.anchor() instanceof Anchor.OfText text)) {
            return Optional.of(charge(ErrorKind.FACT, Weight.FACT, important(mark.note()), "", mark.replacement() + mark.note()));
        }
        double factor = factor(text.place(), mark.note());
        return Optional.of(switch (mark.sign()) {
            case DELETE -> words(text.quote(), "", factor);
            case INSERT -> words("", mark.replacement(), factor);
            case REPLACE -> words(text.quote(), mark.replacement(), factor);
            case TRANSPOSE, MOVE -> charge(ErrorKind.ORDER, Weight.ORDER, factor, text.quote(), mark.replacement());
            case NEW_PARAGRAPH, RUN_ON, WIDEN, NARROW -> charge(ErrorKind.LAYOUT, Weight.LAYOUT, factor, text.quote() + mark.sign(), mark.id());
            case KEEP, QUERY, COMMENT -> throw new IllegalStateException(mark.sign() + " asks for no change");
        });
    }

    private double factor(Place place, String note) {
        boolean head = switch (place.part()) {
            case MASTHEAD, KICKER, HEADLINE, DECK -> true;
            case BODY -> edition.article(place.article()).filter(a -> place.index() < a.body().size())
                    .filter(a -> a.body().get(place.index()) instanceof Block.Subhead).isPresent();
            case BYLINE, SUMMARY, CAPTION, PICTURE_CREDIT, ALT_TEXT, CREDITS -> false;
        };
        return head ? rule.of(Weight.HEAD_FACTOR) : important(note);
    }

    private double important(String note) { return note.strip().startsWith(IMPORTANT) ? rule.of(Weight.IMPORTANT_FACTOR) : 1; }

    /// Words changed, put in or taken out: what differs between the two decides what it is.
    private Charge words(String before, String after, double factor) {
        String[] differing = differing(before, after);
        String both = differing[0] + differing[1];
        if (MARKS.matcher(both).matches()) {
            return charge(ErrorKind.MARK, Weight.MARK, factor, before, after);
        }
        if (FIGURES.matcher(both).matches() && (DIGITS.matcher(before + after).matches())) {
            return charge(ErrorKind.FIGURE, Weight.FIGURE, factor, before, after);
        }
        if (FOREIGN.matcher(both).matches()) {
            return charge(ErrorKind.FOREIGN_WORD, Weight.FOREIGN_WORD, factor, before, after);
        }
        int characters = Math.max(characters(differing[0]), characters(differing[1]));
        Weight weight = characters <= 1 ? Weight.ONE_CHARACTER : characters <= FEW ? Weight.FEW_CHARACTERS : Weight.MANY_CHARACTERS;
        return charge(ErrorKind.CHARACTERS, weight, factor, before, after);
    }

    /// The two without what they have in common at the beginning and at the end; where nothing is proposed, the words themselves.
    private static String[] differing(String before, String after) {
        int[] a = before.codePoints().toArray();
        int[] b = after.codePoints().toArray();
        int from = 0;
        while (from < a.length && from < b.length && a[from] == b[from]) {
            from++;
        }
        int end = 0;
        while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] == b[b.length - 1 - end]) {
            end++;
        }
        return new String[] {new String(a, from, a.length - end - from), new String(b, from, b.length - end - from)};
    }

    /// Marks and spaces beside words do not count by themselves.
    private static int characters(String text) {
        return (int) text.codePoints().filter(c -> !MARKS.matcher(Character.toString(c)).matches()).count();
    }

    private Charge charge(ErrorKind kind, Weight weight, double factor, String before, String after) {
        return new Charge(kind, rule.of(weight), factor, kind + "\u0000" + before + "\u0000" + after);
    }
}
