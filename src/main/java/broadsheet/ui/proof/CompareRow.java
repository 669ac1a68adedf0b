package broadsheet.ui.proof;

import broadsheet.proof.compare.ArticleChange;
import broadsheet.proof.compare.Comparison;
import broadsheet.proof.compare.PictureChange;
import broadsheet.proof.compare.TextChange;
import java.util.ArrayList;
import java.util.List;

/// A line of the comparison: both versions stand in one line, so that they always scroll together.
sealed interface CompareRow {
    /// Whether the two versions differ here.
    boolean differs();

    /// The head of an article.
    ///
    /// @param pictures whether any of its pictures is not the same
    record Head(ArticleChange article, boolean pictures) implements CompareRow {
        @Override public boolean differs() {
            return article.kind() != ArticleChange.Kind.SAME && article.kind() != ArticleChange.Kind.CHANGED;
        }
    }

    /// A text in both versions.
    record Pair(TextChange text) implements CompareRow {
        @Override public boolean differs() { return !text.isSame(); }
    }

    /// A picture that is not the same.
    record OfPicture(PictureChange picture) implements CompareRow {
        @Override public boolean differs() { return true; }
    }

    /// Masthead and credits, then every article with its texts and pictures, in the later version's order; of one that is the same its head alone.
    static List<CompareRow> of(Comparison comparison) {
        List<CompareRow> rows = new ArrayList<>();
        comparison.front().forEach(t -> rows.add(new Pair(t)));
        for (ArticleChange article : comparison.articles()) {
            String id = article.after().or(article::before).orElse("");
            List<PictureChange> pictures = comparison.pictures().stream().filter(p -> p.article().equals(id) && p.kind() != PictureChange.Kind.SAME).toList();
            rows.add(new Head(article, !pictures.isEmpty()));
            boolean one = article.kind() == ArticleChange.Kind.ADDED || article.kind() == ArticleChange.Kind.REMOVED;
            article.texts().stream().filter(t -> !one || t.size() > 0).filter(t -> article.kind() != ArticleChange.Kind.SAME)
                    .forEach(t -> rows.add(new Pair(t)));
            pictures.forEach(p -> rows.add(new OfPicture(p)));
        }
        return rows;
    }
}
