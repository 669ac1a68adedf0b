package broadsheet.bundle;

/// The two kinds of picture file a bundle may hold.
public enum ImageFormat {
    /// Portable Network Graphics.
    PNG("image/png"),
    /// JPEG in JFIF or Exif.
    JPEG("image/jpeg");

    private final String mediaType;

    ImageFormat(String mediaType) { this.mediaType = mediaType; }

    /// The IANA media type.
    public String mediaType() { return mediaType; }
}
