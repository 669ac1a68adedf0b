package broadsheet.ui.control;

/// How a [SheetPane] is furnished.
///
/// @param margin around the stack, in pixels
/// @param gap    between sheets, in pixels
/// @param zooms  whether wheel and pinch zoom; else these gestures are left to the owner
public record SheetSetup(double margin, double gap, boolean zooms) {
    /// Printed pages on a desk.
    public static final SheetSetup PAGES = new SheetSetup(20, 24, true);
    /// An article that fills the window.
    public static final SheetSetup ARTICLE = new SheetSetup(0, 0, false);
}
