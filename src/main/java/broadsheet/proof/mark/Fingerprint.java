package broadsheet.proof.mark;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Function;

/// A SHA-256 over all that a reader sees of a [Subject]: a signature is worth only what it was given for.
public final class Fingerprint {
    private static final Set<Part> PICTURE_PARTS = Set.of(Part.CAPTION, Part.PICTURE_CREDIT, Part.ALT_TEXT);

    private Fingerprint() { }

    /// The fingerprint of a subject's words and, for a picture, its file.
    ///
    /// @param files gives a file's own digest by its `href`, "" where it is not known
    /// @return 64 hexadecimal digits
    /// @throws IllegalArgumentException if the edition does not have the subject
    public static String of(Edition edition, Subject subject, Function<String, String> files) {
        MessageDigest digest = sha256();
        switch (subject) {
            case Subject.OfMasthead front -> {
                edition.masthead().lines().forEach(line -> add(digest, line));
                edition.credits().forEach(credit -> add(digest, credit.text()));
            }
            case Subject.OfArticle all -> add(digest, article(edition, all.article()));
            case Subject.OfPicture one -> add(digest, article(edition, one.article()), one.picture(), files);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The digest of a picture's file.
    /// @return 64 hexadecimal digits
    public static String ofFile(byte[] content) { return HexFormat.of().formatHex(sha256().digest(content)); }

    private static Article article(Edition edition, String id) {
        return edition.article(id).orElseThrow(() -> new IllegalArgumentException("no article " + id));
    }

    private static void add(MessageDigest digest, Article article) {
        article.places().stream().filter(p -> !PICTURE_PARTS.contains(p.part()))
                    .forEach(place -> add(digest, place, article));
    }

    private static void add(MessageDigest digest, Article article, String id, Function<String, String> files) {
        Picture picture = article.picture(id).orElseThrow(() -> new IllegalArgumentException("no picture " + id + " in " + article.id()));
        int index = article.pictures().indexOf(picture);
        PICTURE_PARTS.stream().sorted().forEach(part -> add(digest, new Place(article.id(), part, index), article));
        // The small pictures that packing adds are no change of the picture.
        picture.renditions().stream().filter(r -> !r.name().equals("thumbnail")).forEach(r -> add(digest, files.apply(r.href())));
    }

    private static void add(MessageDigest digest, Place place, Article article) {
        add(digest, place.part().name());
        add(digest, article.text(place.part(), place.index()));
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
