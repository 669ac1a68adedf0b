package broadsheet.proof.compare;

/// One picture in the two versions; its words are among the texts of its article.
///
/// @param article    the id of the article that has it, the later one's where both have it
/// @param picture    its id
/// @param kind       what became of it
/// @param difference how different the two look, 0 (the same) … 1; 0 unless replaced, −1 where it cannot be told
public record PictureChange(String article, String picture, Kind kind, double difference) {
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
