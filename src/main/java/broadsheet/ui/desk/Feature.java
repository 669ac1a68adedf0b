package broadsheet.ui.desk;

/// A part of the program that plugs into the window: search panel, shelf, proof desk, reading aloud.
@FunctionalInterface
public interface Feature {
    /// Adds its actions, panels and overlays; called once, before the window is shown.
    void install(Desk desk);
}
