package broadsheet.ui.proof;

import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.Finding;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.FindingKey;
import broadsheet.proof.mark.Silence;
import broadsheet.ui.desk.Desk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which findings are listed, which one one is at, and what is decided about it. FX thread.
///
/// The list and the page follow [#currentProperty], so that they always show the same finding. Deciding goes on to the next open one.
final class FindingModel {
    private final Desk desk;
    private final DeskWork work;
    private final ReadOnlyObjectWrapper<FindingFilter> filter = new ReadOnlyObjectWrapper<>(FindingFilter.ALL);
    private final ReadOnlyObjectWrapper<List<Numbered>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Numbered>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    FindingModel(Desk desk, DeskWork work) {
        this.desk = desk;
        this.work = work;
        work.standingProperty().addListener(o -> list());
        list();
    }

    ReadOnlyObjectProperty<FindingFilter> filterProperty() { return filter.getReadOnlyProperty(); }

    /// What the filter lets through, in printed order.
    ReadOnlyObjectProperty<List<Numbered>> shownProperty() { return shown.getReadOnlyProperty(); }

    /// The finding one is at.
    ReadOnlyObjectProperty<Optional<Numbered>> currentProperty() { return current.getReadOnlyProperty(); }

    void filter(FindingFilter wanted) {
        filter.set(wanted);
        list();
    }

    /// After a decision, a silence or a filter the same finding stays the one one is at; where it is no longer listed, the next one is.
    private void list() {
        List<Numbered> all = work.standingProperty().get().map(Standing::findings).orElse(List.of());
        List<Numbered> listed = all.stream().filter(filter.get()::lets).toList();
        Optional<Numbered> before = current.get();
        Optional<Numbered> now = before.flatMap(b -> same(listed, b).or(() -> listed.stream().filter(i -> follows(i, b)).findFirst())
                .or(() -> listed.isEmpty() ? Optional.empty() : Optional.of(listed.getLast())));
        shown.set(listed);
        current.set(now);
    }

    private static Optional<Numbered> same(List<Numbered> listed, Numbered item) {
        return listed.stream().filter(i -> i.finding().equals(item.finding())).findFirst();
    }

    private static boolean follows(Numbered item, Numbered before) { return item.number() >= before.number(); }

    /// To the next listed finding or the one before; it stops at either end.
    /// @param step −1 or 1
    void step(int step) {
        List<Numbered> listed = shown.get();
        if (listed.isEmpty()) {
            return;
        }
        int at = index();
        go(listed.get(at < 0 ? step > 0 ? 0 : listed.size() - 1 : Math.clamp(at + step, 0, listed.size() - 1)));
    }

    private int index() { return current.get().map(c -> shown.get().indexOf(c)).orElse(-1); }

    /// Goes to a finding and brings its words to eye.
    void go(Numbered item) {
        current.set(Optional.of(item));
        show(item.finding().span());
    }

    /// What no page prints is shown by the head of its article.
    private void show(Span span) {
        Place place = span.place();
        Location at = switch (place.part()) {
            case ALT_TEXT -> place.at(0);
            case SUMMARY -> Place.headline(place.article()).at(0);
            default -> desk.reader().edition().filter(e -> e.text(place).isEmpty() && !place.article().isEmpty()).isPresent()
                    ? Place.headline(place.article()).at(0) : span.from();
        };
        desk.reader().show(at);
    }

    /// 采纳: as proposed.
    void accept() { current.get().ifPresent(i -> decide(i, Decision.Verdict.ACCEPTED, "", i.finding().suggestions().stream().findFirst().orElse(""))); }

    /// 采纳 with words of one's own.
    void accept(String proposal) { current.get().ifPresent(i -> decide(i, Decision.Verdict.ACCEPTED, "", proposal)); }

    /// 忽略
    /// @param reason not blank
    void ignore(String reason) { current.get().ifPresent(i -> decide(i, Decision.Verdict.IGNORED, reason, "")); }

    /// 存疑
    /// @param question to the author or the desk, "" for none
    void query(String question) { current.get().ifPresent(i -> decide(i, Decision.Verdict.QUERIED, question, "")); }

    private void decide(Numbered item, Decision.Verdict verdict, String reason, String proposal) {
        edition().ifPresent(edition -> {
            FindingKey key = FindingKey.of(edition, item.finding());
            Decision fresh = Decision.of(key, verdict, reason, proposal, work.stageProperty().get(), work.author(), Instant.now());
            Optional<Numbered> next = nextOpen(item);
            work.put(item.decision().map(d -> new Decision(d.id(), key, verdict, reason, proposal, fresh.stage(), fresh.author(), fresh.time())).orElse(fresh));
            next.ifPresent(n -> same(shown.get(), n).ifPresent(this::go));
        });
    }

    private Optional<Edition> edition() { return work.standingProperty().get().map(Standing::edition); }

    private Optional<Numbered> nextOpen(Numbered item) {
        List<Numbered> listed = shown.get();
        int at = listed.indexOf(item);
        return listed.stream().skip(at + 1L).filter(Numbered::isOpen).findFirst()
                .or(() -> listed.stream().limit(Math.max(0, at)).filter(Numbered::isOpen).findFirst());
    }

    /// 不再提示: passes these words over, or everything the rule finds.
    void silence(Silence.Extent extent, boolean rule) {
        current.get().ifPresent(item -> {
            Finding finding = item.finding();
            String check = finding.rule().id();
            String word = rule ? "" : finding.quote();
            String article = finding.span().place().article();
            work.put(extent == Silence.Extent.ARTICLE && !article.isEmpty() ? Silence.inArticle(article, check, word, "", work.author(), Instant.now())
                    : Silence.of(extent == Silence.Extent.ARTICLE ? Silence.Extent.EDITION : extent, check, word, "", work.author(), Instant.now()));
            current.get().ifPresent(this::go);
        });
    }
}
