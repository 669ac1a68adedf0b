package broadsheet.ui.control;

/// A point of a sheet.
///
/// @param sheet which sheet of the stack, from 0
/// @param x     in points from the sheet's left edge; outside 0 … width beside the sheet
/// @param y     in points from the sheet's top edge
public record Spot(int sheet, double x, double y) { }
