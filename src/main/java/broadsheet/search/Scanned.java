package broadsheet.search;

/// Folded text of one article as a scan sees it: held in memory, or lent for a moment by a segment of the store.
interface Scanned {
    /// Packed text ([PackedText]); the article begins at word [#base].
    long[] words();

    /// The first word of the article.
    int base();

    /// The length of the text in code units.
    int length();

    /// Where titles and names end.
    int head();

    /// The places; decoding them may cost something, so they are asked for only where a scope or a hit needs them.
    PlaceTable places();
}
