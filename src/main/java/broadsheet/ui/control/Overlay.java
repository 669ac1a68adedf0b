package broadsheet.ui.control;

import broadsheet.edition.Span;
import java.util.List;

/// Spans of text painted over the sheets without knowing what they mean.
///
/// @param id    names it among the overlays, e.g. `search`
/// @param order painted in ascending order
/// @param style how it looks
/// @param spans the words, anywhere in the edition; a span of [broadsheet.edition.Part#ALT_TEXT] is the picture itself
/// @param pen   draws each of them in addition to what the style does
public record Overlay(String id, int order, Style style, List<Span> spans, Pen pen) {
    /// Copies the list.
    public Overlay { spans = List.copyOf(spans); }

    /// Looks as its style says and no further.
    public Overlay(String id, int order, Style style, List<Span> spans) { this(id, order, style, spans, Pen.NONE); }

    /// How an overlay looks.
    public enum Style {
        /// A search hit: a highlighter's stroke.
        HIT,
        /// The search hit one is at.
        CURRENT_HIT,
        /// A finding of the proof desk: a thin line beneath.
        FINDING,
        /// The finding one is at: the line and a pale ground.
        CURRENT_FINDING,
        /// The sentence being read aloud.
        SPOKEN,
        /// A proofreader's mark: a line beneath, and its place outlined.
        MARK,
        /// Only what its pen draws.
        DRAWN
    }
}
