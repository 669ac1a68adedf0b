package broadsheet.typeset.page.galley;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Says between which blocks a story's pictures stand when they run in its columns: at their anchors, else spread evenly.
public final class PictureSpread {
    private PictureSpread() { }

    /// The pictures before each block (at the index after the last, at the end).
    ///
    /// @param from index of the first picture to be placed; those before it stand elsewhere
    /// @param set  sets the picture of an index
    public static Map<Integer, List<Slug>> before(Article article, int from, IntFunction<Slug> set) {
        Map<Integer, List<Slug>> before = new HashMap<>();
        List<Integer> loose = new ArrayList<>();
        for (int i = from; i < article.pictures().size(); i++) {
            int anchor = article.body().indexOf(new Block.PictureAnchor(article.pictures().get(i).id()));
            if (anchor >= 0) {
                before.computeIfAbsent(anchor, k -> new ArrayList<>()).add(set.apply(i));
            } else {
                loose.add(i);
            }
        }
        for (int k = 0; k < loose.size(); k++) {
            int block = paragraphAt(article, (int) ((long) article.length() * (k + 1) / (loose.size() + 1)));
            before.computeIfAbsent(block, b -> new ArrayList<>()).add(set.apply(loose.get(k)));
        }
        return before;
    }

    /// The first paragraph beginning at or after a length of text that does not follow a subhead.
    private static int paragraphAt(Article article, int length) {
        int seen = 0;
        for (int i = 0; i < article.body().size(); i++) {
            boolean afterHead = i > 0 && article.body().get(i - 1) instanceof Block.Subhead;
            if (seen >= length && !afterHead) {
                return i;
            }
            seen += (int) article.body().get(i).text().codePoints().count();
        }
        return article.body().size();
    }
}
