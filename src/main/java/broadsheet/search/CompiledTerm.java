package broadsheet.search;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// One term ready to be looked for in folded articles. Not thread-safe: it keeps a list for its own use.
final class CompiledTerm {
    private final String folded;
    private final Needle needle;
    private final @Nullable PinyinNeedle pinyin;
    private final int mask;
    private final boolean everywhere;
    private final boolean headOnly;
    private final IntList starts = new IntList();

    /// @param folded not empty
    /// @param mask   the scopes it is looked for in ([Scope#mask])
    CompiledTerm(String folded, boolean literal, int mask, IntUnaryOperator frequency) {
        this.folded = folded;
        this.needle = Needle.of(folded, frequency);
        this.pinyin = literal ? null : PinyinNeedle.of(folded);
        this.mask = mask;
        this.everywhere = mask == Scope.mask(Scope.ALL);
        this.headOnly = (mask & ~(1 << Scope.TITLE.ordinal() | 1 << Scope.AUTHOR.ordinal())) == 0;
    }

    String folded() { return folded; }

    @Nullable PinyinNeedle pinyin() { return pinyin; }

    boolean occurs(Scanned article) { return count(article) > 0; }

    /// Whether [#count] is the number of hits; otherwise stretches must be collected and merged.
    boolean countsExactly() { return pinyin == null; }

    /// How often it stands in the article, in its scopes; pinyin matches included.
    int count(Scanned article) {
        if (everywhere && pinyin == null) {
            return needle.count(article.words(), article.base(), article.length());
        }
        Stretches found = new Stretches();
        find(article, found);
        return found.size();
    }

    /// Adds every stretch it covers.
    void find(Scanned article, Stretches into) {
        starts.clear();
        needle.find(article.words(), article.base(), headOnly ? article.head() : article.length(), starts);
        for (int i = 0; i < starts.size(); i++) {
            add(article, starts.get(i), starts.get(i) + needle.length(), into);
        }
        if (pinyin != null) {
            findPinyin(pinyin, article, into);
        }
    }

    private void findPinyin(PinyinNeedle letters, Scanned article, Stretches into) {
        PackedText.Reader text = new PackedText.Reader(article.words(), article.base());
        int at = 0;
        while (at < article.head()) {
            int end = letters.matchAt(text, at, article.head());
            if (end > 0) {
                add(article, at, end, into);
                at = end;
            } else {
                at++;
            }
        }
    }

    private void add(Scanned article, int start, int end, Stretches into) {
        if (everywhere || article.places().inScope(start, mask)) {
            into.add(start, end);
        }
    }
}
