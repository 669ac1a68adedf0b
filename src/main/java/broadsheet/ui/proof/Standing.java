package broadsheet.ui.proof;

import broadsheet.edition.Edition;
import broadsheet.proof.Finding;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Decisions;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Relocator;
import broadsheet.proof.mark.Reply;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.round.EditionWork;
import broadsheet.proof.round.RoundProgress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How the work on an edition stands after everything written so far. Immutable; made off the FX thread.
///
/// @param edition  the edition
/// @param pages    where its articles are printed
/// @param findings in printed order, without what is silenced
/// @param orphans  decisions about words that are no longer there
/// @param marks    in the order they were written
/// @param rounds   who signed what
/// @param prints   of every subject, as the edition shows it: what is signed
/// @param work     what is left to do
record Standing(Edition edition, Pages pages, List<Numbered> findings, List<Decision> orphans, List<PlacedMark> marks, RoundProgress rounds,
                Map<Subject, String> prints, EditionWork work) {
    /// Copies the lists.
    Standing {
        findings = List.copyOf(findings);
        orphans = List.copyOf(orphans);
        marks = List.copyOf(marks);
        prints = Map.copyOf(prints);
    }

    /// Puts findings and entries together. Takes as long as anchors have to be looked for: not for the FX thread.
    ///
    /// @param found  everything the checks found
    /// @param prints of every subject, as the edition shows it
    static Standing of(Edition edition, Pages pages, List<Finding> found, List<Entry> entries, Map<Subject, String> prints) {
        List<Silence> silences = of(entries, Silence.class);
        List<Finding> heard = found.stream().filter(f -> silences.stream().noneMatch(s -> s.covers(f))).toList();
        Relocator relocator = new Relocator(edition);
        Decisions decisions = Decisions.of(of(entries, Decision.class), relocator);
        List<Mark> marks = of(entries, Mark.class);
        List<Reply> replies = of(entries, Reply.class);
        List<PlacedMark> placed = marks.stream().map(m -> new PlacedMark(m, about(edition, m.anchor()), relocator.find(m.anchor()),
                replies.stream().filter(r -> r.mark().equals(m.id())).toList())).toList();
        RoundProgress rounds = RoundProgress.of(edition, of(entries, SignOff.class), subject -> Objects.requireNonNullElse(prints.get(subject), ""));
        return new Standing(edition, pages, numbered(heard, decisions, pages), decisions.orphans(), placed, rounds, prints,
                new EditionWork(edition, heard, decisions, marks));
    }

    /// A picture's caption, or what is said in its place where it has none; "" for words.
    static String about(Edition edition, Anchor anchor) {
        return anchor instanceof Anchor.OfPicture on ? edition.article(on.article()).flatMap(a -> a.picture(on.picture()))
                .map(p -> p.caption().isEmpty() ? p.altText() : p.caption()).orElse("") : "";
    }

    private static <T extends Entry> List<T> of(List<Entry> entries, Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// By page; the edition's own texts keep their place at the head and at the end.
    private static List<Numbered> numbered(List<Finding> heard, Decisions decisions, Pages pages) {
        List<Finding> ordered = new ArrayList<>(heard);
        ordered.sort(Comparator.comparingInt((Finding f) -> place(f, pages)));
        List<Numbered> numbered = new ArrayList<>();
        for (Finding finding : ordered) {
            numbered.add(new Numbered(numbered.size() + 1, finding, decisions.on(finding)));
        }
        return numbered;
    }

    private static int place(Finding finding, Pages pages) {
        return switch (finding.span().place().part()) {
            case MASTHEAD -> -1;
            case CREDITS -> Integer.MAX_VALUE;
            default -> {
                int page = pages.of(finding.span().place().article());
                yield page == Pages.NONE ? Integer.MAX_VALUE - 1 : page;
            }
        };
    }
}
