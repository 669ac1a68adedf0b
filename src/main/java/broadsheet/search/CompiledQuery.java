package broadsheet.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// A query ready to be put to folded articles, one after the other. Not thread-safe; made anew for every search.
final class CompiledQuery {
    private final List<CompiledTerm> wanted = new ArrayList<>();
    private final List<CompiledTerm> unwanted = new ArrayList<>();
    private final Stretches stretches = new Stretches();

    /// @param frequency how common a folded character is; only the order matters
    CompiledQuery(Query query, IntUnaryOperator frequency) {
        for (Query.Term term : query.terms()) {
            String folded = Folding.standard().fold(term.text());
            Set<Scope> scopes = new HashSet<>(term.scopes());
            scopes.retainAll(query.scopes());
            if (!folded.isBlank()) {
                (term.excluded() ? unwanted : wanted).add(new CompiledTerm(folded, term.literal() || term.excluded(), Scope.mask(scopes), frequency));
            }
        }
    }

    /// The terms that must occur; a query without any finds nothing.
    List<CompiledTerm> wanted() { return wanted; }

    /// The number of hits in an article: 0 where a wanted term is missing or an unwanted one stands.
    int count(Scanned article) {
        if (wanted.size() == 1 && wanted.getFirst().countsExactly()) {
            int count = wanted.getFirst().count(article);
            return count > 0 && !excluded(article) ? count : 0;
        }
        return find(article).size();
    }

    /// The hits in an article; valid until the next call.
    Stretches find(Scanned article) {
        stretches.clear();
        int before = 0;
        for (CompiledTerm term : wanted) {
            term.find(article, stretches);
            if (stretches.size() == before) {
                stretches.clear();
                return stretches;
            }
            before = stretches.size();
        }
        if (excluded(article)) {
            stretches.clear();
        }
        return stretches.merge();
    }

    private boolean excluded(Scanned article) {
        for (CompiledTerm term : unwanted) {
            if (term.occurs(article)) {
                return true;
            }
        }
        return false;
    }
}
