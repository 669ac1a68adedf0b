package broadsheet.speech;

import broadsheet.edition.Span;

/// One sentence to be said.
///
/// @param kind what it belongs to, so that it can be skipped
/// @param span where it stands, for highlighting and following
/// @param text its words as printed
public record Utterance(Kind kind, Span span, String text) {
    /// What a sentence belongs to.
    public enum Kind {
        /// Kicker, headline, deck.
        HEADLINE,
        /// The byline.
        BYLINE,
        /// The body.
        BODY,
        /// Captions and picture credits.
        CAPTION
    }
}
