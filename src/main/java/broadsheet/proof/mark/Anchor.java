package broadsheet.proof.mark;

import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import java.util.Optional;

/// Where an entry belongs in an edition: a stretch of text or a picture.
///
/// A stretch remembers the words it covers and the words around it, so that it can be found again in a corrected edition
/// (W3C Web Annotation Data Model §4.2.4 text quote selector, §4.2.5 text position selector). Offsets are code points.
public sealed interface Anchor {
    /// How many code points before and after the quoted words are remembered.
    int CONTEXT = 32;

    /// The article it belongs to; "" for the masthead and the credit line.
    String article();

    /// A stretch of text. An empty one stands between two characters: where something is to be inserted.
    ///
    /// @param span   where the words stood when the entry was made
    /// @param quote  the words, "" for an empty stretch
    /// @param before up to [#CONTEXT] code points in front of them, of the same text
    /// @param after  up to [#CONTEXT] code points behind them, of the same text
    record OfText(Span span, String quote, String before, String after) implements Anchor {
        /// @throws IllegalArgumentException if the span's length is not the quote's in code points
        public OfText {
            if (quote.codePointCount(0, quote.length()) != span.length()) {
                throw new IllegalArgumentException("span of " + span.length() + " with a quote of "
                        + quote.codePointCount(0, quote.length()) + " code points");
            }
        }

        @Override public String article() { return span.place().article(); }

        /// The text it stands in.
        public Place place() { return span.place(); }
    }

    /// A whole picture.
    ///
    /// @param article the article's id
    /// @param picture the picture's id
    record OfPicture(String article, String picture) implements Anchor {
        /// @throws IllegalArgumentException if an id is blank
        public OfPicture {
            Required.text(article, "article");
            Required.text(picture, "picture");
        }
    }

    /// The anchor of a stretch of an edition's text, with its quote and context.
    /// @throws IllegalArgumentException if the stretch reaches beyond the text
    static OfText of(Edition edition, Span span) {
        return of(edition.text(span.place()), span);
    }

    /// The anchor of a stretch of this text, with its quote and context.
    /// @throws IllegalArgumentException if the stretch reaches beyond the text
    static OfText of(String text, Span span) {
        int[] points = text.codePoints().toArray();
        if (span.end() > points.length) {
            throw new IllegalArgumentException("span ends at " + span.end() + " in a text of " + points.length + " code points");
        }
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(points.length, span.end() + CONTEXT);
        return new OfText(span, new String(points, span.start(), span.length()),
                new String(points, from, span.start() - from), new String(points, span.end(), to - span.end()));
    }

    /// The anchor of a picture.
    static OfPicture of(String article, Picture picture) { return new OfPicture(article, picture.id()); }

    /// Where it stands in this edition, if the very same words still stand at the very same place. [Optional#empty] for a picture.
    default Optional<Span> exactly(Edition edition) {
        return this instanceof OfText text && text.span().text(edition).equals(text.quote()) ? Optional.of(text.span()) : Optional.empty();
    }
}
