package broadsheet.render;

/// What a [PictureSource] answers.
public sealed interface PictureData {
    /// The encoded file, not yet trusted: [PictureDecoder] checks it before anything is decoded.
    ///
    /// @param bytes  the whole file; the array is owned by this record and never changed
    /// @param width  in pixels as the edition states it, 0 where unknown
    /// @param height in pixels as the edition states it, 0 where unknown
    record Bytes(byte[] bytes, int width, int height) implements PictureData { }

    /// There is nothing to decode.
    record Unshowable(PictureFault fault) implements PictureData { }
}
