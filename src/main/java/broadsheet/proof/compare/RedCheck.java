package broadsheet.proof.compare;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import broadsheet.proof.compare.Outcome.Verdict;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Relocated;
import broadsheet.proof.mark.Relocator;
import broadsheet.proof.mark.Sign;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// 核红: looks up every instruction of the earlier edition in the later one.
///
/// The place as it read before, and as it should read now, are each aligned with what stands there now. If the later edition is nearer to
/// the one by all the characters in which the two differ, it reads like that one; in between, it reads like neither. Other corrections
/// close by count on both sides and change nothing, except at the very next two characters: who takes out one too many has not done as
/// asked.
final class RedCheck {
    private static final int SHOWN = 8;

    private final Edition before;
    private final Edition after;
    private final Relocator earlier;
    private final Relocator later;
    private final List<PictureChange> pictures;

    RedCheck(Edition before, Edition after, List<PictureChange> pictures) {
        this.before = before;
        this.after = after;
        this.earlier = new Relocator(before);
        this.later = new Relocator(after);
        this.pictures = pictures;
    }

    /// The outcomes of all marks that ask for something, and of all accepted findings with a proposal, in the order given.
    List<Outcome> check(Collection<? extends Entry> entries) {
        return entries.stream().flatMap(entry -> switch (entry) {
            case Mark mark when mark.sign() != Sign.COMMENT -> Optional.of(check(mark, mark.anchor(), mark.sign(), mark.replacement())).stream();
            case Decision decision when decision.verdict() == Decision.Verdict.ACCEPTED && !decision.proposal().isEmpty() ->
                    Optional.of(check(decision, decision.finding().anchor(), Sign.REPLACE, decision.proposal())).stream();
            default -> Optional.<Outcome>empty().stream();
        }).toList();
    }

    private Outcome check(Entry entry, Anchor anchor, Sign sign, String replacement) {
        return switch (anchor) {
            case Anchor.OfPicture picture -> picture(entry, picture, sign, replacement);
            case Anchor.OfText text -> text(entry, text, sign, replacement);
        };
    }

    private Outcome text(Entry entry, Anchor.OfText anchor, Sign sign, String replacement) {
        if (!(later.find(anchor) instanceof Relocated.Text now)) {
            return new Outcome(entry, Verdict.LOST, anchor.quote(), expected(anchor, sign, replacement), "", Optional.empty());
        }
        Site was = Site.of(anchor, before, earlier);
        Verdict verdict = switch (sign) {
            case DELETE, INSERT, REPLACE, TRANSPOSE, NARROW -> verdict(was, was.with(expected(anchor, sign, replacement)), now);
            case NEW_PARAGRAPH -> verdict(was, was.with("\n" + anchor.quote()), now);
            case RUN_ON -> verdict(was, was.withoutBreak(), now);
            case WIDEN -> widened(was, anchor, now);
            case MOVE -> moved(was, anchor, now);
            case KEEP -> now.words().equals(anchor.quote()) ? Verdict.DONE : Verdict.WRONG;
            case QUERY, COMMENT -> Verdict.LOOK;
        };
        return new Outcome(entry, verdict, anchor.quote(), expected(anchor, sign, replacement), around(now.span()), Optional.of(now.span()));
    }

    private static String expected(Anchor.OfText anchor, Sign sign, String replacement) {
        return switch (sign) {
            case INSERT, REPLACE, TRANSPOSE -> replacement;
            case DELETE, MOVE -> "";
            case NARROW -> anchor.quote().replaceAll("[\\s\u3000]", "");
            case NEW_PARAGRAPH, RUN_ON, WIDEN, KEEP, QUERY, COMMENT -> anchor.quote();
        };
    }

    private Verdict verdict(Site was, Site asked, Relocated.Text now) {
        int apart = was.differenceFrom(asked);
        if (apart == 0) {
            return Verdict.LOOK;
        }
        int fromAsked = asked.differenceFrom(after, now);
        int fromWas = was.differenceFrom(after, now);
        if (fromAsked + apart <= fromWas) {
            return asked.stands(after, now) ? Verdict.DONE : Verdict.WRONG;
        }
        return fromWas + apart <= fromAsked ? Verdict.NOT_DONE : Verdict.WRONG;
    }

    /// More room is mostly a matter of typesetting, which leaves no trace in the text.
    private Verdict widened(Site was, Anchor.OfText anchor, Relocated.Text now) {
        boolean spaced = List.of(" ", "\u3000").stream()
                .anyMatch(space -> verdict(was, was.with(space + anchor.quote()), now) == Verdict.DONE
                        || verdict(was, was.with(anchor.quote() + space), now) == Verdict.DONE);
        return spaced ? Verdict.DONE : Verdict.LOOK;
    }

    /// Gone from here and standing elsewhere in the same article.
    private Verdict moved(Site was, Anchor.OfText anchor, Relocated.Text now) {
        Verdict gone = verdict(was, was.with(""), now);
        if (gone != Verdict.DONE) {
            return gone;
        }
        Optional<Article> article = after.article(now.span().place().article());
        boolean elsewhere = article.stream().flatMap(a -> a.places().stream()).anyMatch(p -> after.text(p).contains(anchor.quote()));
        return elsewhere ? Verdict.DONE : Verdict.WRONG;
    }

    private String around(Span span) {
        String text = after.text(span.place());
        int length = text.codePointCount(0, text.length());
        return new Span(span.place(), Math.max(0, span.start() - SHOWN), Math.min(length, span.end() + SHOWN)).text(after);
    }

    private Outcome picture(Entry entry, Anchor.OfPicture anchor, Sign sign, String replacement) {
        Optional<PictureChange> change = pictures.stream().filter(p -> p.picture().equals(anchor.picture())).findFirst();
        String caption = after.picture(anchor.picture()).map(p -> p.picture().caption()).orElse("");
        String old = before.picture(anchor.picture()).map(p -> p.picture().caption()).orElse("");
        Verdict verdict = change.map(c -> switch (c.kind()) {
            case REMOVED -> sign == Sign.DELETE ? Verdict.DONE : Verdict.LOST;
            case SAME -> sign == Sign.KEEP ? Verdict.DONE : !caption.equals(old) || !sign.asksForChange() ? Verdict.LOOK : Verdict.NOT_DONE;
            case REPLACED -> sign == Sign.REPLACE ? Verdict.DONE : sign == Sign.KEEP ? Verdict.WRONG : Verdict.LOOK;
            case ADDED, UNKNOWN -> Verdict.LOOK;
        }).orElse(Verdict.LOST);
        return new Outcome(entry, verdict, old, replacement, caption, Optional.empty());
    }
}
