package broadsheet.edition;

/// One continuous text of an edition: a headline, a block of the body, a caption …
///
/// @param article the article's id; "" for [Part#MASTHEAD] and [Part#CREDITS], which belong to the edition
/// @param part    which part
/// @param index   which block, picture, item or entry; 0 where the part is single
public record Place(String article, Part part, int index) {
    /// @throws IllegalArgumentException if the index is negative, or the article is missing or superfluous
    public Place {
        if (index < 0) {
            throw new IllegalArgumentException("index " + index);
        }
        if (article.isEmpty() != (part == Part.MASTHEAD || part == Part.CREDITS)) {
            throw new IllegalArgumentException(part + " of article '" + article + "'");
        }
    }

    /// A block of an article's body.
    public static Place body(String article, int block) { return new Place(article, Part.BODY, block); }

    /// An article's headline.
    public static Place headline(String article) { return new Place(article, Part.HEADLINE, 0); }

    /// The position before code point `offset` of this text.
    public Location at(int offset) { return new Location(this, offset); }

    /// The stretch of this text from code point `start` to before `end`.
    public Span span(int start, int end) { return new Span(this, start, end); }
}
