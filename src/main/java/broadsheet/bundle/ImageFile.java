package broadsheet.bundle;

/// A picture file whose length, hash, format, structure and size have been checked; decoding it is up to the painter, which
/// must still expect failure: a well-formed file may hold damaged pixels.
///
/// @param href        relative to the bundle's root
/// @param format      found by its first bytes, whatever the bundle calls it
/// @param width       in pixels, as stored
/// @param height      in pixels, as stored
/// @param orientation Exif orientation 1 … 8, 1 where none is given; 5 … 8 mean the picture is shown on its side, its
///                    shown width being the stored height
/// @param bytes       the file; not copied, do not change it
public record ImageFile(String href, ImageFormat format, int width, int height, int orientation, byte[] bytes)
        implements ImageRead {
    /// Without the bytes.
    @Override
    public String toString() { return href + " " + format + " " + width + "×" + height + ", " + bytes.length + " bytes"; }
}
