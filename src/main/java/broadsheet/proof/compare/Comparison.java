package broadsheet.proof.compare;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.proof.mark.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two versions of an edition side by side. Immutable.
///
/// @param before   the earlier one
/// @param after    the later one
/// @param front    the masthead's items and the credits that differ
/// @param articles every article of both, in the later one's order, those taken out last
/// @param pictures every picture of both
/// @param outcomes of every instruction of the earlier round
public record Comparison(Edition before, Edition after, List<TextChange> front, List<ArticleChange> articles, List<PictureChange> pictures,
                         List<Outcome> outcomes) {
    /// Copies the lists.
    public Comparison {
        front = List.copyOf(front);
        articles = List.copyOf(articles);
        pictures = List.copyOf(pictures);
        outcomes = List.copyOf(outcomes);
    }

    /// Where the picture files of the two versions are, and who looks at them.
    public record Pictures(PictureFiles before, PictureFiles after, Look look) {
        /// Files are not compared.
        public static final Pictures NONE = new Pictures(PictureFiles.NONE, PictureFiles.NONE, Look.BLIND);
    }

    /// Compares. Reads the pictures' files; some hundred milliseconds for an edition: not for the FX thread.
    ///
    /// @param entries what was written about the earlier one
    public static Comparison of(Edition before, Edition after, Pictures files, Collection<? extends Entry> entries) {
        Map<String, String> pairs = ArticlePairs.of(before, after);
        List<ArticleChange> articles = articles(before, after, pairs);
        List<PictureChange> pictures = PicturePairs.of(before, after, pairs, files);
        return new Comparison(before, after, front(before, after), articles, pictures, new RedCheck(before, after, pictures).check(entries));
    }

    private static List<ArticleChange> articles(Edition before, Edition after, Map<String, String> pairs) {
        List<String> moved = ArticlePairs.moved(before, after, pairs);
        List<ArticleChange> changes = new ArrayList<>();
        for (Article article : after.articles()) {
            Optional<Article> old = Optional.ofNullable(pairs.get(article.id())).flatMap(before::article);
            changes.add(new ArticleChange(old.map(Article::id), Optional.of(article.id()), article.title(), moved.contains(article.id()),
                    old.map(o -> TextPairs.of(o, article)).orElseGet(() -> TextPairs.of(article, true))));
        }
        before.articles().stream().filter(a -> !pairs.containsValue(a.id())).forEach(gone -> changes.add(
                new ArticleChange(Optional.of(gone.id()), Optional.empty(), gone.title(), false, TextPairs.of(gone, false))));
        return changes;
    }

    private static List<TextChange> front(Edition before, Edition after) {
        List<TextChange> changes = new ArrayList<>();
        for (Part part : List.of(Part.MASTHEAD, Part.CREDITS)) {
            int count = part == Part.MASTHEAD ? before.masthead().lines().size() : Math.max(before.credits().size(), after.credits().size());
            for (int i = 0; i < count; i++) {
                Place place = new Place("", part, i);
                if (!before.text(place).equals(after.text(place))) {
                    changes.add(new TextChange(Optional.of(place), Optional.of(place), CharacterDiff.of(before.text(place), after.text(place))));
                }
            }
        }
        return changes;
    }

    /// Whether there is no difference at all.
    public boolean isSame() {
        return front.isEmpty() && articles.stream().allMatch(a -> a.kind() == ArticleChange.Kind.SAME)
                && pictures.stream().allMatch(p -> p.kind() == PictureChange.Kind.SAME);
    }

    /// How many instructions ended this way.
    public long count(Outcome.Verdict verdict) { return outcomes.stream().filter(o -> o.verdict() == verdict).count(); }
}
