package broadsheet.typeset.layout;

/// A fault of make-up found on a page (`typesetting.md` §1.7).
///
/// @param kind    which fault
/// @param article the article concerned, "" for none
/// @param amount  how bad: lines overset, lines of difference, points of white …
public record Fault(Kind kind, String article, double amount) {
    /// The faults a page is checked for.
    public enum Kind {
        /// Text that found no room.
        OVERSET,
        /// 断版: an unbroken white line cuts the page in two.
        BROKEN_PAGE,
        /// 碰题: two headlines collide side by side.
        COLLIDING_HEADS,
        /// 题文分离: text begins neither below nor beside its headline.
        PARTED_FROM_HEAD,
        /// Columns of an article end more than one line apart.
        UNEVEN_COLUMNS,
        /// 孤行: a paragraph's last line stands at a column's top.
        WIDOW,
        /// The page has too much white.
        UNDERFILLED
    }
}
