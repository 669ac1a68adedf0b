package broadsheet.export;

import java.util.Optional;

/// Port to the picture files of the edition.
@FunctionalInterface
public interface PictureBytes {
    /// The verified file; empty where there is none to print.
    /// @param href relative to the bundle's root
    Optional<byte[]> find(String href);
}
