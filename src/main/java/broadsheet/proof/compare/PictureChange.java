package broadsheet.proof.compare;

import java.util.Optional;

/// One picture in the two versions; its words are among the texts of its article.
///
/// @param article    the id of the article that has it, the later one's where both have it
/// @param kind       what became of it
/// @param difference how different the two look, 0 (the same) … 1; 0 unless replaced, −1 where it cannot be told
/// @param before     the earlier version's; empty where it has none
/// @param after      the later version's; empty where it has none; one of the two is there
public record PictureChange(String article, Kind kind, double difference, Optional<PictureVersion> before, Optional<PictureVersion> after) {
    /// Under this two files look the same: what saving again in another compression makes of a picture, see [Look].
    private static final double UNSEEN = 0.02;

    /// @throws IllegalArgumentException if neither version has it
    public PictureChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a picture of neither version");
        }
    }

    /// Its id.
    public String picture() { return after.or(() -> before).orElseThrow().picture().id(); }

    /// Whether another file stands there, but the eye sees the same picture.
    public boolean looksSame() { return difference >= 0 && difference < UNSEEN; }

    /// What became of a picture.
    public enum Kind {
        /// The same file, byte for byte.
        SAME,
        /// Another file.
        REPLACED,
        /// New.
        ADDED,
        /// Taken out.
        REMOVED,
        /// One of the files cannot be read.
        UNKNOWN
    }
}
