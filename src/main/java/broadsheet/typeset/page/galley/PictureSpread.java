package broadsheet.typeset.page.galley;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Says between which blocks a story's pictures stand when they run in its columns: at their anchors, else spread evenly.
///
/// @param anchored the block before which a picture has its anchor in the text, by the picture's index
/// @param loose    indices of the pictures without an anchor, in order
/// @param closing  indices of the pictures with an anchor behind all text, in order
public record PictureSpread(Map<Integer, Integer> anchored, List<Integer> loose, List<Integer> closing) {
    /// Copies all.
    public PictureSpread {
        anchored = Map.copyOf(anchored);
        loose = List.copyOf(loose);
        closing = List.copyOf(closing);
    }

    /// What a story's pictures want.
    ///
    /// @param from index of the first picture to be placed; those before it stand elsewhere
    public static PictureSpread of(Article article, int from) {
        Map<Integer, Integer> anchored = new HashMap<>();
        List<Integer> loose = new ArrayList<>();
        List<Integer> closing = new ArrayList<>();
        int end = textEnd(article);
        for (int i = from; i < article.pictures().size(); i++) {
            int anchor = article.body().indexOf(new Block.PictureAnchor(article.pictures().get(i).id()));
            if (anchor < 0) {
                loose.add(i);
            } else if (anchor < end) {
                anchored.put(i, anchor);
            } else {
                closing.add(i);
            }
        }
        return new PictureSpread(anchored, loose, closing);
    }

    /// The index after the last block that has text.
    private static int textEnd(Article article) {
        int end = article.body().size();
        while (end > 0 && article.body().get(end - 1) instanceof Block.PictureAnchor) {
            end--;
        }
        return end;
    }

    /// The pictures a text of so many lines does not carry in its columns, in order: loose ones beyond its length, and closing ones unless
    /// it is a single one that ends a long text.
    ///
    /// @param carrying lines of text for each picture
    public List<Integer> grouped(int lines, int carrying) {
        int room = lines / carrying;
        List<Integer> grouped = new ArrayList<>(loose.subList(Math.min(loose.size(), room), loose.size()));
        if (closing.size() > 1 || room <= loose.size()) {
            grouped.addAll(closing);
        }
        return grouped.stream().sorted().toList();
    }

    /// The pictures before each block (at the index after the last, at the end).
    ///
    /// @param but indices of pictures that stand elsewhere
    /// @param set sets the picture of an index
    public Map<Integer, List<Slug>> before(Article article, Collection<Integer> but, IntFunction<Slug> set) {
        Map<Integer, List<Slug>> before = new HashMap<>();
        anchored.keySet().stream().sorted().forEach(i -> before.computeIfAbsent(anchored.get(i), b -> new ArrayList<>()).add(set.apply(i)));
        List<Integer> carried = loose.stream().filter(i -> !but.contains(i)).toList();
        for (int k = 0; k < carried.size(); k++) {
            int block = paragraphAt(article, (int) ((long) article.length() * (k + 1) / (carried.size() + 1)));
            before.computeIfAbsent(block, b -> new ArrayList<>()).add(set.apply(carried.get(k)));
        }
        closing.stream().filter(i -> !but.contains(i))
                .forEach(i -> before.computeIfAbsent(article.body().size(), b -> new ArrayList<>()).add(set.apply(i)));
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
