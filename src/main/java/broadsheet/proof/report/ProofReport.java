package broadsheet.proof.report;

import broadsheet.edition.Edition;
import broadsheet.proof.Finding;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.SignOff;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.report.Item.Where;
import broadsheet.proof.round.RoundProgress;
import broadsheet.typeset.layout.PageLayout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// 校对报告 of an edition: everything found, marked, decided and signed, and the error rate by the rule of 2020. Immutable.
///
/// @param edition  the edition as it stands
/// @param pages    as set; empty where nobody set them
/// @param made     when the report was made
/// @param items    numbered from 1, in printed order, those without a place last
/// @param silences what was not to be reported
/// @param rounds   who signed what
/// @param extent   how many characters there are
/// @param rule     how errors are counted
/// @param now      errors that are in the edition as it stands: what was accepted or marked and is not changed yet, and certain findings
///                 nobody has decided about
/// @param found    these and those that were changed since they were found: what proofreading was worth
public record ProofReport(Edition edition, List<PageLayout> pages, Instant made, List<Item> items, List<Silence> silences, RoundProgress rounds,
                          Extent extent, ErrorRule rule, ErrorCount now, ErrorCount found) {
    /// Copies the lists.
    public ProofReport {
        pages = List.copyOf(pages);
        items = List.copyOf(items);
        silences = List.copyOf(silences);
    }

    /// What a report is made of.
    ///
    /// @param findings    of the checks, without what is silenced
    /// @param entries     everything proofreaders wrote, see `broadsheet.proof.journal.AnnotationSet`
    /// @param fingerprint of a subject as the edition shows it, see [broadsheet.proof.mark.Fingerprint]
    public record Material(Collection<Finding> findings, Collection<? extends Entry> entries, Function<Subject, String> fingerprint) { }

    /// Makes the report. Some milliseconds for each mark: not for the FX thread.
    public static ProofReport of(Edition edition, List<PageLayout> pages, Material material, ErrorRule rule, Instant made) {
        List<Item> items = new Items(edition, rule).of(material.findings(), material.entries());
        Extent extent = Extent.of(edition, pages, rule);
        List<Charge> now = items.stream().filter(Item::counts).flatMap(i -> i.charge().stream()).toList();
        List<Charge> found = items.stream().filter(i -> i.counts() || i.status() == Status.DONE).flatMap(i -> i.charge().stream()).toList();
        return new ProofReport(edition, pages, made, items, entries(material, Silence.class),
                RoundProgress.of(edition, entries(material, SignOff.class), material.fingerprint()), extent, rule,
                ErrorCount.of(now, rule, extent.printed()), ErrorCount.of(found, rule, extent.printed()));
    }

    private static <T extends Entry> List<T> entries(Material material, Class<T> kind) {
        return material.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The items of each subject that has any, in printed order.
    public Map<Subject, List<Item>> bySubject() {
        Map<Subject, List<Item>> all = new LinkedHashMap<>();
        rounds.subjects().forEach(s -> all.put(s, new ArrayList<>()));
        items.forEach(i -> subject(i).ifPresent(s -> all.computeIfAbsent(s, k -> new ArrayList<>()).add(i)));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /// Items whose place is not to be found any more.
    public List<Item> lost() { return items.stream().filter(i -> i.where() instanceof Where.Lost).toList(); }

    /// To which subject an item belongs; empty for a lost one.
    public Optional<Subject> subject(Item item) {
        return switch (item.where()) {
            case Where.InText text -> Optional.of(Subject.of(edition, text.span().place()));
            case Where.OnPicture picture -> Optional.of(new Subject.OfPicture(picture.article(), picture.picture()));
            case Where.Lost lost -> Optional.empty();
        };
    }

    /// The printed page an item is seen on first; empty where no page shows it.
    public OptionalInt page(Item item) {
        return pages.stream().filter(p -> switch (item.where()) {
            case Where.InText text -> p.lineOf(text.span().from()).isPresent();
            case Where.OnPicture picture -> p.frames().stream().flatMap(f -> f.pictures().stream())
                    .anyMatch(b -> b.article().equals(picture.article()) && b.picture().id().equals(picture.picture()));
            case Where.Lost lost -> false;
        }).mapToInt(PageLayout::number).findFirst();
    }
}
