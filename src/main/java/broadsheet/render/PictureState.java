package broadsheet.render;

import javafx.scene.image.Image;

/// Whether a picture can be painted now.
public sealed interface PictureState {
    /// Here it is.
    ///
    /// @param image decoded, upright
    /// @param sharp whether it has the asked-for size; a coarser one stands in until that is decoded
    record Ready(Image image, boolean sharp) implements PictureState { }

    /// It is being read and decoded.
    record Waiting() implements PictureState { }

    /// It cannot be shown.
    record Refused(PictureFault fault) implements PictureState { }
}
