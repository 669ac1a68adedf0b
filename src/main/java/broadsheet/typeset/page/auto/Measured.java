package broadsheet.typeset.page.auto;

import broadsheet.typeset.page.galley.HeadSetting;
import broadsheet.typeset.page.galley.HeadStyle;

/// What a story needs at some width: how high its head, its pictures and its text are, in grid lines.
///
/// @param head     set across the head's span; may be empty
/// @param style    the head was set with
/// @param headSpan columns the head covers
/// @param headLines of the head with its white, 0 without one
/// @param band     the pictures
/// @param body     lines below the head when all of it is set and balanced
/// @param apart    how many lines apart the columns of text end then
/// @param tallest  the most lines taken at the top of a column by pictures, a narrower head, the line 上接
/// @param taken    the lines so taken of all columns together
record Measured(HeadSetting.Head head, HeadStyle style, int headSpan, int headLines, PictureBand band, int body, int apart,
                int tallest, int taken) {
    /// The height of the whole story.
    int lines(int width) { return headSpan == width ? headLines + body : body; }

    /// How many lines more it can take without looking spread.
    int slack() { return (headLines > 0 ? 2 : 0) + band.give(); }
}
