package broadsheet.bundle;

import java.util.Optional;

/// Makes a picture small.
@FunctionalInterface
public interface ThumbnailMaker {
    /// Makes nothing.
    ThumbnailMaker NONE = picture -> Optional.empty();
    /// A thumbnail's longer side, in pixels: what covers, page pictures and lists show on a dense screen.
    int SIDE = 320;

    /// @param picture a whole PNG or JPEG file
    /// @return a file of the same format, [#SIDE] pixels long; empty where the picture cannot be decoded
    Optional<byte[]> of(byte[] picture);
}
