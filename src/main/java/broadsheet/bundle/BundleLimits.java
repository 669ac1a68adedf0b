package broadsheet.bundle;

/// How much a bundle may be, each value still allowed; beyond it the file or the bundle is refused. Tests inject small ones.
///
/// @param archive      bytes of an archive file
/// @param entries      files in a bundle
/// @param name         bytes of a name in UTF-8
/// @param depth        folders and file in a name
/// @param entry        bytes of one file, inflated
/// @param total        bytes of all files, inflated
/// @param ratio        inflated ÷ deflated of one file, where it inflates to more than `ratioFrom`
/// @param ratioFrom    bytes, inflated, from which the ratio is looked at
/// @param json         bytes of a JSON file
/// @param jsonDepth    nesting of a JSON file
/// @param jsonString   characters (UTF-16) of one text in a JSON file
/// @param line         code points of a single text: headline, caption, name
/// @param image        bytes of a picture file
/// @param imagePixels  width × height of a picture
/// @param imageSide    pixels of a picture's longer side
/// @param sections     section tabs
/// @param marks        combining marks on one character
public record BundleLimits(long archive, int entries, int name, int depth, long entry, long total, int ratio, long ratioFrom,
                           int json, int jsonDepth, int jsonString, int line, int image, long imagePixels, int imageSide,
                           int sections, int marks) {
    private static final int MB = 1 << 20;

    /// What the product allows.
    public static final BundleLimits STANDARD = new BundleLimits(2048L * MB, 20_000, 255, 16, 64L * MB, 4096L * MB, 200, MB,
            8 * MB, 64, 4 * MB, 10_000, 32 * MB, 40_000_000, 16_384, 500, 8);
}
