package broadsheet.proof.compare;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import broadsheet.proof.compare.PictureChange.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of every picture: by its file, byte for byte, and where the file differs by how it looks.
final class PicturePairs {
    private PicturePairs() { }

    static List<PictureChange> of(Edition before, Edition after, Map<String, String> pairs, Comparison.Pictures files) {
        List<PictureChange> changes = new ArrayList<>();
        for (Article article : after.articles()) {
            Optional<Article> old = Optional.ofNullable(pairs.get(article.id())).flatMap(before::article);
            for (Picture picture : article.pictures()) {
                Optional<Picture> was = old.flatMap(o -> o.picture(picture.id())).or(() -> before.picture(picture.id()).map(Edition.ArticlePicture::picture));
                changes.add(was.map(w -> compared(article, w, picture, files))
                        .orElseGet(() -> new PictureChange(article.id(), Kind.ADDED, 0, Optional.empty(),
                                Optional.of(PictureVersion.of(picture, file(picture, files.after()), files.look())))));
            }
        }
        for (Article article : before.articles()) {
            article.pictures().stream().filter(p -> after.picture(p.id()).isEmpty())
                    .forEach(p -> changes.add(new PictureChange(article.id(), Kind.REMOVED, 0,
                            Optional.of(PictureVersion.of(p, file(p, files.before()), files.look())), Optional.empty())));
        }
        return changes;
    }

    private static PictureChange compared(Article article, Picture before, Picture after, Comparison.Pictures files) {
        Optional<byte[]> old = file(before, files.before());
        Optional<byte[]> fresh = file(after, files.after());
        Optional<PictureVersion> was = Optional.of(PictureVersion.of(before, old, files.look()));
        Optional<PictureVersion> is = Optional.of(PictureVersion.of(after, fresh, files.look()));
        if (old.isEmpty() || fresh.isEmpty()) {
            boolean fileless = before.best().isEmpty() && after.best().isEmpty() || files.equals(Comparison.Pictures.NONE);
            boolean sameEntry = fileless && before.renditions().equals(after.renditions());
            return new PictureChange(article.id(), sameEntry ? Kind.SAME : Kind.UNKNOWN, sameEntry ? 0 : -1, was, is);
        }
        if (Arrays.equals(old.get(), fresh.get())) {
            return new PictureChange(article.id(), Kind.SAME, 0, was, is);
        }
        return new PictureChange(article.id(), Kind.REPLACED, files.look().difference(old.get(), fresh.get()), was, is);
    }

    private static Optional<byte[]> file(Picture picture, PictureFiles files) { return picture.best().flatMap(r -> files.bytes(r.href())); }
}
