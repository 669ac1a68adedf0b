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
                        .orElseGet(() -> new PictureChange(article.id(), picture.id(), Kind.ADDED, 0)));
            }
        }
        for (Article article : before.articles()) {
            article.pictures().stream().filter(p -> after.picture(p.id()).isEmpty())
                    .forEach(p -> changes.add(new PictureChange(article.id(), p.id(), Kind.REMOVED, 0)));
        }
        return changes;
    }

    private static PictureChange compared(Article article, Picture before, Picture after, Comparison.Pictures files) {
        Optional<byte[]> old = before.best().flatMap(r -> files.before().bytes(r.href()));
        Optional<byte[]> fresh = after.best().flatMap(r -> files.after().bytes(r.href()));
        if (old.isEmpty() || fresh.isEmpty()) {
            boolean fileless = before.best().isEmpty() && after.best().isEmpty() || files.equals(Comparison.Pictures.NONE);
            boolean sameEntry = fileless && before.renditions().equals(after.renditions());
            return new PictureChange(article.id(), after.id(), sameEntry ? Kind.SAME : Kind.UNKNOWN, sameEntry ? 0 : -1);
        }
        if (Arrays.equals(old.get(), fresh.get())) {
            return new PictureChange(article.id(), after.id(), Kind.SAME, 0);
        }
        return new PictureChange(article.id(), after.id(), Kind.REPLACED, files.look().difference(old.get(), fresh.get()));
    }
}
