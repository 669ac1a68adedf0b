package broadsheet.search;

import java.util.List;
import java.util.Set;

/// What to look for: terms that must all stand in one article, terms that must not, and the days of the editions.
///
/// @param terms  in the order typed; those that fold to nothing are left out by the matcher
/// @param scopes where terms without a field of their own are looked for; never empty
/// @param dates  the editions' days
public record Query(List<Term> terms, Set<Scope> scopes, DateRange dates) {
    /// Finds nothing.
    public static final Query NONE = new Query(List.of(), Scope.ALL, DateRange.ALL);

    /// Copies the collections. @throws IllegalArgumentException if no scope is given
    public Query {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a search needs at least one scope");
        }
        terms = List.copyOf(terms);
        scopes = Set.copyOf(scopes);
    }

    /// One term.
    ///
    /// @param text     as typed, without quotes and field
    /// @param scopes   its own field, or all scopes where it has none
    /// @param excluded whether articles that contain it are left out
    /// @param literal  whether it was quoted: then it is never read as pinyin
    public record Term(String text, Set<Scope> scopes, boolean excluded, boolean literal) {
        /// Copies the set.
        public Term { scopes = Set.copyOf(scopes); }
    }

    /// The exact phrase, everywhere, never read as pinyin nor as query syntax.
    public static Query phrase(String text) {
        return new Query(List.of(new Term(text, Scope.ALL, false, true)), Scope.ALL, DateRange.ALL);
    }

    /// The same query confined to some scopes; a term's own field still narrows it further.
    public Query in(Set<Scope> confined) { return new Query(terms, confined, dates); }

    /// Whether no term asks for anything: such a query finds nothing.
    public boolean isEmpty() {
        return terms.stream().allMatch(t -> t.excluded() || Folding.standard().fold(t.text()).isBlank());
    }
}
