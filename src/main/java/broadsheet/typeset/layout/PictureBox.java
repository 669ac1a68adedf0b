package broadsheet.typeset.layout;

import broadsheet.edition.Part;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import java.util.Optional;

/// A picture on the page, cropped around its point of interest to fill the box; a scan of the whole page is never cropped.
///
/// @param article the article it belongs to; "" for a scan of the whole page
/// @param index   which of the article's pictures, from 0
/// @param picture which picture
/// @param box     its room without the caption
public record PictureBox(String article, int index, Picture picture, Rect box) {
    /// The picture as a place of the edition: what a screen reader says for it, which no page prints, stands for it. Empty for a scan.
    public Optional<Place> place() { return scan() ? Optional.empty() : Optional.of(new Place(article, Part.ALT_TEXT, index)); }

    /// Whether this is a scan of the whole page.
    public boolean scan() { return article.isEmpty(); }

    /// The same picture elsewhere on the page.
    public PictureBox moved(double dx, double dy) { return new PictureBox(article, index, picture, box.moved(dx, dy)); }
}
