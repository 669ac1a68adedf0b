package broadsheet.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Runs checks over an edition. It remembers what it found in each article, so that checking a corrected edition costs only the
/// changed articles and the comparison over the whole. Takes as long as the edition is: not for the FX thread. One call at a time;
/// further callers wait. What compares the whole runs beside what reads single articles, on the common pool.
public final class Proofreader {
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Comparator.comparing((Finding f) -> f.span().length()).reversed());

    private final List<Check> checks;
    private final Map<String, Read> known = new HashMap<>();

    /// @param checks `proof.check.Checks` has the shipped ones
    public Proofreader(Collection<? extends Check> checks) { this.checks = List.copyOf(checks); }

    /// What an article's own texts gave, for the article as it was and the day it was printed.
    private record Read(Article article, LocalDate date, List<Finding> findings) { }

    /// Every rule its checks may report.
    public List<Rule> rules() { return checks.stream().flatMap(c -> c.rules().stream()).toList(); }

    /// Everything found, in printed order.
    public List<Finding> check(Edition edition) { return check(edition, Set.of(), List.of(), ProofProgress.NONE); }

    /// What is found, in printed order.
    ///
    /// @param kinds    which kinds to report; empty for all
    /// @param silences what not to report, e.g. `proof.mark.Silence`
    /// @throws CancellationException if `progress` cancelled
    public synchronized List<Finding> check(Edition edition, Set<Kind> kinds, Collection<? extends Predicate<Finding>> silences, ProofProgress progress) {
        Issue issue = Issue.of(edition);
        List<Finding> all = new ArrayList<>();
        List<CompletableFuture<List<Finding>>> comparing = checks.stream().filter(Check.OfEdition.class::isInstance)
                .map(check -> CompletableFuture.supplyAsync(() -> whole((Check.OfEdition) check, issue, progress))).toList();
        issue.own().forEach(passage -> passage(passage, all::add));
        for (int i = 0; i < issue.stories().size(); i++) {
            goOn(progress);
            all.addAll(story(issue.stories().get(i), edition.date()));
            progress.at(i + 1, issue.stories().size());
        }
        known.keySet().removeIf(id -> edition.article(id).isEmpty());
        comparing.forEach(found -> all.addAll(result(found)));
        goOn(progress);
        Set<Kind> wanted = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds;
        List<Finding> kept = new ArrayList<>(all.stream().filter(f -> wanted.contains(f.kind()))
                .filter(f -> silences.stream().noneMatch(s -> s.test(f))).toList());
        return withoutDoubles(kept, printedOrder(issue));
    }

    private static List<Finding> whole(Check.OfEdition check, Issue issue, ProofProgress progress) {
        List<Finding> found = new ArrayList<>();
        if (!progress.cancelled()) {
            check.check(issue, found::add);
        }
        return found;
    }

    private static List<Finding> result(CompletableFuture<List<Finding>> found) {
        try {
            return found.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static void goOn(ProofProgress progress) {
        if (progress.cancelled()) {
            throw new CancellationException("checking was cancelled");
        }
    }

    private List<Finding> story(Story story, LocalDate date) {
        Read read = known.get(story.article().id());
        if (read != null && read.date().equals(date) && read.article().equals(story.article())) {
            return read.findings();
        }
        List<Finding> found = new ArrayList<>();
        story.passages().forEach(passage -> passage(passage, found::add));
        for (Check check : checks) {
            if (check instanceof Check.OfStory whole) {
                whole.check(story, found::add);
            }
        }
        known.put(story.article().id(), new Read(story.article(), date, List.copyOf(found)));
        return found;
    }

    private void passage(Passage passage, Consumer<Finding> found) {
        for (Check check : checks) {
            if (check instanceof Check.OfPassage single) {
                single.check(passage, found);
            }
        }
    }

    private static Map<Place, Integer> printedOrder(Issue issue) {
        Map<Place, Integer> order = new HashMap<>();
        issue.passages().forEach(p -> order.put(p.place(), order.size()));
        return order;
    }

    /// One fault is reported once: of findings of one kind that overlap, the surest and longest stays; a guess gives way to any other finding.
    private static List<Finding> withoutDoubles(List<Finding> findings, Map<Place, Integer> order) {
        findings.sort(WORST_FIRST);
        List<Finding> kept = new ArrayList<>();
        Map<Place, Set<Finding>> byPlace = new HashMap<>();
        for (Finding finding : findings) {
            Set<Finding> there = byPlace.computeIfAbsent(finding.span().place(), p -> new HashSet<>());
            if (there.stream().noneMatch(other -> doubles(other, finding))) {
                there.add(finding);
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparing((Finding f) -> order.getOrDefault(f.span().place(), Integer.MAX_VALUE))
                .thenComparing(f -> f.span().start()).thenComparing(f -> f.span().end()).thenComparing(f -> f.rule().id()));
        return kept;
    }

    private static boolean doubles(Finding kept, Finding other) {
        return (kept.kind() == other.kind() || other.severity() == Severity.SUSPECT) && kept.span().start() < other.span().end()
                && other.span().start() < kept.span().end()
                || kept.rule().equals(other.rule()) && kept.span().equals(other.span());
    }
}
