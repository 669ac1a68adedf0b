package broadsheet.search;

import broadsheet.edition.Span;

/// One place where a query stands, with the original words around it on one line.
///
/// @param span   the stretch of the original text
/// @param before up to [#CONTEXT] code points before it, `…` in front where the text begins earlier
/// @param match  the words found, as printed
/// @param after  up to [#CONTEXT] code points after it, `…` behind where the text goes on
public record Hit(Span span, String before, String match, String after) {
    /// How many code points of context are kept on either side.
    public static final int CONTEXT = 16;

    /// The scope it stands in.
    public Scope scope() { return Scope.of(span.place().part()); }
}
