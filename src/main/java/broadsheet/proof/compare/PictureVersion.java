package broadsheet.proof.compare;

import broadsheet.edition.Picture;
import broadsheet.proof.mark.Fingerprint;
import java.util.Optional;

/// A picture in one version of an edition, by its best rendition.
///
/// @param picture its entry
/// @param pixels  its size, the file's own where it can be read, else what the entry says; empty where neither is known
/// @param bytes   length of the file; 0 where it cannot be read
/// @param sha256  of the file, hexadecimal; "" where it cannot be read
public record PictureVersion(Picture picture, Optional<Look.Pixels> pixels, long bytes, String sha256) {
    static PictureVersion of(Picture picture, Optional<byte[]> file, Look look) {
        Optional<Look.Pixels> said = picture.best().filter(r -> r.width() > 0 && r.height() > 0).map(r -> new Look.Pixels(r.width(), r.height()));
        return new PictureVersion(picture, file.flatMap(look::pixels).or(() -> said), file.map(f -> f.length).orElse(0),
                file.map(Fingerprint::ofFile).orElse(""));
    }
}
