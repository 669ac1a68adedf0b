package broadsheet.proof.mark;

import broadsheet.edition.Span;

/// Where an anchor belongs in an edition, perhaps a corrected one.
public sealed interface Relocated {
    /// A stretch of text.
    ///
    /// @param span   where
    /// @param words  what stands there now; "" where the words are gone but their place is known
    /// @param exact  whether the words and what stood around them are the same as when the entry was made
    record Text(Span span, String words, boolean exact) implements Relocated { }

    /// A picture of the edition.
    record Picture(String article, String picture) implements Relocated { }

    /// 未定位: the place is not to be found. The entry is listed as such, never dropped.
    record Orphan() implements Relocated { }
}
