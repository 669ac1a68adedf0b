package broadsheet.render;

/// Port to the files of the edition: gives a picture's bytes. Implemented over the bundle.
@FunctionalInterface
public interface PictureSource {
    /// Reads one picture file. Called off the FX thread, from several threads at once; may take long.
    ///
    /// @param href relative to the bundle's root, `/`-separated
    /// @return the bytes, or why there are none; never throws for a bad file
    PictureData load(String href);
}
