package broadsheet.bundle;

import broadsheet.edition.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An opened edition bundle: the edition, what is wrong with it, and its picture files. Safe to share between threads.
///
/// Pictures are read and verified only when asked for. A bundle on disk that is replaced meanwhile never gives mixed content:
/// an archive is held open, and every file is checked against what was listed at opening.
public interface Bundle extends AutoCloseable {
    /// The edition, as far as it can be read; at least one article.
    Edition edition();

    /// What was found wrong at opening, the worst first; pictures are not looked at then (see [BundleVerifier]).
    List<Problem> problems();

    /// The folder or archive.
    Path source();

    /// SHA-256 of manifest.json, 64 hexadecimal digits: the same for the same packed edition wherever it lies.
    String fingerprint();

    /// The verified picture file, or why there is none. Reads the disk: not for the FX thread.
    ///
    /// @param href as in [broadsheet.edition.Picture.Rendition#href] or [broadsheet.edition.Page.Facsimile#href]
    ImageRead image(String href);

    /// The bytes of a sound picture file; empty for one that is missing or damaged, of which [#image] says why. Reads the disk.
    default Optional<byte[]> pictureBytes(String href) { return image(href) instanceof ImageFile file ? Optional.of(file.bytes()) : Optional.empty(); }

    /// Releases the file. The edition stays usable; pictures asked for later fail with [ProblemId#READ_FAILED].
    @Override
    void close();
}
