package broadsheet.proof.report;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Severity;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Decisions;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Relocated;
import broadsheet.proof.mark.Relocator;
import broadsheet.proof.mark.Reply;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.report.Item.Content;
import broadsheet.proof.report.Item.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers findings, decisions and marks in printed order and says of each how it stands and what it costs.
final class Items {
    private final Edition edition;
    private final Relocator relocator;
    private final Pricing pricing;
    private final Map<Place, Integer> order = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    Items(Edition edition, ErrorRule rule) {
        this.edition = edition;
        this.relocator = new Relocator(edition);
        this.pricing = new Pricing(edition, rule);
        for (int i = 0; i < edition.masthead().lines().size(); i++) {
            order.put(new Place("", Part.MASTHEAD, i), order.size());
        }
        edition.articles().stream().map(Article::places).flatMap(List::stream).forEach(p -> order.put(p, order.size()));
        for (int i = 0; i < edition.credits().size(); i++) {
            order.put(new Place("", Part.CREDITS, i), order.size());
        }
    }

    /// All items, numbered from 1.
    List<Item> of(Collection<Finding> findings, Collection<? extends Entry> entries) {
        List<Reply> replies = entries.stream().filter(Reply.class::isInstance).map(Reply.class::cast).toList();
        entries.stream().filter(Mark.class::isInstance).map(Mark.class::cast).forEach(m -> add(m, replies));
        Decisions decisions = Decisions.of(entries.stream().filter(Decision.class::isInstance).map(Decision.class::cast).toList(), relocator);
        List<Span> marked = items.stream().filter(i -> i.charge().isPresent()).flatMap(i -> span(i).stream()).toList();
        findings.forEach(f -> add(f, decisions.on(f), marked));
        Map<String, Kind> kinds = new HashMap<>();
        findings.forEach(f -> kinds.put(f.rule().id(), f.kind()));
        decisions.orphans().forEach(d -> add(d, Optional.ofNullable(kinds.get(d.finding().check()))));
        items.sort(Comparator.comparingInt(this::position).thenComparingInt(i -> span(i).map(Span::start).orElse(-1))
                .thenComparingInt(i -> span(i).map(Span::end).orElse(-1)).thenComparing(Item::id));
        List<Item> numbered = new ArrayList<>();
        items.forEach(i -> numbered.add(new Item(numbered.size() + 1, i.id(), i.where(), i.content(), i.status(), i.charge(), i.counts())));
        return List.copyOf(numbered);
    }

    private void add(Mark mark, List<Reply> replies) {
        Status status = switch (mark.state()) {
            case DONE -> Status.DONE;
            case DECLINED -> Status.KEPT;
            case OPEN -> mark.sign() == Sign.QUERY ? Status.ASKED : mark.sign().asksForChange() ? Status.TO_CHANGE : Status.REMARK;
        };
        Optional<Charge> charge = status == Status.KEPT ? Optional.empty() : pricing.of(mark);
        items.add(new Item(0, mark.id(), where(relocator.find(mark.anchor()), mark.anchor().article()),
                new Content.Marked(mark, replies.stream().filter(r -> r.mark().equals(mark.id())).toList()), status, charge,
                status == Status.TO_CHANGE && charge.isPresent()));
    }

    /// A finding under a mark that says the same is one error, not two.
    private void add(Finding finding, Optional<Decision> decision, List<Span> marked) {
        Status status = decision.map(d -> switch (d.verdict()) {
            case ACCEPTED -> Status.TO_CHANGE;
            case IGNORED -> Status.KEPT;
            case QUERIED -> Status.ASKED;
        }).orElse(Status.UNDECIDED);
        Content content = new Content.Found(finding, decision);
        Item bare = new Item(0, id(finding), new Where.InText(finding.span()), content, status, Optional.empty(), false);
        boolean twice = marked.stream().anyMatch(s -> overlap(s, finding.span()));
        boolean costs = !twice && status != Status.KEPT;
        boolean counts = costs && (status == Status.TO_CHANGE || status == Status.UNDECIDED && finding.severity() == Severity.CERTAIN);
        Optional<Charge> charge = costs ? Optional.of(pricing.of(finding, bare.proposal(), bare.note())) : Optional.empty();
        items.add(new Item(0, bare.id(), bare.where(), content, status, charge, counts));
    }

    private void add(Decision lapsed, Optional<Kind> kind) {
        boolean accepted = lapsed.verdict() == Decision.Verdict.ACCEPTED;
        items.add(new Item(0, lapsed.id(), where(relocator.find(lapsed.finding().anchor()), lapsed.finding().anchor().article()),
                new Content.Lapsed(lapsed), accepted ? Status.DONE : Status.REMARK,
                accepted ? Optional.of(pricing.of(lapsed, kind)) : Optional.empty(), false));
    }

    private static boolean overlap(Span a, Span b) {
        return a.place().equals(b.place()) && a.start() <= b.end() && b.start() <= a.end()
                && (a.length() == 0 || b.length() == 0 || a.start() < b.end() && b.start() < a.end());
    }

    private static Where where(Relocated found, String article) {
        return switch (found) {
            case Relocated.Text text -> new Where.InText(text.span());
            case Relocated.Picture picture -> new Where.OnPicture(picture.article(), picture.picture());
            case Relocated.Orphan orphan -> new Where.Lost(article);
        };
    }

    private static Optional<Span> span(Item item) { return item.where() instanceof Where.InText text ? Optional.of(text.span()) : Optional.empty(); }

    private int position(Item item) {
        return switch (item.where()) {
            case Where.InText text -> order.getOrDefault(text.span().place(), order.size());
            case Where.OnPicture picture -> edition.article(picture.article()).flatMap(a -> a.picture(picture.picture())
                    .map(p -> new Place(a.id(), Part.CAPTION, a.pictures().indexOf(p)))).map(p -> order.getOrDefault(p, order.size())).orElse(order.size());
            case Where.Lost lost -> order.size() + 1;
        };
    }

    /// The same for the same rule at the same words between the same words, whichever paragraph they stand in by now.
    private String id(Finding finding) {
        String id = FindingId.of(edition, finding);
        int times = ids.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }
}
