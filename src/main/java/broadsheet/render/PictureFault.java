package broadsheet.render;

/// Why a picture cannot be shown.
public enum PictureFault {
    /// The bundle has no such file.
    MISSING,
    /// The file was there when the edition was opened and is not now, or another is in its place: tried again after a while.
    UNREACHABLE,
    /// The file is damaged, or its checksum is not the one the edition gives.
    DAMAGED,
    /// The file is no PNG and no JPEG picture.
    UNSUPPORTED,
    /// The file or the picture is larger than the limits of `reliability.md`.
    TOO_LARGE,
    /// Decoding took longer than five seconds.
    TOO_SLOW,
    /// The program ended twice while decoding this file.
    QUARANTINED;

    /// The key of the sentence that tells a reader.
    public String messageKey() { return "picture.fault." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'); }
}
