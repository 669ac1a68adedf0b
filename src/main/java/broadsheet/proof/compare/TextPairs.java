package broadsheet.proof.compare;

import broadsheet.edition.Article;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Which texts of two versions of an article belong together: single parts by their part, paragraphs by the alignment that keeps most
/// in common, captions by their picture.
final class TextPairs {
    private final Article before;
    private final Article after;
    private final List<TextChange> changes = new ArrayList<>();

    private TextPairs(Article before, Article after) {
        this.before = before;
        this.after = after;
    }

    /// All texts of both, in reading order.
    static List<TextChange> of(Article before, Article after) {
        TextPairs pairs = new TextPairs(before, after);
        for (Part part : List.of(Part.KICKER, Part.HEADLINE, Part.DECK, Part.BYLINE, Part.SUMMARY)) {
            pairs.add(part, 0, 0);
        }
        pairs.body();
        for (Part part : List.of(Part.CAPTION, Part.PICTURE_CREDIT, Part.ALT_TEXT)) {
            pairs.pictures(part);
        }
        return List.copyOf(pairs.changes);
    }

    /// The texts of an article that only one of the two has.
    static List<TextChange> of(Article article, boolean added) {
        return article.places().stream().map(place -> added ? TextPairs.added(place, article) : TextPairs.removed(place, article)).toList();
    }

    private static TextChange added(Place place, Article article) {
        return new TextChange(Optional.empty(), Optional.of(place), List.of(new Piece(Piece.Kind.ADDED, article.text(place.part(), place.index()))));
    }

    private static TextChange removed(Place place, Article article) {
        return new TextChange(Optional.of(place), Optional.empty(), List.of(new Piece(Piece.Kind.REMOVED, article.text(place.part(), place.index()))));
    }

    /// −1 for a text that is not there.
    private void add(Part part, int from, int to) {
        String old = from < 0 ? "" : before.text(part, from);
        String fresh = to < 0 ? "" : after.text(part, to);
        if (!old.isEmpty() && !fresh.isEmpty()) {
            changes.add(new TextChange(Optional.of(new Place(before.id(), part, from)), Optional.of(new Place(after.id(), part, to)),
                    CharacterDiff.of(old, fresh)));
        } else if (!old.isEmpty()) {
            changes.add(removed(new Place(before.id(), part, from), before));
        } else if (!fresh.isEmpty()) {
            changes.add(added(new Place(after.id(), part, to), after));
        }
    }

    private void pictures(Part part) {
        for (int i = 0; i < before.pictures().size(); i++) {
            String id = before.pictures().get(i).id();
            add(part, i, after.picture(id).map(after.pictures()::indexOf).orElse(-1));
        }
        for (int i = 0; i < after.pictures().size(); i++) {
            if (before.picture(after.pictures().get(i).id()).isEmpty()) {
                add(part, -1, i);
            }
        }
    }

    private void body() {
        List<String> old = before.body().stream().map(b -> b.text()).toList();
        List<String> fresh = after.body().stream().map(b -> b.text()).toList();
        for (int[] pair : aligned(old, fresh)) {
            add(Part.BODY, pair[0], pair[1]);
        }
    }

    /// Pairs of indexes in order, −1 for none, with the greatest sum of likeness; texts less alike than [Likeness#VERSIONS] are not paired.
    private static Deque<int[]> aligned(List<String> old, List<String> fresh) {
        double[][] alike = likeness(old, fresh);
        double[][] best = best(alike, fresh.size());
        Deque<int[]> pairs = new ArrayDeque<>();
        int i = old.size();
        int j = fresh.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && alike[i - 1][j - 1] > 0 && best[i][j] == best[i - 1][j - 1] + alike[i - 1][j - 1]) {
                pairs.push(new int[] {--i, --j});
            } else if (j > 0 && (i == 0 || best[i][j] == best[i][j - 1])) {
                pairs.push(new int[] {-1, --j});
            } else {
                pairs.push(new int[] {--i, -1});
            }
        }
        return pairs;
    }

    private static double[][] likeness(List<String> old, List<String> fresh) {
        List<Likeness> a = old.stream().map(Likeness::new).toList();
        List<Likeness> b = fresh.stream().map(Likeness::new).toList();
        double[][] alike = new double[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                double likeness = a.get(i).to(b.get(j));
                alike[i][j] = likeness >= Likeness.VERSIONS ? likeness : 0;
            }
        }
        return alike;
    }

    private static double[][] best(double[][] alike, int width) {
        double[][] best = new double[alike.length + 1][width + 1];
        for (int i = 1; i <= alike.length; i++) {
            for (int j = 1; j <= width; j++) {
                best[i][j] = Math.max(Math.max(best[i - 1][j], best[i][j - 1]), best[i - 1][j - 1] + alike[i - 1][j - 1]);
            }
        }
        return best;
    }
}
