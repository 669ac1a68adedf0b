package broadsheet.typeset.line;

import java.util.List;

/// A headline set into lines.
///
/// @param lines   together they hold every code point of the text once
/// @param badness 0 for lines alike in length that end where the sense pauses; each word boundary used costs a little, a line out of
///                balance more, a broken word 100, a line wider than the room 1,000 and more
/// @param widest  ink width of the widest line in em
public record SetHeadline(List<SetLine> lines, double badness, double widest) {
    /// Copies the list.
    public SetHeadline { lines = List.copyOf(lines); }
}
