package broadsheet.render;

import broadsheet.edition.Picture;

/// Gives the painter its pictures.
@FunctionalInterface
public interface PictureFinder {
    /// The picture in a size fit to be painted.
    ///
    /// @param picture which picture
    /// @param longest the longer side of the whole picture in device pixels, before cropping, > 0
    PictureState find(Picture picture, double longest);

    /// Knows no picture: every one waits.
    PictureFinder NONE = (picture, longest) -> new PictureState.Waiting();
}
