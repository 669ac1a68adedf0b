package broadsheet.typeset.layout;

import java.util.List;
import java.util.OptionalInt;

/// A set frame of a page.
///
/// @param kind     what it holds
/// @param article  the article it belongs to, "" for none
/// @param box      its room
/// @param lines    its text in reading order
/// @param marks    its rules and grounds, drawn before the text
/// @param pictures its pictures
/// @param target   the printed page a 下转/上接 line points to
public record FrameLayout(Kind kind, String article, Rect box, List<Line> lines, List<Mark> marks, List<PictureBox> pictures,
                          OptionalInt target) {
    /// Copies the lists.
    public FrameLayout {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        pictures = List.copyOf(pictures);
    }

    /// What a frame holds.
    public enum Kind {
        /// The nameplate block.
        MASTHEAD,
        /// 报眉: page number, section, date above a page.
        FOLIO,
        /// Kicker, headline, deck and byline.
        HEADLINE,
        /// Body text, in one or more columns.
        BODY,
        /// A picture with its caption and credit.
        PICTURE,
        /// 下转/上接.
        JUMP,
        /// The credit line.
        CREDITS,
        /// Column rules, boxes and other ornaments of the page.
        ORNAMENT
    }
}
