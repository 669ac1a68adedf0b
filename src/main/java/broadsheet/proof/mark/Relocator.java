package broadsheet.proof.mark;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds where anchors belong in an edition whose words may have been corrected since.
///
/// The quoted words with what stood around them are aligned with all texts of the article, so that a stretch is found although
/// characters in and around it were changed, and also where its paragraph was split, joined or moved. Of equally good places the one
/// nearest to the old one is taken. If the article has nothing like it, the other articles are searched, more strictly.
/// Remembers the edition's texts; for one thread at a time. Some milliseconds for each anchor: not for the FX thread.
public final class Relocator {
    /// Of a pattern's characters this share may differ. Unrelated Chinese text differs in about nine of ten.
    private static final double LIKE = 0.5;
    private static final double LIKE_ELSEWHERE = 0.25;
    /// Patterns shorter than this are found by chance.
    private static final int SHORT = 16;
    private static final double LIKE_SHORT = 0.34;
    /// Longer quotes are found by their beginning and their end.
    private static final int LONG = 256;
    /// What a place far away must be better by, in characters.
    private static final double FAR = 2;
    private static final int FAR_DISTANCE = 400;
    private static final double OTHER_PART = 2;

    private final Edition edition;
    private final Map<String, Galley> galleys = new HashMap<>();

    /// @param edition the one in which to find anchors
    public Relocator(Edition edition) { this.edition = edition; }

    /// Where an anchor belongs.
    public Relocated find(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OfPicture picture -> picture(picture);
            case Anchor.OfText text -> text(text);
        };
    }

    private Relocated picture(Anchor.OfPicture anchor) {
        boolean there = edition.article(anchor.article()).flatMap(a -> a.picture(anchor.picture())).isPresent();
        if (there) {
            return new Relocated.Picture(anchor.article(), anchor.picture());
        }
        return edition.picture(anchor.picture()).<Relocated>map(p -> new Relocated.Picture(p.article().id(), p.picture().id()))
                .orElseGet(Relocated.Orphan::new);
    }

    private Relocated text(Anchor.OfText anchor) {
        if (edition.text(anchor.place()).length() >= anchor.quote().length() && isUnchanged(anchor)) {
            return new Relocated.Text(anchor.span(), anchor.quote(), true);
        }
        Optional<Relocated> own = galley(anchor.article()).flatMap(g -> in(g, anchor, LIKE));
        if (own.isPresent() || anchor.article().isEmpty()) {
            return own.orElseGet(Relocated.Orphan::new);
        }
        return edition.articles().stream().map(Article::id).filter(id -> !id.equals(anchor.article()))
                .flatMap(id -> galley(id).flatMap(g -> in(g, anchor, LIKE_ELSEWHERE)).stream()).findFirst().orElseGet(Relocated.Orphan::new);
    }

    private boolean isUnchanged(Anchor.OfText anchor) {
        int[] text = edition.text(anchor.place()).codePoints().toArray();
        if (anchor.span().end() > text.length) {
            return false;
        }
        int from = Math.max(0, anchor.span().start() - Anchor.CONTEXT);
        int to = Math.min(text.length, anchor.span().end() + Anchor.CONTEXT);
        return new String(text, from, to - from).equals(anchor.before() + anchor.quote() + anchor.after());
    }

    private Optional<Galley> galley(String article) {
        if (!galleys.containsKey(article)) {
            Optional<Galley> made = article.isEmpty() ? Optional.of(Galley.of(edition)) : edition.article(article).map(Galley::of);
            made.filter(g -> !g.isEmpty()).ifPresent(g -> galleys.put(article, g));
        }
        return Optional.ofNullable(galleys.get(article));
    }

    private Optional<Relocated> in(Galley galley, Anchor.OfText anchor, double like) {
        int[] before = anchor.before().codePoints().toArray();
        int[] quote = anchor.quote().codePoints().toArray();
        int[] after = anchor.after().codePoints().toArray();
        int expected = galley.start(anchor.place()) + anchor.span().start();
        if (quote.length <= LONG) {
            return piece(galley, anchor, List.of(before, quote, after), expected, like).map(p -> found(galley, p[0], p[1]));
        }
        int[] head = Arrays.copyOf(quote, LONG / 2);
        int[] tail = Arrays.copyOfRange(quote, quote.length - LONG / 2, quote.length);
        Optional<int[]> first = piece(galley, anchor, List.of(before, head, new int[0]), expected, like);
        Optional<int[]> last = piece(galley, anchor, List.of(new int[0], tail, after), expected + quote.length - tail.length, like);
        return first.flatMap(f -> last.filter(l -> l[1] >= f[0]).map(l -> found(galley, f[0], l[1])));
    }

    private Relocated found(Galley galley, int from, int to) {
        Span span = galley.span(from, to);
        return new Relocated.Text(span, span.text(edition), false);
    }

    /// The middle one of three pieces, all of which are looked for together.
    private static Optional<int[]> piece(Galley galley, Anchor.OfText anchor, List<int[]> pieces, int expected, double like) {
        int[] pattern = pieces.stream().flatMapToInt(IntStream::of).toArray();
        if (pattern.length == 0) {
            return Optional.empty();
        }
        int from = pieces.get(0).length;
        int to = from + pieces.get(1).length;
        Alignment alignment = new Alignment(pattern, galley.points());
        int end = alignment.bestEnd(j -> penalty(galley, anchor, j - (pattern.length - from), expected));
        double allowed = pattern.length < SHORT ? Math.min(like, LIKE_SHORT) : like;
        return alignment.cost(end) <= allowed * pattern.length ? Optional.of(alignment.piece(from, to, end)) : Optional.empty();
    }

    private static double penalty(Galley galley, Anchor.OfText anchor, int start, int expected) {
        double distance = Math.min(FAR, FAR * Math.abs(start - expected) / FAR_DISTANCE);
        return distance + (galley.part(Math.max(0, start)) == anchor.place().part() ? 0 : OTHER_PART);
    }
}
