package broadsheet.bundle;

/// The answer to asking a bundle for a picture: the verified file, or why there is none.
public sealed interface ImageRead permits ImageFile, ImageRead.Failed {
    /// No picture: print a placeholder of the right size with the caption.
    record Failed(Problem problem) implements ImageRead { }
}
