package broadsheet.proof.compare;

import broadsheet.edition.Edition;
import broadsheet.proof.mark.Alignment;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Galley;
import broadsheet.proof.mark.Relocated;
import broadsheet.proof.mark.Relocator;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// The place of a mark in the earlier edition with what stands around it there, across the ends of paragraphs.
///
/// @param before what stands in front, beginning with [#EDGE] where it reaches the article's begin
/// @param quote  the words marked
/// @param after  what stands behind, ending with [#EDGE] where it reaches the article's end
record Site(int[] before, int[] quote, int[] after) {
    /// Stands for the begin and the end of an article, which no character equals.
    private static final int EDGE = -1;
    private static final int CONTEXT = Anchor.CONTEXT;
    /// What must be untouched on both sides of a correction carried out as asked.
    private static final int NEIGHBOURS = 2;

    /// The site of an anchor; where the edition does not have it any more, what the anchor remembers.
    static Site of(Anchor.OfText anchor, Edition edition, Relocator relocator) {
        Optional<Galley> galley = galley(edition, anchor.article());
        if (galley.isPresent() && relocator.find(anchor) instanceof Relocated.Text text && text.words().equals(anchor.quote())
                && text.span().place().article().equals(anchor.article())) {
            int[] points = edged(galley.get());
            int from = galley.get().start(text.span().place()) + text.span().start() + 1;
            int to = from + text.span().length();
            return new Site(Arrays.copyOfRange(points, Math.max(0, from - CONTEXT), from), Arrays.copyOfRange(points, from, to),
                    Arrays.copyOfRange(points, to, Math.min(points.length, to + CONTEXT)));
        }
        return new Site(anchor.before().codePoints().toArray(), anchor.quote().codePoints().toArray(), anchor.after().codePoints().toArray());
    }

    private static Optional<Galley> galley(Edition edition, String article) {
        return article.isEmpty() ? Optional.of(Galley.of(edition)) : edition.article(article).map(Galley::of);
    }

    private static int[] edged(Galley galley) {
        return IntStream.concat(IntStream.concat(IntStream.of(EDGE), Arrays.stream(galley.points())), IntStream.of(EDGE)).toArray();
    }

    /// As it would read with other words in place of the marked ones.
    Site with(String words) { return new Site(before, words.codePoints().toArray(), after); }

    /// As it would read without the end of paragraph next to it; unchanged if there is none.
    Site withoutBreak() {
        if (before.length > 0 && before[before.length - 1] == '\n') {
            return new Site(Arrays.copyOf(before, before.length - 1), quote, after);
        }
        return after.length > 0 && after[0] == '\n' ? new Site(before, quote, Arrays.copyOfRange(after, 1, after.length)) : this;
    }

    /// Everything in a row.
    private int[] pattern() { return IntStream.concat(IntStream.concat(Arrays.stream(before), Arrays.stream(quote)), Arrays.stream(after)).toArray(); }

    /// How many characters differ between this and what stands in an edition around a place.
    int differenceFrom(Edition edition, Relocated.Text place) {
        int[] pattern = pattern();
        Alignment alignment = new Alignment(pattern, window(edition, place, pattern.length + CONTEXT));
        return alignment.cost(alignment.bestEnd(end -> 0));
    }

    /// Whether these words with their very neighbours stand in an edition around a place, character by character.
    boolean stands(Edition edition, Relocated.Text place) {
        int[] words = new Site(Arrays.copyOfRange(before, Math.max(0, before.length - NEIGHBOURS), before.length), quote,
                Arrays.copyOf(after, Math.min(after.length, NEIGHBOURS))).pattern();
        int[] window = window(edition, place, words.length + CONTEXT);
        return IntStream.rangeClosed(0, window.length - words.length)
                .anyMatch(at -> Arrays.equals(window, at, at + words.length, words, 0, words.length));
    }

    private static int[] window(Edition edition, Relocated.Text place, int reach) {
        Galley galley = galley(edition, place.span().place().article()).orElseThrow();
        int[] points = edged(galley);
        int at = galley.start(place.span().place()) + place.span().start() + 1;
        return Arrays.copyOfRange(points, Math.max(0, at - reach), Math.min(points.length, at + place.span().length() + reach));
    }

    /// How many characters differ between this and another reading of the same site.
    int differenceFrom(Site other) {
        int[] a = pattern();
        int[] b = other.pattern();
        int[] row = IntStream.rangeClosed(0, b.length).toArray();
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = Math.min(diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length];
    }
}
