package broadsheet.typeset.layout;

import broadsheet.edition.Picture;

/// A picture on the page, cropped around its point of interest to fill the box.
///
/// @param article the article it belongs to
/// @param picture which picture
/// @param box     its room without the caption
public record PictureBox(String article, Picture picture, Rect box) {
    /// The same picture elsewhere on the page.
    public PictureBox moved(double dx, double dy) { return new PictureBox(article, picture, box.moved(dx, dy)); }
}
