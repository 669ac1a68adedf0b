package broadsheet.proof.compare;

import java.util.Optional;

/// Gives the picture files of an edition.
@FunctionalInterface
public interface PictureFiles {
    /// For editions whose files are not at hand.
    PictureFiles NONE = href -> Optional.empty();

    /// The bytes of a file, or empty if it is missing or damaged.
    ///
    /// @param href as in [broadsheet.edition.Picture.Rendition#href]
    Optional<byte[]> bytes(String href);
}
